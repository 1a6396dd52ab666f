package io.tenantgate.app.settings;

import java.util.List;

/// That all settings can be. Whoever begins something that must be ended again, the database first of all, asks for
/// this.
public final class SoundSettings {
    /// @throws io.tenantgate.adapters.persistence.StartRefused where one cannot be
    public SoundSettings(List<Checked> settings) {
        settings.forEach(Checked::check);
    }
}
