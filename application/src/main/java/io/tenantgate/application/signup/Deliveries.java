package io.tenantgate.application.signup;

import io.tenantgate.domain.auth.CodeDelivery;
import io.tenantgate.domain.auth.CodeDelivery.Medium;
import io.tenantgate.domain.members.LoginName;

/// What a caller is told of where a code went. An address that was typed is told back, masked, whoever is known: what
/// the account holds by now shows nowhere.
public final class Deliveries {
    /// Nothing is told of the address.
    static final CodeDelivery HIDDEN = new CodeDelivery("email", Medium.EMAIL, "***@***");

    private static final int SHOWN_DIGITS = 4;

    private Deliveries() {}

    /// @param sent what the provider answered, for a name that is no address
    public static CodeDelivery shown(LoginName typed, CodeDelivery sent) {
        if (typed.isEmail()) {
            return new CodeDelivery("email", Medium.EMAIL, maskedEmail(typed.value()));
        }
        return typed.isPhone() ? new CodeDelivery("phone_number", Medium.SMS, maskedPhone(typed.value())) : sent;
    }

    private static String maskedEmail(String email) {
        int at = email.indexOf('@');
        return email.charAt(0) + "***@" + email.charAt(at + 1) + "***";
    }

    private static String maskedPhone(String phone) {
        int hidden = phone.length() - 1 - SHOWN_DIGITS;
        return "+" + "*".repeat(hidden) + phone.substring(1 + hidden);
    }
}
