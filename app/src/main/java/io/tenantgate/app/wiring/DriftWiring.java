package io.tenantgate.app.wiring;

import io.micronaut.context.annotation.Factory;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.calls.IntentBook;
import io.tenantgate.application.drift.Comparison;
import io.tenantgate.application.drift.Explanations;
import io.tenantgate.application.drift.MemberDrift;
import io.tenantgate.application.drift.MendMember;
import io.tenantgate.application.drift.MendStray;
import io.tenantgate.application.drift.PlaceDrift;
import io.tenantgate.application.drift.ReconcileTenant;
import io.tenantgate.application.drift.StrayDrift;
import io.tenantgate.application.drift.Strays;
import io.tenantgate.application.drift.Turns;
import io.tenantgate.application.drift.Workbench;
import io.tenantgate.application.members.Departure;
import io.tenantgate.application.port.Ids;
import io.tenantgate.application.port.Invitations;
import io.tenantgate.application.port.MemberDirectory;
import io.tenantgate.application.port.Members;
import io.tenantgate.application.port.Memberships;
import io.tenantgate.application.port.Reconciliations;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.port.Shards;
import io.tenantgate.application.port.SignUpAttempts;
import io.tenantgate.application.port.TenantChanges;
import io.tenantgate.application.port.Tenants;
import io.tenantgate.application.signin.Barriers;
import io.tenantgate.application.tenants.Provisioning;
import io.tenantgate.application.tenants.RestorePlace;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// What differs between a tenant and its provider.
@Factory
final class DriftWiring {
    @Singleton
    Turns turns(Reconciliations reconciliations, Ids ids, InstantSource clock) {
        return new Turns(reconciliations, ids, clock);
    }

    @Singleton
    Workbench workbench(Doors doors, Turns turns, AuditTrail trail) {
        return new Workbench(doors, turns, trail);
    }

    @Singleton
    RestorePlace restorePlace(
            Scopes scopes, Shards shards, TenantChanges changes, Provisioning provisioning, InstantSource clock) {
        return new RestorePlace(scopes, shards, changes, provisioning, clock);
    }

    @Singleton
    PlaceDrift placeDrift(RestorePlace restore, Workbench workbench) {
        return new PlaceDrift(restore, workbench);
    }

    @Singleton
    MemberDrift memberDrift(
            Workbench workbench, Departure departure, Members members, MemberDirectory directory, InstantSource clock) {
        return new MemberDrift(new MendMember(workbench, departure, members, directory, clock));
    }

    @Singleton
    Explanations explanations(
            Members members,
            SignUpAttempts attempts,
            Invitations invitations,
            IntentBook intents,
            InstantSource clock) {
        return new Explanations(members, attempts, invitations, intents, clock);
    }

    @Singleton
    Strays strays(Doors doors, Explanations explanations, Memberships memberships, Barriers barriers) {
        return new Strays(doors, explanations, memberships, barriers);
    }

    @Singleton
    StrayDrift strayDrift(
            Doors doors, Workbench workbench, Strays strays, Members members, Ids ids, InstantSource clock) {
        return new StrayDrift(doors, strays, new MendStray(workbench, strays, members, ids, clock));
    }

    @Singleton
    Comparison comparison(
            Doors doors, Reconciliations reconciliations, PlaceDrift place, MemberDrift members, StrayDrift strays) {
        return new Comparison(doors, reconciliations, place, members, strays);
    }

    @Singleton
    ReconcileTenant reconcileTenant(
            Doors doors, Tenants tenants, Comparison comparison, Turns turns, AuditTrail trail) {
        return new ReconcileTenant(doors, tenants, comparison, turns, trail);
    }
}
