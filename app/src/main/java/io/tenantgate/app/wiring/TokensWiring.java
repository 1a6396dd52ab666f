package io.tenantgate.app.wiring;

import io.micronaut.context.annotation.Factory;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.callers.UnprovenRefusals;
import io.tenantgate.application.judgement.JudgeToken;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.port.Tenants;
import io.tenantgate.application.provider.Providers;
import io.tenantgate.application.tokens.DescribeVerification;
import io.tenantgate.application.tokens.Requirements;
import io.tenantgate.application.tokens.VerificationTrail;
import io.tenantgate.application.tokens.VerifyToken;
import jakarta.inject.Singleton;

/// Tokens that others ask about.
@Factory
final class TokensWiring {
    @Singleton
    VerifyToken verifyToken(JudgeToken judge, Providers providers, AuditTrail trail, UnprovenRefusals unproven) {
        return new VerifyToken(judge, new Requirements(providers), new VerificationTrail(trail, unproven));
    }

    @Singleton
    DescribeVerification describeVerification(Scopes scopes, Tenants tenants, Providers providers) {
        return new DescribeVerification(scopes, tenants, providers);
    }
}
