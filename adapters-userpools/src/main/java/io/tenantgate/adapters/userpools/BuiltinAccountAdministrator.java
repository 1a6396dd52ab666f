package io.tenantgate.adapters.userpools;

import io.tenantgate.application.provider.AccountAdministrator;
import io.tenantgate.application.provider.Prepared;
import io.tenantgate.domain.members.Subject;
import io.tenantgate.domain.secrets.Password;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.userpools.account.AdminCreateAccount;
import io.tenantgate.userpools.account.AdminSetPassword;
import io.tenantgate.userpools.account.Administered;
import io.tenantgate.userpools.account.Credential.Kind;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// What administrators do with accounts on the built-in user pools.
final class BuiltinAccountAdministrator implements AccountAdministrator {
    private final BuiltinAdministration engine;

    BuiltinAccountAdministrator(BuiltinAdministration engine) {
        this.engine = engine;
    }

    @Override
    public Prepared<Creation> create(Placement placement, TenantId tenant, NewAccount account) {
        var command = new AdminCreateAccount.Command(
                Places.pool(placement),
                Places.realm(tenant),
                Places.username(account.username()),
                Places.attributes(placement, account.attributes()),
                Optional.of(
                        new io.tenantgate.userpools.Password(account.temporary().reveal())),
                Set.of());
        return Faults.prepared(
                () -> engine.create().prepare(command), outcome -> created(placement, account.username(), outcome));
    }

    private static Creation created(Placement placement, ProviderUsername username, Administered outcome) {
        return switch (outcome) {
            case Administered.Done(var account) ->
                new Creation.Created(
                        new Subject(placement.pool().issuer(), account.sub().toString()), username);
            case Administered.Refused(var refusal) -> new Creation.Refused(BuiltinRefusals.reasonOf(refusal));
        };
    }

    @Override
    public Result change(
            Placement placement, TenantId tenant, ProviderUsername username, Map<String, String> attributes) {
        return done(() -> engine.update().handle(Places.pool(placement), Places.username(username), attributes));
    }

    @Override
    public Result confirm(Placement placement, TenantId tenant, ProviderUsername username) {
        return done(() -> engine.confirm().handle(Places.pool(placement), Places.username(username)));
    }

    @Override
    public Result resetPassword(Placement placement, TenantId tenant, ProviderUsername username) {
        return done(() ->
                engine.resetPassword().handle(Places.pool(placement), Places.realm(tenant), Places.username(username)));
    }

    @Override
    public Prepared<Result> setPassword(
            Placement placement, TenantId tenant, ProviderUsername username, Password password, Validity validity) {
        var command = new AdminSetPassword.Command(
                Places.pool(placement),
                Places.realm(tenant),
                Places.username(username),
                new io.tenantgate.userpools.Password(password.reveal()),
                kind(validity));
        return Faults.prepared(() -> engine.setPassword().prepare(command), BuiltinAccountAdministrator::result);
    }

    private static Kind kind(Validity validity) {
        return switch (validity) {
            case TEMPORARY -> Kind.TEMPORARY;
            case PERMANENT -> Kind.PERMANENT;
        };
    }

    private static Result done(Supplier<Administered> operation) {
        return result(Faults.translated(operation));
    }

    private static Result result(Administered outcome) {
        return switch (outcome) {
            case Administered.Done _ -> new Result.Done();
            case Administered.Refused(var refusal) -> new Result.Refused(BuiltinRefusals.reasonOf(refusal));
        };
    }
}
