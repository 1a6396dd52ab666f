package io.tenantgate.app.walls;

import io.tenantgate.app.api.Service;
import io.tenantgate.app.api.World;
import io.tenantgate.app.api.World.Person;
import io.tenantgate.app.api.World.Place;
import io.tenantgate.application.intents.FinishCalls;
import io.tenantgate.application.port.AttributeAdditions;
import io.tenantgate.application.port.AttributeAdditions.Addition;
import io.tenantgate.application.port.Deletions;
import io.tenantgate.application.port.Departed;
import io.tenantgate.application.port.Errands;
import io.tenantgate.application.port.Errands.Errand;
import io.tenantgate.application.port.Errands.Request;
import io.tenantgate.application.port.IdempotencyRecords;
import io.tenantgate.application.port.IdempotencyRecords.Key;
import io.tenantgate.application.port.IdempotencyRecords.Stored;
import io.tenantgate.application.port.Ids;
import io.tenantgate.application.port.Intents;
import io.tenantgate.application.port.Intents.Deed;
import io.tenantgate.application.port.Intents.Intent;
import io.tenantgate.application.port.Members;
import io.tenantgate.application.port.Outbox;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.port.Setbacks;
import io.tenantgate.application.port.Setbacks.Cause;
import io.tenantgate.application.port.SignUpAttempts;
import io.tenantgate.application.port.SignUpAttempts.Attempt;
import io.tenantgate.application.port.TenantChanges;
import io.tenantgate.application.port.Tenants;
import io.tenantgate.application.port.UnprovenSignUps;
import io.tenantgate.application.port.UnprovenSignUps.Unproven;
import io.tenantgate.application.provider.Newcomers.Newcomer;
import io.tenantgate.application.tenants.FinishProvisioning;
import io.tenantgate.application.tenants.TenancyDefaults;
import io.tenantgate.application.tenants.Tuning;
import io.tenantgate.domain.audit.Actor;
import io.tenantgate.domain.auth.CodeDelivery.Medium;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.members.MembershipId;
import io.tenantgate.domain.secrets.OneTimeCode;
import io.tenantgate.domain.secrets.Password;
import io.tenantgate.domain.tenancy.StrategyName;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.domain.tenancy.TenantSettings;
import io.tenantgate.domain.tenancy.TenantSlug;
import io.tenantgate.domain.tenancy.TenantStatus;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What happens only when something breaks or races: a message that could not be sent, a request whose process died,
/// and an account that is a member already when its invitation is accepted.
record Mishaps(Service service) {
    private static final Instant FAR = Instant.EPOCH.plus(50_000, ChronoUnit.DAYS);

    void of(Place place, Person person) {
        service.world().signUp(place, "lou@example.com", World.PASSWORD);
        var tenant = new TenantId(UUID.fromString(place.id()));
        halfAdded(new TenantId(UUID.fromString(service.world().tenant().id())));
        halfAdded(tenant);
        service.bean(Scopes.class).in(Scope.of(tenant), () -> {
            unsent(tenant);
            interrupted(tenant);
            cutOff(tenant, new LoginName(person.email()));
            return raced(tenant, new MembershipId(UUID.fromString(person.id())));
        });
    }

    /// A tenant whose request was cut off before anything was made for it.
    void abandoned() {
        var tenant = new TenantId(service.bean(Ids.class).next());
        var begun = provisioning(tenant, "abandoned", Instant.EPOCH);
        var scopes = service.bean(Scopes.class);
        var tenants = service.bean(Tenants.class);
        scopes.in(Scope.of(tenant), () -> tenants.add(begun));
        scopes.in(Scope.of(tenant), () -> tenants.takeBack(tenant) && tenants.add(begun));
        service.bean(FinishProvisioning.class).resumeAll();
        service.bean(FinishCalls.class).resumeAll();
        untold(tenant);
    }

    private Tenant provisioning(TenantId tenant, String slug, Instant begun) {
        return new Tenant(
                tenant,
                new TenantSlug(slug),
                slug,
                TenantStatus.PROVISIONING,
                StrategyName.POOL,
                service.bean(TenancyDefaults.class).provider(),
                Optional.empty(),
                TenantSettings.INITIAL,
                begun);
    }

    /// Tenants whose provider does not answer, of which two are deleted and one has failed. No job takes them in
    /// hand: so far ahead were they begun.
    void setBack() {
        var first = setBack("set-back-first");
        var second = setBack("set-back-second");
        deleted(first);
        deleted(second);
        deleted(first);
        setBack("set-back-third");
        failed(setBack("set-back-fourth"));
    }

    private TenantId setBack(String slug) {
        var tenant = new TenantId(service.bean(Ids.class).next());
        var setbacks = service.bean(Setbacks.class);
        return service.bean(Scopes.class).in(Scope.of(tenant), () -> {
            service.bean(Tenants.class).add(provisioning(tenant, slug, FAR));
            setbacks.note(tenant, Cause.PROVIDER_UNAVAILABLE, Instant.EPOCH, FAR);
            setbacks.find(tenant);
            setbacks.putOff(tenant, FAR);
            setbacks.forget(tenant);
            setbacks.note(tenant, Cause.PROVIDER_UNAVAILABLE, Instant.EPOCH, FAR);
            return tenant;
        });
    }

