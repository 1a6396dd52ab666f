package io.tenantgate.userpools.account;

import io.tenantgate.userpools.pool.Contact;
import io.tenantgate.userpools.pool.PoolId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A user of a pool.
///
/// @param attributes standard and custom ones with a value, `email_verified` and `phone_number_verified` included; not
///     `sub`
/// @param pending values that wait to be proven, by attribute name
/// @param password the hash record; absent where the account never had one
/// @param passwordSetAt starts the life of a temporary password
/// @param version counts every change of the row; what was prepared against an older one is stale
public record Account(
        PoolId pool,
        Username username,
        Sub sub,
        AccountStatus status,
        boolean enabled,
        Map<String, String> attributes,
        Map<String, String> pending,
        Optional<String> password,
        Instant passwordSetAt,
        long version,
        Instant createdAt,
        Instant updatedAt) {
    public Account {
        attributes = Map.copyOf(attributes);
        pending = Map.copyOf(pending);
    }

    public Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    public boolean verified(Contact contact) {
        return attributes.containsKey(contact.attribute())
                && "true".equals(attributes.get(contact.verifiedAttribute()));
    }

    /// The proven address, which alone may be an alias.
    public Optional<String> verifiedValue(Contact contact) {
        return verified(contact) ? attribute(contact.attribute()) : Optional.empty();
    }

    public Account withStatus(AccountStatus next, Instant now) {
        return new Account(
                pool,
                username,
                sub,
                next,
                enabled,
                attributes,
                pending,
                password,
                passwordSetAt,
                version,
                createdAt,
                now);
    }

    public Account withEnabled(boolean next, Instant now) {
        return new Account(
                pool,
                username,
                sub,
                status,
                next,
                attributes,
                pending,
                password,
                passwordSetAt,
                version,
                createdAt,
                now);
    }

    public Account withPassword(String record, AccountStatus next, Instant now) {
        return new Account(
                pool,
                username,
                sub,
                next,
                enabled,
                attributes,
                pending,
                Optional.of(record),
                now,
                version,
                createdAt,
                now);
    }

    /// The same password under a newer hash.
    public Account withRehash(String record) {
        return new Account(
                pool,
                username,
                sub,
                status,
                enabled,
                attributes,
                pending,
                Optional.of(record),
                passwordSetAt,
                version,
                createdAt,
                updatedAt);
    }

    public Account withAttributes(Map<String, String> next, Map<String, String> waiting, Instant now) {
        return new Account(
                pool, username, sub, status, enabled, next, waiting, password, passwordSetAt, version, createdAt, now);
    }

    /// With the address proven, and no longer pending.
    public Account withVerified(Contact contact, Instant now) {
        var next = new HashMap<>(attributes);
        var waiting = new HashMap<>(pending);
        Optional.ofNullable(waiting.remove(contact.attribute()))
                .ifPresent(value -> next.put(contact.attribute(), value));
        next.put(contact.verifiedAttribute(), "true");
        return withAttributes(next, waiting, now);
    }

    @Override
    public String toString() {
        return "Account[%s, %s]".formatted(pool, sub);
    }
}
