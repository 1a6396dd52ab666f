package io.tenantgate.userpools.account;

import io.tenantgate.userpools.Password;
import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.Refusal.BadAttributes;
import io.tenantgate.userpools.Refusal.Reason;
import io.tenantgate.userpools.Refusal.WeakPassword;
import io.tenantgate.userpools.pool.AttributeRules;
import io.tenantgate.userpools.pool.PoolSettings;
import java.util.Map;
import java.util.Optional;

/// What a pool asks of an account that an administrator makes; what is required may be left out.
final class NewAccountRules {
    private NewAccountRules() {}

    static Optional<Refusal> refusal(
            PoolSettings settings, Username username, Map<String, String> attributes, Password password) {
        if (!settings.names().allow(username)) {
            return Optional.of(Reason.USERNAME_FORMAT);
        }
        return WeakPassword.ifAny(settings.passwordPolicy().violations(password))
                .or(() -> BadAttributes.ifAny(new AttributeRules(settings).atCreation(attributes)));
    }
}
