package io.tenantgate.userpools.code;

import io.tenantgate.userpools.pool.Contact;
import io.tenantgate.userpools.port.Messages.Kind;
import java.time.Duration;

/// What a code is for. An account has one code of each at most; a new one ends the earlier
/// (`users-and-attributes.md`, section 4.3).
public enum CodePurpose {
    SIGN_UP(Duration.ofHours(24)),
    RESET_PASSWORD(Duration.ofHours(1)),
    VERIFY_EMAIL(Duration.ofHours(24)),
    VERIFY_PHONE_NUMBER(Duration.ofHours(24));

    private final Duration validity;

    CodePurpose(Duration validity) {
        this.validity = validity;
    }

    public static CodePurpose verifying(Contact contact) {
        return switch (contact) {
            case EMAIL -> VERIFY_EMAIL;
            case PHONE_NUMBER -> VERIFY_PHONE_NUMBER;
        };
    }

    Kind kind() {
        return switch (this) {
            case SIGN_UP -> Kind.SIGN_UP_CODE;
            case RESET_PASSWORD -> Kind.RESET_CODE;
            case VERIFY_EMAIL, VERIFY_PHONE_NUMBER -> Kind.ATTRIBUTE_CODE;
        };
    }

    public Duration validity() {
        return validity;
    }
}
