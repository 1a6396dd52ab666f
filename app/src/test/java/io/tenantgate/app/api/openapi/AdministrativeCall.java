package io.tenantgate.app.api.openapi;

import io.tenantgate.app.api.Api;
import io.tenantgate.app.api.Invited;
import io.tenantgate.app.api.Service;
import io.tenantgate.app.api.World;
import java.util.List;
import java.util.Map;

/// What the administration of a tenant can do: an operation on the tenant that one of its keys may call.
public final class AdministrativeCall {
    private static final String TENANT_KEY = "tenant_key";

    private final Operation operation;

    private AdministrativeCall(Operation operation) {
        this.operation = operation;
    }

    /// Every one that is described.
    public static List<AdministrativeCall> all(World world) {
        return Document.of(world.anyone()).operations().stream()
                .filter(operation -> operation.callers().contains(TENANT_KEY))
                .filter(operation -> operation.path().contains("{tenant}"))
                .map(AdministrativeCall::new)
                .toList();
    }

    /// Its example, called by a key of a tenant.
    /// @param inside where is made what no caller can make
    /// @param address whom it concerns, where it concerns anybody
    public Api.Answer at(World.Place place, World world, Service inside, String address) {
        var stage = new Stage(world, new Invited(inside), place);
        var caller = stage.caller(TENANT_KEY);
        return Scenes.example(operation, stage, caller, Map.of("email", address))
                .sentBy(caller);
    }

    /// Whether that is how it is done where the pool is a tenant's own.
    public boolean isDoneBy(Api.Answer answer) {
        return Integer.toString(answer.status()).equals(operation.success());
    }

    /// The same where tenants share a pool: what would change it is done by refusing it.
    public boolean isDoneInASharedPoolBy(Api.Answer answer) {
        return isDoneBy(answer) || answer.outcome().equals("422 strategy_cannot");
    }

    /// The same where they share accounts too: what would change an account is done by refusing it.
    public boolean isDoneToSharedAccountsBy(Api.Answer answer) {
        return isDoneInASharedPoolBy(answer) || answer.outcome().equals("403 account_shared");
    }

    @Override
    public String toString() {
        return operation.toString();
    }
}
