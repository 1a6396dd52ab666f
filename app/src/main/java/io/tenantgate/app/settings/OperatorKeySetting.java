package io.tenantgate.app.settings;

import io.tenantgate.adapters.persistence.StartRefused;
import io.tenantgate.application.callers.EnvironmentKey;
import io.tenantgate.domain.secrets.KeyText;
import java.util.Optional;

/// `TENANTGATE_OPERATOR_KEY`: 32 characters or more.
public record OperatorKeySetting(Optional<KeyText> key) {
    /// @throws StartRefused where the key is too short
    public static OperatorKeySetting of(Optional<String> text) {
        var given = text.filter(key -> !key.isEmpty());
        if (given.filter(key -> key.length() < EnvironmentKey.SHORTEST).isPresent()) {
            throw new StartRefused(
                    "TENANTGATE_OPERATOR_KEY has %d characters or more".formatted(EnvironmentKey.SHORTEST));
        }
        return new OperatorKeySetting(given.map(KeyText::new));
    }
}
