package io.tenantgate.application.judgement;

import io.tenantgate.application.port.Bearers.Facts;
import io.tenantgate.domain.auth.TokenClaims;

/// What is to be thought of a token.
public sealed interface Judgement {
    /// It may be used now.
    record Good(Facts facts, TokenClaims claims) implements Judgement {}

    /// Its signature is proven, and it may not be used.
    record Bad(Reason reason, TokenClaims claims) implements Judgement {}

    /// Nothing that it says is proven.
    record Unproven(Reason reason) implements Judgement {}
}
