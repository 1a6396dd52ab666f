package io.tenantgate.userpools.tokens;

import io.tenantgate.userpools.OpaqueToken;
import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.account.Account;
import io.tenantgate.userpools.account.AccountStatus;
import io.tenantgate.userpools.account.Attributes;
import io.tenantgate.userpools.account.Credential;
import io.tenantgate.userpools.account.Enabled;
import io.tenantgate.userpools.account.Sub;
import io.tenantgate.userpools.account.Username;
import io.tenantgate.userpools.client.AppClient;
import io.tenantgate.userpools.client.ClientId;
import io.tenantgate.userpools.client.ClientSettings;
import io.tenantgate.userpools.group.AccountGroups;
import io.tenantgate.userpools.pool.Pool;
import io.tenantgate.userpools.pool.PoolId;
import io.tenantgate.userpools.pool.PoolSettings;
import io.tenantgate.userpools.port.RefreshTokens.Grant;
import io.tenantgate.userpools.port.RefreshTokens.Holding;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// One sign-in of one account, for tests.
final class Holdings {
    static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    static final PoolId POOL = new PoolId("eu-west-1_a1B2c3D4e");
    static final ClientId CLIENT = new ClientId("abcdefghijklmnopqrstuvwxyz");
    static final Sub ALICE = new Sub(UUID.fromString("11111111-1111-4111-8111-111111111111"));

    private Holdings() {}

    static Holding of(ClientSettings settings, Map<String, String> attributes) {
        return of(settings, attributes, AccountGroups.NONE);
    }

    static Holding of(ClientSettings settings, Map<String, String> attributes, AccountGroups groups) {
        var pool = new Pool(POOL, "acme", "https://id.example.com/" + POOL, PoolSettings.MANAGED, NOW);
        var client = new AppClient(CLIENT, POOL, "web", Optional.empty(), settings, NOW);
        return new Holding(grant(), pool, client, alice(attributes).with(groups));
    }

    private static Account alice(Map<String, String> attributes) {
        return new Account(
                POOL,
                new Username("alice"),
                ALICE,
                new Account.Standing(AccountStatus.CONFIRMED, Enabled.YES),
                Attributes.of(attributes),
                Credential.none(NOW),
                AccountGroups.NONE,
                Account.Revision.first(NOW));
    }

    private static Grant grant() {
        return new Grant(
                POOL,
                new OpaqueToken("refresh").hash(),
                CLIENT,
                ALICE,
                Realm.NONE,
                UUID.fromString("22222222-2222-4222-8222-222222222222"),
                NOW,
                UUID.fromString("33333333-3333-4333-8333-333333333333"),
                NOW.plusSeconds(86_400),
                Optional.empty());
    }
}
