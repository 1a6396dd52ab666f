package io.tenantgate.app.api;

import io.tenantgate.application.port.Ids;
import io.tenantgate.application.port.Members;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.port.Tenants;
import io.tenantgate.application.provider.Providers;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.members.MembershipId;
import io.tenantgate.domain.members.Role;
import io.tenantgate.domain.members.Subject;
import io.tenantgate.domain.tenancy.Evidence;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.userpools.Password;
import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.account.Account;
import io.tenantgate.userpools.account.AdminCreateAccount;
import io.tenantgate.userpools.account.Administered;
import io.tenantgate.userpools.account.Username;
import io.tenantgate.userpools.pool.PoolId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/// Makes members whom no sign-up makes: with a temporary password, and with any role. Only where accounts are a
/// tenant's own: a shared account is born by its holder alone.
public record Invited(Service service) {
    private static final Instant SINCE = Instant.parse("2026-01-01T00:00:00Z");

    public void member(World.Place place, String email, String temporaryPassword, Role role) {
        var tenant = new TenantId(UUID.fromString(place.id()));
        var home = inTenant(tenant, () -> service.bean(Tenants.class).find(tenant))
                .flatMap(found -> found.placement())
                .orElseThrow();
        var id = service.bean(Ids.class).next();
        var username = ProviderUsername.own(tenant, id);
        var account = account(tenant, home, username, email, temporaryPassword);
        var subject = new Subject(home.pool().issuer(), account.sub().toString());
        inTenant(tenant, () -> service.bean(Members.class).add(member(tenant, id, username, subject, email, role)));
    }

    /// Disables somebody's account at the provider, behind the service's back.
    public void disable(World.Person person) {
        var tenant = new TenantId(UUID.fromString(person.tenant().id()));
        var member = new MembershipId(UUID.fromString(person.id()));
        var home = inTenant(tenant, () -> service.bean(Tenants.class).find(tenant))
                .flatMap(found -> found.placement())
                .orElseThrow();
        var account = inTenant(tenant, () -> service.bean(Members.class).find(tenant, member))
                .orElseThrow();
        service.bean(Providers.class).of(home).surveyor().disable(home, tenant, account.username());
    }

    private Account account(
            TenantId tenant, Placement home, ProviderUsername username, String email, String temporaryPassword) {
        var command = new AdminCreateAccount.Command(
                new PoolId(home.pool().id()),
                new Realm(tenant.toString()),
                new Username(username.value()),
                attributes(home, email),
                Optional.of(new Password(temporaryPassword)),
                Set.of());
        var made = service.bean(AdminCreateAccount.class).prepare(command).apply();
        return switch (made) {
            case Administered.Done(var account) -> account;
            case Administered.Refused(var refusal) -> throw new AssertionError(refusal);
        };
    }

    private static Map<String, String> attributes(Placement home, String email) {
        var attributes = new HashMap<>(Map.of("email", email, "email_verified", "true"));
        if (home.evidence() instanceof Evidence.Attribute belonging) {
            attributes.put(Evidence.Attribute.CLAIM, belonging.tenant().toString());
        }
        return attributes;
    }

    private static Membership member(
            TenantId tenant, UUID id, ProviderUsername username, Subject subject, String email, Role role) {
        return Membership.begun(
                tenant,
                new MembershipId(id),
                new LoginName(email),
                username,
                subject,
                Optional.of(email),
                Optional.empty(),
                Set.of(role),
                SINCE);
    }

    private <T> T inTenant(TenantId tenant, Supplier<T> work) {
        return service.bean(Scopes.class).in(Scope.of(tenant), work);
    }
}
