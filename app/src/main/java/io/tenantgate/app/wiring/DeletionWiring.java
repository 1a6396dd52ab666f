package io.tenantgate.app.wiring;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.tenantgate.app.settings.TenancySettings;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.calls.IntentBook;
import io.tenantgate.application.intents.FinishCalls;
import io.tenantgate.application.port.Deletions;
import io.tenantgate.application.port.Errands;
import io.tenantgate.application.port.Members;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.port.Shards;
import io.tenantgate.application.port.SignUpAttempts;
import io.tenantgate.application.port.Tenants;
import io.tenantgate.application.provider.Providers;
import io.tenantgate.application.sessions.Endings;
import io.tenantgate.application.tenants.AbandonedSignUps;
import io.tenantgate.application.tenants.DeleteTenant;
import io.tenantgate.application.tenants.DeletionGrace;
import io.tenantgate.application.tenants.Departures;
import io.tenantgate.application.tenants.Deprovisioning;
import io.tenantgate.application.tenants.EndOfTenants;
import io.tenantgate.application.tenants.FinishDeletion;
import io.tenantgate.application.tenants.NoteSetback;
import io.tenantgate.application.tenants.Remains;
import io.tenantgate.application.tenants.ShardPools;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// How a tenant ends.
@Factory
final class DeletionWiring {
    /// Made with the service, so that one that cannot be is refused at the start.
    @Context
    DeletionGrace deletionGrace(TenancySettings settings) {
        return settings.graceOfDeletions();
    }

    @Singleton
    DeleteTenant deleteTenant(
            Scopes scopes, Tenants tenants, Deletions deletions, DeletionGrace grace, AuditTrail trail) {
        return new DeleteTenant(scopes, tenants, deletions, grace, trail);
    }

    @Singleton
    Departures departures(Doors doors, Members members, Endings endings, IntentBook intents, InstantSource clock) {
        return new Departures(doors, members, endings, intents, clock);
    }

    @Singleton
    AbandonedSignUps abandonedSignUps(Doors doors, Errands errands, SignUpAttempts attempts) {
        return new AbandonedSignUps(doors, errands, attempts);
    }

    @Singleton
    Remains remains(Scopes scopes, Providers providers, ShardPools shards) {
        return new Remains(scopes, providers, shards);
    }

    @Singleton
    Deprovisioning deprovisioning(
            Doors doors, FinishCalls calls, Departures departures, AbandonedSignUps signUps, Remains remains) {
        return new Deprovisioning(doors, calls, departures, signUps, remains);
    }

    @Singleton
    EndOfTenants endOfTenants(Doors doors, Deletions deletions, Shards shards, AuditTrail trail) {
        return new EndOfTenants(doors, deletions, shards, trail);
    }

    @Singleton
    FinishDeletion finishDeletion(
            Doors doors, Deletions deletions, Deprovisioning deprovisioning, EndOfTenants end, NoteSetback setbacks) {
        return new FinishDeletion(doors, deletions, deprovisioning, end, setbacks);
    }
}