    private void deleted(TenantId tenant) {
        service.bean(Scopes.class).in(Scope.of(tenant), () -> {
            service.bean(Setbacks.class).note(tenant, Cause.PROVIDER_UNAVAILABLE, Instant.EPOCH, FAR);
            boolean again = !service.bean(Deletions.class).intend(tenant, FAR, Instant.EPOCH);
            service.bean(Setbacks.class).note(tenant, Cause.PROVIDER_UNAVAILABLE, Instant.EPOCH, FAR);
            return again;
        });
    }

    private void failed(TenantId tenant) {
        var setbacks = service.bean(Setbacks.class);
        service.bean(Scopes.class)
                .in(Scope.of(tenant), () -> setbacks.fail(tenant, Cause.PERMISSION_MISSING, Instant.EPOCH));
    }

    /// A tenant whose provider was not told of its settings.
    private void untold(TenantId tenant) {
        var changes = service.bean(TenantChanges.class);
        service.bean(Scopes.class).in(Scope.of(tenant), () -> {
            changes.tune(tenant, Optional.of(Instant.EPOCH));
            return tenant;
        });
        service.bean(Tuning.class).resumeAll();
    }

    private void unsent(TenantId tenant) {
        var outbox = service.bean(Outbox.class);
        var id = service.bean(Ids.class).next();
        var now = Instant.now();
        outbox.add(new Outbox.Message(
                id, tenant, Medium.EMAIL, "lea@example.com", "Hello", "Hello", Optional.empty(), now));
        outbox.failed(tenant, id, Optional.of(now.plus(365, ChronoUnit.DAYS)));
    }

    /// Codes whose trial nobody has heard the end of, of which one is looked at again, and a sign-up that an invitation
    /// has ended.
    private void cutOff(TenantId tenant, LoginName name) {
        var intents = service.bean(Intents.class);
        var due = trial(tenant, name, Instant.EPOCH);
        intents.add(due);
        intents.add(trial(tenant, name, Instant.EPOCH.plus(50_000, ChronoUnit.DAYS)));
        intents.stands(tenant, name);
        intents.othersSince(due, Instant.EPOCH.minusSeconds(1));
        intents.first(tenant, 1);
        var attempts = service.bean(SignUpAttempts.class);
        attempts.first(tenant, 1).forEach(open -> {
            promised(open);
            unproven(open);
            attempts.end(tenant, open.id(), open.expiresAt());
            attempts.endAllBut(0, tenant, open.loginName(), open.expiresAt().minusMillis(1));
        });
    }

    /// What was answered and is still to be done, as the worker has it in its hands; and one that no worker comes to
    /// before its tenant goes.
    private void promised(Attempt open) {
        var errands = service.bean(Errands.class);
        var errand = new Errand(open.tenant(), open.id(), open.username(), new Request.Resend(), 0);
        var longAfter = Instant.EPOCH.plus(50_000, ChronoUnit.DAYS);
        errands.add(errand, Instant.EPOCH);
        errands.first(open.tenant(), 1);
        errands.lease(Instant.EPOCH, longAfter, List.of(), 1);
        errands.putOff(errand, longAfter);
        errands.discard(errand);
        errands.remove(errand);
        errands.add(errand, longAfter);
    }

    /// Somebody whom a provider does not hold before their code comes back.
    private void unproven(Attempt open) {
        var waiting = service.bean(UnprovenSignUps.class);
        var newcomer = new Newcomer(open.loginName(), new Password(World.PASSWORD), Map.of());
        var unproven = new Unproven(newcomer, new OneTimeCode("a-code"), 1);
        waiting.put(open.tenant(), open.username(), unproven);
        waiting.find(open.tenant(), open.username());
        waiting.remove(open.tenant(), open.username());
    }

    /// Attributes of which nobody knows whether they were added, and nobody asks yet.
    private void halfAdded(TenantId tenant) {
        var additions = service.bean(AttributeAdditions.class);
        service.bean(Scopes.class).in(Scope.of(tenant), () -> {
            var ended = half(tenant);
            additions.begin(ended);
            additions.begin(half(tenant));
            return additions.end(tenant, ended.id());
        });
    }

    private Addition half(TenantId tenant) {
        var id = service.bean(Ids.class).next();
        return new Addition(tenant, id, "custom:department", Actor.SYSTEM, Instant.EPOCH.plus(50_000, ChronoUnit.DAYS));
    }

    private Intent trial(TenantId tenant, LoginName name, Instant dueAt) {
        var id = service.bean(Ids.class).next();
        return new Intent(tenant, id, new Deed.Confirming(name), Instant.EPOCH, dueAt);
    }

    private Optional<Membership> raced(TenantId tenant, MembershipId id) {
        var members = service.bean(Members.class);
        return members.find(tenant, id)
                .map(member -> departed(tenant, member))
                .flatMap(member -> members.bySubject(tenant, member.subject()));
    }

    /// From a pool that was there before.
    private Membership departed(TenantId tenant, Membership member) {
        var departed = service.bean(Departed.class);
        departed.add(tenant, member.subject(), Instant.EPOCH);
        departed.contains(tenant, member.subject());
        return member;
    }

    private void interrupted(TenantId tenant) {
        var records = service.bean(IdempotencyRecords.class);
        var key = new Key(tenant, "caller", "route", "key");
        var lease = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var later = lease.plus(1, ChronoUnit.HOURS);
        records.claim(
                new Stored(key, service.bean(Ids.class).next(), new byte[32], lease, later, Optional.empty()), lease);
        records.takeOver(key, lease, later);
        records.release(key);
    }
}
