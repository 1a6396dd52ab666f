package io.tenantgate.application.signin;

import io.tenantgate.application.port.Bearers.Facts;
import io.tenantgate.domain.auth.TokenClaims;
import io.tenantgate.domain.members.Membership;

/// placeholder
public final class Admission {
    public enum Denial {
        NO_TENANT,
        TENANT_SUSPENDED,
        TENANT_NOT_ACTIVE,
        NOT_A_MEMBER,
        MEMBER_DISABLED,
        NO_EVIDENCE,
        ISSUED_BEFORE,
        SESSION_ENDED
    }

    public sealed interface Answer {
        record Admitted(Membership member) implements Answer {}

        record Denied(Denial denial) implements Answer {}
    }

    public Answer judge(Facts facts, TokenClaims claims) {
        throw new UnsupportedOperationException();
    }
}
