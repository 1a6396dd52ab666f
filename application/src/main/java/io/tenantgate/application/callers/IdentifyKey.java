package io.tenantgate.application.callers;

import io.tenantgate.application.port.ApiKeys;
import io.tenantgate.application.port.Bearers;
import io.tenantgate.application.port.Bearers.HeldKey;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.domain.keys.ApiKey;
import io.tenantgate.domain.secrets.KeyText;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.domain.tenancy.TenantStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Finds who holds an API key, in one query, and notes its use once a minute.
public final class IdentifyKey {
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final EnvironmentKey environment;
    private final Bearers bearers;
    private final Scopes scopes;
    private final ApiKeys keys;
    private final InstantSource clock;

    public IdentifyKey(EnvironmentKey environment, Bearers bearers, Scopes scopes, ApiKeys keys, InstantSource clock) {
        this.environment = environment;
        this.bearers = bearers;
        this.scopes = scopes;
        this.keys = keys;
        this.clock = clock;
    }

    sealed interface Answer {
        record Held(Caller caller) implements Answer {}

        record Suspended() implements Answer {}

        record Unknown() implements Answer {}
    }

    Answer find(KeyText text) {
        if (environment.is(text)) {
            return new Answer.Held(new Caller.Operator("env"));
        }
        return bearers.key(text.sha256()).map(this::judge).orElseGet(Answer.Unknown::new);
    }

    private Answer judge(HeldKey held) {
        var now = clock.instant();
        if (held.key().expired(now)) {
            return new Answer.Unknown();
        }
        if (held.tenantStatus().filter(status -> status != TenantStatus.ACTIVE).isPresent()) {
            return new Answer.Suspended();
        }
        note(held.key(), now);
        return new Answer.Held(callerOf(held.key()));
    }

    private static Caller callerOf(ApiKey key) {
        return key.tenant().equals(TenantId.NONE)
                ? new Caller.Operator(key.id().toString())
                : new Caller.TenantKey(key);
    }

    private void note(ApiKey key, Instant now) {
        if (key.lastUsedAt().filter(used -> used.plus(NOTED_EVERY).isAfter(now)).isPresent()) {
            return;
        }
        scopes.in(Scope.of(key.tenant()), () -> {
            keys.used(key, now);
            return now;
        });
    }
}
