package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.Enroller.Refused;
import io.tenantgate.application.provider.Enroller.Sending;
import io.tenantgate.application.provider.Enroller.Sent;
import io.tenantgate.application.provider.Reason;
import io.tenantgate.application.provider.Reason.BadAttribute;
import io.tenantgate.application.provider.Reason.BadAttributes;
import io.tenantgate.application.provider.Reason.Plain;
import io.tenantgate.domain.secrets.Password;
import io.tenantgate.domain.tenancy.Placement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a pool asks of whoever signs up. None of it depends on who is there already, and Cognito is asked for the pool
/// and its client alone, once a minute.
final class SignUpRules {
    private static final String NUMBER = "phone_number";

    private final PasswordRules passwords;
    private final AttributeRules attributes;
    private final Namings namings;

    SignUpRules(PasswordRules passwords, AttributeRules attributes, Namings namings) {
        this.passwords = passwords;
        this.attributes = attributes;
        this.namings = namings;
    }

    /// A pool of ours sends codes by e-mail alone: texts need a role of the account's owner.
    Sending judge(Placement placement, Password password, Map<String, String> given) {
        return Addresses.asWritten(given)
                .map(email -> judge(placement, password, given, email))
                .orElseGet(() -> new Refused(Plain.NOT_DELIVERABLE));
    }

    private Sending judge(Placement placement, Password password, Map<String, String> given, String email) {
        return passwords
                .objectionToNew(placement, password)
                .or(() -> number(placement, given))
                .or(() -> attributes.objection(placement, given))
                .<Sending>map(Refused::new)
                .orElseGet(() -> new Sent(Deliveries.toEmail(email)));
    }

    /// Where people sign in by their number, proven or not, nobody brings one along.
    private Optional<Reason> number(Placement placement, Map<String, String> given) {
        return given.containsKey(NUMBER) && namings.takeNumbers(placement)
                ? Optional.of(new BadAttributes(List.of(new BadAttribute(NUMBER, "is not accepted at a sign-up here"))))
                : Optional.empty();
    }
}
