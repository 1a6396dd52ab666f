package io.tenantgate.userpools.pool;

import java.util.List;

/// Which verified address a reset code goes to, the first that there is; none: only an administrator resets
/// (`users-and-attributes.md`, section 5).
public record Recovery(List<Contact> mechanisms) {
    /// Where the setting is absent: the phone first.
    public static final Recovery LEGACY = new Recovery(List.of(Contact.PHONE_NUMBER, Contact.EMAIL));
    public static final Recovery EMAIL_THEN_PHONE = new Recovery(List.of(Contact.EMAIL, Contact.PHONE_NUMBER));
    public static final Recovery ADMIN_ONLY = new Recovery(List.of());

    public Recovery {
        mechanisms = List.copyOf(mechanisms);
    }

    public boolean adminOnly() {
        return mechanisms.isEmpty();
    }

    /// Where a code most likely goes: the first mechanism that is verified automatically, else the first.
    public Contact likeliest(Verification verification) {
        return mechanisms.stream()
                .filter(verification.automatic()::contains)
                .findFirst()
                .or(() -> mechanisms.stream().findFirst())
                .orElse(Contact.EMAIL);
    }
}
