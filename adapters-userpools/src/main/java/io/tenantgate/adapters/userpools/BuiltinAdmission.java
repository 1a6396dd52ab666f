package io.tenantgate.adapters.userpools;

import io.tenantgate.application.signin.Admission.Entrance;
import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.members.Role;
import io.tenantgate.domain.members.Subject;
import io.tenantgate.domain.tenancy.ProviderName;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.account.Account;
import io.tenantgate.userpools.admission.Admission;
import io.tenantgate.userpools.client.AppClient;
import io.tenantgate.userpools.pool.Pool;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Lets in at the engine's minting place whom Tenantgate lets in: the realm names the tenant, and pool and client must
/// be where it lives.
public final class BuiltinAdmission implements Admission {
    private final ProviderName provider;
    private final io.tenantgate.application.signin.Admission admission;

    public BuiltinAdmission(ProviderName provider, io.tenantgate.application.signin.Admission admission) {
        this.provider = provider;
        this.admission = admission;
    }

    @Override
    public Answer ask(Pool pool, AppClient client, Account account, Realm realm) {
        return tenantOf(realm)
                .map(tenant -> ask(tenant, pool, client, account))
                .orElseGet(() -> new Answer.Refused("no-tenant"));
    }

    private static Optional<TenantId> tenantOf(Realm realm) {
        try {
            return Optional.of(new TenantId(UUID.fromString(realm.value())));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private Answer ask(TenantId tenant, Pool pool, AppClient client, Account account) {
        var entrance = new Entrance(provider, pool.id().value(), client.id().value());
        var subject = new Subject(pool.issuer(), account.sub().toString());
        return switch (admission.ask(tenant, entrance, subject)) {
            case io.tenantgate.application.signin.Admission.Answer.Admitted(var member) ->
                new Answer.Admitted(claimsOf(member));
            case io.tenantgate.application.signin.Admission.Answer.Denied(var denial) ->
                new Answer.Refused(denial.text());
        };
    }

    private static Map<String, Object> claimsOf(Membership member) {
        var roles = member.roles().stream().map(Role::name).sorted().toList();
        return Map.of("tenant_id", member.tenant().toString(), "tenant_roles", roles);
    }
}
