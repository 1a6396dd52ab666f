package io.tenantgate.adapters.userpools;

import io.tenantgate.application.provider.AccountRef;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.tenancy.Evidence;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.account.Username;
import io.tenantgate.userpools.client.Caller;
import io.tenantgate.userpools.client.ClientId;
import io.tenantgate.userpools.pool.PoolId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/// What the engine calls a place, a tenant and an account.
final class Places {
    private Places() {}

    static PoolId pool(Placement placement) {
        return new PoolId(placement.pool().id());
    }

    /// This process, for a tenant: its id is the realm.
    static Caller caller(Placement placement, TenantId tenant) {
        var client = new ClientId(placement.client().id());
        return Caller.trusted(pool(placement), client, realm(tenant));
    }

    /// The same, as sign-ups come in.
    static Caller registrar(Placement placement, TenantId tenant) {
        var client =
                new ClientId(placement.registrar().orElse(placement.client()).id());
        return Caller.trusted(pool(placement), client, realm(tenant));
    }

    /// The attributes of a new account, with what makes it its tenant's.
    static Map<String, String> attributes(Placement placement, Map<String, String> given) {
        return switch (placement.evidence()) {
            case Evidence.Attribute(var _, var tenant) -> {
                var all = new HashMap<>(given);
                all.put(Evidence.Attribute.CLAIM, tenant.toString());
                yield Map.copyOf(all);
            }
            case Evidence.Issuer _, Evidence.Client _, Evidence.Group _ -> given;
        };
    }

    static Realm realm(TenantId tenant) {
        return new Realm(tenant.toString());
    }

    static Username username(ProviderUsername username) {
        return new Username(username.value());
    }

    /// Somebody unknown gets a name that no account has, not even as an alias, and always the same.
    static Username username(AccountRef account) {
        return switch (account) {
            case AccountRef.Known(var username) -> username(username);
            case AccountRef.Alias(var name) -> new Username(name.value());
            case AccountRef.Unknown(var name) -> new Username("unknown/" + digest(name));
        };
    }

    private static String digest(LoginName name) {
        try {
            var bytes = name.value().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
