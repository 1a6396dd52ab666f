package io.tenantgate.application.port;

import io.tenantgate.application.provider.Enroller.Notice;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.members.MembershipId;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Open sign-ups. The id of an attempt becomes its member's.
public interface SignUpAttempts {
    /// One sign-up.
    record Attempt(
            TenantId tenant,
            MembershipId id,
            LoginName loginName,
            ProviderUsername username,
            Notice notice,
            Instant expiresAt) {
        /// The same, whose message says something else.
        public Attempt with(Notice other) {
            return new Attempt(tenant, id, loginName, username, other, expiresAt);
        }
    }

    /// The open attempts of a login name, newest first, locked until the transaction ends.
    List<Attempt> openFor(TenantId tenant, LoginName name, Instant now);

    /// One, open or not.
    Optional<Attempt> find(TenantId tenant, MembershipId id);

    /// The oldest of a tenant, open or not.
    List<Attempt> first(TenantId tenant, int limit);

    void add(Attempt attempt);

    /// Ends all but the newest of a login name before their time, in one statement however many are open. The name is
    /// locked until the transaction ends.
    void endAllBut(int kept, TenantId tenant, LoginName name, Instant now);

    /// Ends one before its time.
    void end(TenantId tenant, MembershipId id, Instant now);

    void remove(TenantId tenant, MembershipId id);

    /// Attempts whose time is over; needs the platform's scope.
    List<Attempt> expired(Instant now, int limit);
}
