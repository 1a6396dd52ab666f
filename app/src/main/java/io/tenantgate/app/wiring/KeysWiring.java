package io.tenantgate.app.wiring;

import io.micronaut.context.annotation.Factory;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.idempotency.Answers;
import io.tenantgate.application.idempotency.Idempotently;
import io.tenantgate.application.idempotency.Surroundings;
import io.tenantgate.application.keys.CreateKey;
import io.tenantgate.application.keys.KeyAuthority;
import io.tenantgate.application.keys.ListKeys;
import io.tenantgate.application.keys.RevokeKey;
import io.tenantgate.application.port.ApiKeys;
import io.tenantgate.application.port.Envelope;
import io.tenantgate.application.port.IdempotencyRecords;
import io.tenantgate.application.port.Ids;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.port.Tenants;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.locks.LockSupport;

/// API keys, and requests that are repeated under one key.
@Factory
final class KeysWiring {
    @Singleton
    KeyAuthority keyAuthority(Scopes scopes, Tenants tenants) {
        return new KeyAuthority(scopes, tenants);
    }

    @Singleton
    CreateKey createKey(Scopes scopes, ApiKeys keys, KeyAuthority authority, Ids ids, AuditTrail trail) {
        return new CreateKey(scopes, keys, authority, ids, trail);
    }

    @Singleton
    ListKeys listKeys(Scopes scopes, ApiKeys keys, KeyAuthority authority) {
        return new ListKeys(scopes, keys, authority);
    }

    @Singleton
    RevokeKey revokeKey(Scopes scopes, ApiKeys keys, KeyAuthority authority, AuditTrail trail) {
        return new RevokeKey(scopes, keys, authority, trail);
    }

    @Singleton
    Idempotently idempotently(
            IdempotencyRecords records, Envelope envelope, Scopes scopes, Ids ids, InstantSource clock) {
        var around = new Surroundings(scopes, ids, clock, KeysWiring::wait);
        return new Idempotently(records, new Answers(envelope), around);
    }

    private static void wait(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }
}
