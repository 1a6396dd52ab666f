package io.tenantgate.userpools.signup;

import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.Refusal.BadAttributes;
import io.tenantgate.userpools.Refusal.Reason;
import io.tenantgate.userpools.Refusal.WeakPassword;
import io.tenantgate.userpools.client.ClientGate.Passage;
import io.tenantgate.userpools.pool.AttributeRules;
import io.tenantgate.userpools.pool.PoolSettings.SelfSignUp;
import java.util.Optional;

/// What a pool asks of somebody who registers. None of it depends on who is there already.
final class NewAccountRules {
    private NewAccountRules() {}

    static Optional<Refusal> refusal(Passage.Open entry, SignUp.Command command) {
        var settings = entry.pool().settings();
        if (settings.selfSignUp() == SelfSignUp.CLOSED) {
            return Optional.of(Reason.SIGN_UP_CLOSED);
        }
        if (!settings.names().allow(command.username())) {
            return Optional.of(Reason.USERNAME_FORMAT);
        }
        var permissions = entry.client().settings().attributes();
        return WeakPassword.ifAny(settings.passwordPolicy().violations(command.password()))
                .or(() ->
                        BadAttributes.ifAny(new AttributeRules(settings).atSignUp(permissions, command.attributes())));
    }
}
