package io.tenantgate.application.port;

import io.tenantgate.domain.members.DirectoryEntry;
import io.tenantgate.domain.members.MemberChange;
import io.tenantgate.domain.members.MembershipId;
import io.tenantgate.domain.members.MembershipStatus;
import io.tenantgate.domain.members.Role;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The member directory as a tenant's administration sees it: members, and who is invited. Open sign-ups are listed
/// where their status is asked for.
public interface MemberDirectory {
    /// @param text a prefix of login name, e-mail address or name
    record Filter(
            Optional<String> text, Optional<MembershipStatus> status, Optional<Role> role, Optional<Boolean> enabled) {
        /// Everybody.
        public static final Filter NONE =
                new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// Where somebody stands in a list.
    ///
    /// @param term what was found of them, where a text was searched; else empty
    record Place(String term, MembershipId member) {}

    /// Somebody in a list.
    record Listed(DirectoryEntry entry, Place place) {}

    /// After that place: newest first, or, where a text is searched, in the order of what was found.
    List<Listed> page(TenantId tenant, Filter filter, Optional<Place> after, int limit);

    Optional<DirectoryEntry> find(TenantId tenant, MembershipId id);

    /// Counts whatever changed of somebody; of who is no member yet nothing does.
    long revision(TenantId tenant, MembershipId id);

    /// The same of a member, and nobody else changes them until the transaction ends.
    long lock(TenantId tenant, MembershipId id);

    /// Counts a change that is about to be made elsewhere.
    void count(TenantId tenant, MembershipId id);

    void change(TenantId tenant, MembershipId id, MemberChange change, Instant now);
}
