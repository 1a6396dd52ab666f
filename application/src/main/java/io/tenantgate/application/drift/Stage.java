package io.tenantgate.application.drift;

import io.tenantgate.domain.members.MembershipId;
import java.util.Optional;

/// Where a comparison goes on. The members come first, then the accounts of the provider.
public sealed interface Stage {
    /// Before anything was looked at.
    Stage FIRST = new Members(Optional.empty());

    /// @param after the last member who was looked at
    record Members(Optional<MembershipId> after) implements Stage {}

    /// @param after where the provider's list goes on, in its own words
    record Accounts(Optional<String> after) implements Stage {}
}
