package io.tenantgate.userpools.code;

import io.tenantgate.userpools.code.StoredCode.Target;
import io.tenantgate.userpools.pool.Contact;

/// Where a code went, as its receiver may be told.
///
/// @param destination masked: `j***@e***`, `+*******1234`
public record CodeDelivery(Contact contact, String destination) {
    /// A code for that address.
    public static CodeDelivery to(Target target) {
        var masked = switch (target.contact()) {
            case EMAIL -> email(target.value());
            case PHONE_NUMBER -> phone(target.value());
        };
        return new CodeDelivery(target.contact(), masked);
    }

    private static String email(String address) {
        var at = address.lastIndexOf('@');
        return first(address) + "***@" + first(address.substring(at + 1)) + "***";
    }

    private static String first(String text) {
        return text.substring(0, text.offsetByCodePoints(0, 1));
    }

    private static String phone(String number) {
        var shown = Math.max(1, number.length() - 4);
        return "+" + "*".repeat(shown - 1) + number.substring(shown);
    }
}
