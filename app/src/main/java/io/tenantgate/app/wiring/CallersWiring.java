package io.tenantgate.app.wiring;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.tenantgate.app.settings.OperatorKeySetting;
import io.tenantgate.app.settings.ServiceSettings;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.callers.BearerTrail;
import io.tenantgate.application.callers.EnvironmentKey;
import io.tenantgate.application.callers.IdentifyCaller;
import io.tenantgate.application.callers.IdentifyKey;
import io.tenantgate.application.callers.TenantReader;
import io.tenantgate.application.callers.UnprovenRefusals;
import io.tenantgate.application.judgement.JudgeToken;
import io.tenantgate.application.port.ApiKeys;
import io.tenantgate.application.port.Bearers;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.port.Tenants;
import io.tenantgate.application.port.TokenParser;
import io.tenantgate.application.provider.Providers;
import io.tenantgate.application.signin.Admission;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// Who calls.
@Factory
final class CallersWiring {
    @Singleton
    TenantReader tenantReader(Scopes scopes, Tenants tenants) {
        return new TenantReader(scopes, tenants);
    }

    /// Made at the start, since a key that is too short refuses it.
    @Context
    EnvironmentKey environmentKey(ServiceSettings settings) {
        return new EnvironmentKey(OperatorKeySetting.of(settings.operatorKey()).key());
    }

    @Singleton
    IdentifyKey identifyKey(
            EnvironmentKey environment, Bearers bearers, Scopes scopes, ApiKeys keys, InstantSource clock) {
        return new IdentifyKey(environment, bearers, scopes, keys, clock);
    }

    @Singleton
    JudgeToken judgeToken(
            TokenParser parser, Providers providers, Bearers bearers, Admission admission, InstantSource clock) {
        return new JudgeToken(parser, providers, bearers, admission, clock);
    }

    @Singleton
    UnprovenRefusals unprovenRefusals() {
        return new UnprovenRefusals();
    }

    @Singleton
    BearerTrail bearerTrail(Scopes scopes, AuditTrail trail, UnprovenRefusals unproven) {
        return new BearerTrail(scopes, trail, unproven);
    }

    @Singleton
    IdentifyCaller identifyCaller(JudgeToken judge, IdentifyKey keys, UnprovenRefusals unproven, BearerTrail trail) {
        return new IdentifyCaller(judge, keys, unproven, trail);
    }
}
