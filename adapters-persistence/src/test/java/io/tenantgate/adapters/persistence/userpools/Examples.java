package io.tenantgate.adapters.persistence.userpools;

import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.TokenHash;
import io.tenantgate.userpools.account.Account;
import io.tenantgate.userpools.account.Account.Revision;
import io.tenantgate.userpools.account.Account.Standing;
import io.tenantgate.userpools.account.AccountKey;
import io.tenantgate.userpools.account.AccountStatus;
import io.tenantgate.userpools.account.Attributes;
import io.tenantgate.userpools.account.Credential;
import io.tenantgate.userpools.account.Enabled;
import io.tenantgate.userpools.account.Sub;
import io.tenantgate.userpools.account.Username;
import io.tenantgate.userpools.client.AppClient;
import io.tenantgate.userpools.client.ClientId;
import io.tenantgate.userpools.client.ClientSettings;
import io.tenantgate.userpools.client.SealedSecret;
import io.tenantgate.userpools.code.CodePurpose;
import io.tenantgate.userpools.code.StoredCode;
import io.tenantgate.userpools.group.AccountGroups;
import io.tenantgate.userpools.group.Group;
import io.tenantgate.userpools.group.GroupDetails;
import io.tenantgate.userpools.group.GroupName;
import io.tenantgate.userpools.keys.BankedPair;
import io.tenantgate.userpools.pool.Contact;
import io.tenantgate.userpools.pool.Pool;
import io.tenantgate.userpools.pool.PoolId;
import io.tenantgate.userpools.pool.PoolSettings;
import io.tenantgate.userpools.port.ChallengeSessions.Pending;
import io.tenantgate.userpools.port.RefreshTokens.Grant;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/// What the engine's stores keep, valid and distinct.
final class Examples {
    static final Instant NOW = Instant.parse("2026-03-04T05:06:07.123456Z");
    private static final AtomicInteger COUNTER = new AtomicInteger();

    private Examples() {}

    static Pool pool() {
        return pool(PoolSettings.MANAGED);
    }

    static Pool pool(PoolSettings settings) {
        var id = new PoolId("eu-west-1_%09d".formatted(COUNTER.incrementAndGet()));
        return new Pool(id, "name of " + id, "https://id.example/pools/" + id, settings, NOW);
    }

    static AppClient client(Pool pool) {
        return new AppClient(
                new ClientId("%026d".formatted(COUNTER.incrementAndGet())),
                pool.id(),
                "web",
                Optional.of(new SealedSecret("c2VhbGVk")),
                ClientSettings.MANAGED,
                NOW);
    }

    static Account account(Pool pool, String username, Map<String, String> attributes) {
        return new Account(
                pool.id(),
                new Username(username),
                new Sub(UUID.randomUUID()),
                new Standing(AccountStatus.CONFIRMED, Enabled.YES),
                Attributes.of(attributes),
                Credential.permanent("$argon2id$", NOW),
                AccountGroups.NONE,
                Revision.first(NOW));
    }

    static Account account(Pool pool, String username) {
        return account(pool, username, Map.of());
    }

    static Group group(Pool pool, String name) {
        return group(pool, name, GroupDetails.NONE);
    }

    static Group group(Pool pool, String name, GroupDetails details) {
        return new Group(pool.id(), new GroupName(name), details, NOW, NOW);
    }

    static Map<String, String> verified(String email) {
        return Map.of("email", email, "email_verified", "true");
    }

    static Pending session(AppClient client, Account account, String text, Instant expires) {
        return new Pending(
                account.pool(),
                hash(text),
                client.id(),
                account.sub(),
                "NEW_PASSWORD_REQUIRED",
                new Realm("acme"),
                expires,
                false);
    }

    static Grant grant(AppClient client, Account account, String text) {
        return new Grant(
                account.pool(),
                hash(text),
                client.id(),
                account.sub(),
                new Realm("acme"),
                UUID.randomUUID(),
                NOW,
                UUID.randomUUID(),
                NOW.plus(Duration.ofDays(30)),
                Optional.empty());
    }

    static StoredCode code(Pool pool, String name, String mac) {
        var target = new StoredCode.Target(Contact.EMAIL, "alice@example.com", StoredCode.Timing.CURRENT);
        return new StoredCode(
                new AccountKey(pool.id(), name),
                CodePurpose.SIGN_UP,
                new Realm("acme"),
                target,
                mac,
                NOW.plusSeconds(60));
    }

    static BankedPair pair(int number) {
        return new BankedPair("kid-" + number, bytes("key"), "spki", NOW.plusSeconds(number));
    }

    static TokenHash hash(String text) {
        var hex = new StringBuilder(text.replaceAll("[^0-9a-f]", "0"));
        return new TokenHash(hex.append(Integer.toHexString(text.hashCode()))
                .append("0".repeat(64))
                .substring(0, 64));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
