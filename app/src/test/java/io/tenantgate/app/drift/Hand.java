package io.tenantgate.app.drift;

import io.tenantgate.app.api.Service;
import io.tenantgate.app.api.World.Person;
import io.tenantgate.app.api.World.Place;
import io.tenantgate.application.port.Members;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.port.Tenants;
import io.tenantgate.application.provider.AccountAdministrator.NewAccount;
import io.tenantgate.application.provider.Progress;
import io.tenantgate.application.provider.Provider;
import io.tenantgate.application.provider.Providers;
import io.tenantgate.application.provider.Surveyor.State;
import io.tenantgate.domain.members.MembershipId;
import io.tenantgate.domain.secrets.Password;
import io.tenantgate.domain.tenancy.Evidence;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/// Somebody with a console of the provider, at a tenant's place.
public record Hand(Service service, Place tenant) {
    private static final Password TEMPORARY = new Password("Temporary-Horse-1");

    TenantId id() {
        return new TenantId(UUID.fromString(tenant.id()));
    }

    Placement place() {
        return in(() -> service.bean(Tenants.class).find(id()))
                .flatMap(Tenant::placement)
                .orElseThrow();
    }

    Provider provider() {
        return service.bean(Providers.class).of(place());
    }

    ProviderUsername accountOf(Person person) {
        var member = new MembershipId(UUID.fromString(person.id()));
        return in(() -> service.bean(Members.class).find(id(), member))
                .orElseThrow()
                .username();
    }

    private <T> T in(Supplier<T> work) {
        return service.bean(Scopes.class).in(Scope.of(id()), work);
    }

    void deletePool() {
        var pool = place().pool();
        var provisioner = provider().provisioner();
        while (provisioner.removePool(pool) == Progress.MORE) {
            // in bounded steps
        }
    }

    public void deleteClient() {
        provider().provisioner().removeClient(place().pool(), place().client());
    }

    void deleteRegistrar() {
        provider()
                .provisioner()
                .removeClient(place().pool(), place().registrar().orElseThrow());
    }

    void deleteGroup() {
        provider().provisioner().removeGroup(place().pool(), group());
    }

    String group() {
        return ((Evidence.Group) place().evidence()).group();
    }

    public void delete(Person person) {
        provider().accountHolder().delete(place(), id(), accountOf(person));
    }

    public void takeOut(Person person) {
        provider().accountHolder().leave(place(), id(), accountOf(person));
    }

    /// Puts an account into the tenant's group.
    void putIn(ProviderUsername account) {
        provider().accountKeeper().admit(place(), id(), account);
    }

    public void change(Person person, String attribute, String value) {
        provider().accountAdministrator().change(place(), id(), accountOf(person), Map.of(attribute, value));
    }

    void disable(Person person) {
        provider().surveyor().disable(place(), id(), accountOf(person));
    }

    /// An account that nobody asked for.
    ProviderUsername make(UUID member) {
        var username = ProviderUsername.own(id(), member);
        var account = new NewAccount(username, TEMPORARY, Map.of("email", "stray@example.com"));
        provider().accountAdministrator().create(place(), id(), account).apply();
        return username;
    }

    State stateOf(ProviderUsername account) {
        return provider().surveyor().look(place(), id(), account).orElseThrow().state();
    }
}
