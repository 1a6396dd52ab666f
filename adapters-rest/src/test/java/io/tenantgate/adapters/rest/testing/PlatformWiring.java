package io.tenantgate.adapters.rest.testing;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.callers.BearerTrail;
import io.tenantgate.application.callers.EnvironmentKey;
import io.tenantgate.application.callers.IdentifyCaller;
import io.tenantgate.application.callers.IdentifyKey;
import io.tenantgate.application.callers.UnprovenRefusals;
import io.tenantgate.application.judgement.JudgeToken;
import io.tenantgate.application.port.Ids;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.port.TokenParser;
import io.tenantgate.application.provider.Providers;
import io.tenantgate.application.signin.Admission;
import io.tenantgate.application.tenants.FindTenant;
import io.tenantgate.application.tenants.ListTenants;
import io.tenantgate.application.tenants.ResolveTenant;
import io.tenantgate.domain.secrets.KeyText;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The use cases that show tenants, over samples.
@Factory
@Requires(env = RestServer.ENVIRONMENT)
class PlatformWiring {
    private static final Scopes SCOPES = new Scopes() {
        @Override
        public <T> T in(Scope scope, Supplier<T> work) {
            return work.get();
        }

        @Override
        public boolean open() {
            return false;
        }
    };
    private final InstantSource clock = InstantSource.system();
    private final SampleTenants tenants = new SampleTenants();
    private final SampleKeys keys = new SampleKeys();

    @Singleton
    ResolveTenant resolveTenant() {
        return new ResolveTenant(SCOPES, tenants, clock);
    }

    @Singleton
    FindTenant findTenant() {
        return new FindTenant(SCOPES, new SampleRevisions(tenants), new SampleSetbacks());
    }

    @Singleton
    ListTenants listTenants() {
        return new ListTenants(SCOPES, tenants);
    }

    @Singleton
    AuditedRefusals refusals() {
        return new AuditedRefusals();
    }

    @Singleton
    UnprovenRefusals unproven() {
        return new UnprovenRefusals();
    }

    @Singleton
    BearerTrail trail(AuditedRefusals refusals, UnprovenRefusals unproven, Ids ids) {
        return new BearerTrail(SCOPES, new AuditTrail(refusals, SCOPES, ids, clock), unproven);
    }

    @Singleton
    IdentifyCaller identifyCaller(TokenParser parser, UnprovenRefusals unproven, BearerTrail trail) {
        var admission = new Admission(SCOPES, (_, _) -> Optional.empty(), clock);
        var judge = new JudgeToken(parser, new Providers(List.of()), keys, admission, clock);
        var environment = new EnvironmentKey(Optional.of(new KeyText(SampleKeys.OPERATOR)));
        var identifyKey = new IdentifyKey(environment, keys, SCOPES, new UnusedKeys(), clock);
        return new IdentifyCaller(judge, identifyKey, unproven, trail);
    }
}
