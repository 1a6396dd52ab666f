package io.tenantgate.app.api;

import io.tenantgate.application.port.Members;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.port.Tenants;
import io.tenantgate.domain.members.MembershipId;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.userpools.Password;
import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.account.AdminSetPassword;
import io.tenantgate.userpools.account.Administered;
import io.tenantgate.userpools.account.Credential.Kind;
import io.tenantgate.userpools.account.Username;
import io.tenantgate.userpools.pool.PoolId;
import java.util.UUID;
import java.util.function.Supplier;

/// Gives somebody a password that is good for one sign-in, at which a new one is asked for: the engine's own act, which
/// no tenant has over shared accounts.
public record TemporaryPassword(Service service, String text) {
    public void give(World.Person person) {
        var tenant = new TenantId(UUID.fromString(person.tenant().id()));
        var pool = inTenant(tenant, () -> service.bean(Tenants.class).find(tenant))
                .flatMap(found -> found.placement())
                .orElseThrow()
                .pool();
        var id = new MembershipId(UUID.fromString(person.id()));
        var member = inTenant(tenant, () -> service.bean(Members.class).find(tenant, id))
                .orElseThrow();
        set(new AdminSetPassword.Command(
                new PoolId(pool.id()),
                new Realm(tenant.toString()),
                new Username(member.username().value()),
                new Password(text),
                Kind.TEMPORARY));
    }

    private void set(AdminSetPassword.Command command) {
        switch (service.bean(AdminSetPassword.class).prepare(command).apply()) {
            case Administered.Done _ -> {}
            case Administered.Refused(var refusal) -> throw new AssertionError(refusal);
        }
    }

    private <T> T inTenant(TenantId tenant, Supplier<T> work) {
        return service.bean(Scopes.class).in(Scope.of(tenant), work);
    }
}
