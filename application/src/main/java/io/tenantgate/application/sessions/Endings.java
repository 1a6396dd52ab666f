package io.tenantgate.application.sessions;

import io.tenantgate.application.port.Members;
import io.tenantgate.application.port.Sessions;
import io.tenantgate.application.port.Sessions.Session;
import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.secrets.ProviderToken;
import io.tenantgate.domain.tenancy.AccountOwnership;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Ends sessions here, at once, and says what is to be revoked at the provider. In a transaction of the tenant.
public final class Endings {
    private final Sessions sessions;
    private final Members members;
    private final SessionBook book;

    public Endings(Sessions sessions, Members members, SessionBook book) {
        this.sessions = sessions;
        this.members = members;
        this.book = book;
    }

    /// Ends one.
    public Revocation one(Session session, Instant now) {
        sessions.end(session.tenant(), session.id(), now);
        return Revocation.of(List.of(book.providerToken(session)));
    }

    /// Ends all of a member's but one, if one is kept.
    public Revocation others(Membership member, Optional<UUID> kept, Instant now) {
        var others = sessions.of(member.tenant(), member.id(), now).stream()
                .filter(session -> !kept.equals(Optional.of(session.id())))
                .toList();
        others.forEach(session -> sessions.end(session.tenant(), session.id(), now));
        return Revocation.of(others.stream().map(book::providerToken).toList());
    }

    /// Ends all of a member's. Where the account is the tenant's own, nothing of it stays alive at the provider; where
    /// it is shared, its sessions at other tenants do.
    public Revocation all(Membership member, AccountOwnership accounts, Instant now) {
        var revocation = switch (accounts) {
            case OWN -> new Revocation(List.of(), Optional.of(member.username()));
            case SHARED -> Revocation.of(live(member, now));
        };
        shut(member, now);
        return revocation;
    }

    /// Ends all of a member's here, and nothing at the provider.
    void shut(Membership member, Instant now) {
        sessions.endAll(member.tenant(), member.id(), now);
        // `iat` has whole seconds: one issued in this second is refused by its session, and a later one is not refused
        members.refuseBefore(member.tenant(), member.id(), now.truncatedTo(ChronoUnit.SECONDS));
    }

    private List<ProviderToken> live(Membership member, Instant now) {
        return sessions.of(member.tenant(), member.id(), now).stream()
                .map(book::providerToken)
                .toList();
    }
}
