package io.tenantgate.userpools.account;

import io.tenantgate.userpools.group.AccountGroups;
import io.tenantgate.userpools.pool.PoolId;
import java.time.Instant;

/// A user of a pool.
///
/// @param username as it was given; fixed for life
/// @param groups which it is in; to write the account leaves them as they are
public record Account(
        PoolId pool,
        Username username,
        Sub sub,
        Standing standing,
        Attributes attributes,
        Credential credential,
        AccountGroups groups,
        Revision revision) {
    /// In which state it is, and whether it may be used.
    public record Standing(AccountStatus status, Enabled enabled) {}

    /// @param version counts its writes, from 1; what is written must be what was read
    public record Revision(long version, Instant createdAt, Instant updatedAt) {
        public static Revision first(Instant now) {
            return new Revision(1, now, now);
        }

        /// After one more write.
        Revision next() {
            return new Revision(version + 1, createdAt, updatedAt);
        }
    }

    public AccountStatus status() {
        return standing.status();
    }

    public boolean enabled() {
        return standing.enabled() == Enabled.YES;
    }

    public long version() {
        return revision.version();
    }

    public Account with(AccountStatus status) {
        return with(new Standing(status, standing.enabled()));
    }

    public Account with(Enabled enabled) {
        return with(new Standing(standing.status(), enabled));
    }

    public Account with(Attributes other) {
        return new Account(pool, username, sub, standing, other, credential, groups, revision);
    }

    public Account with(Credential other) {
        return new Account(pool, username, sub, standing, attributes, other, groups, revision);
    }

    /// In those groups.
    public Account with(AccountGroups other) {
        return new Account(pool, username, sub, standing, attributes, credential, other, revision);
    }

    Account with(Revision other) {
        return new Account(pool, username, sub, standing, attributes, credential, groups, other);
    }

    private Account with(Standing other) {
        return new Account(pool, username, sub, other, attributes, credential, groups, revision);
    }
}
