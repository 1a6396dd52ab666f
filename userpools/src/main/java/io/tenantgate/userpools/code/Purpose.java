package io.tenantgate.userpools.code;

import java.time.Duration;

/// What a code is for, and how long it is good.
public enum Purpose {
    SIGN_UP(Duration.ofHours(24)),
    RESET(Duration.ofHours(1)),
    EMAIL(Duration.ofHours(24)),
    PHONE_NUMBER(Duration.ofHours(24));

    private final Duration validity;

    Purpose(Duration validity) {
        this.validity = validity;
    }

    public Duration validity() {
        return validity;
    }
}
