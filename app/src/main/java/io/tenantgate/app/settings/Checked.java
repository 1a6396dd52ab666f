package io.tenantgate.app.settings;

/// What an operator sets, and can be judged by itself. Each record of settings is one, and nothing is begun before all
/// were asked ([SoundSettings]).
public interface Checked {
    /// @throws io.tenantgate.adapters.persistence.StartRefused where something of it cannot be, in words that name the
    ///     variable
    void check();
}
