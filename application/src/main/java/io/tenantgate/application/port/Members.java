package io.tenantgate.application.port;

import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.members.MembershipId;
import io.tenantgate.domain.members.Subject;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The member directory: unique by tenant and login name, and by tenant and subject.
public interface Members {
    Optional<Membership> find(TenantId tenant, MembershipId id);

    Optional<Membership> byLoginName(TenantId tenant, LoginName name);

    Optional<Membership> bySubject(TenantId tenant, Subject subject);

    /// The first of a tenant, by id.
    List<Membership> first(TenantId tenant, int limit);

    /// Adds a member; false where login name or subject are taken. Waits for whoever asks whether the account belongs
    /// elsewhere.
    boolean add(Membership membership);

    /// Writes the directory's copy of e-mail and name.
    void describe(TenantId tenant, MembershipId id, Optional<String> email, Optional<String> name, Instant now);

    /// Refuses every token that was issued before that time.
    void refuseBefore(TenantId tenant, MembershipId id, Instant notBefore);

    /// The active members with the role `owner`, locked until the transaction ends.
    List<MembershipId> owners(TenantId tenant);

    void remove(TenantId tenant, MembershipId id);

    /// Whether the account has a membership in another tenant; needs the platform's scope. It makes no difference
    /// whether the one in this tenant is still there. Whoever else asks for the same account waits until the
    /// transaction ends, so that of the last two that leave at once one is told.
    boolean belongsElsewhere(TenantId tenant, Subject subject);
}
