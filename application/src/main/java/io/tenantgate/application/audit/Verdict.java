package io.tenantgate.application.audit;

import io.tenantgate.domain.audit.ChainMark;
import java.util.Optional;
import java.util.UUID;

/// What was found of a trail, as far as was looked.
///
/// @param checked how many sealed events were found to be whole
/// @param erased of those, how many are of somebody who is erased
/// @param waiting events that have no seal yet
/// @param through how far the chain is whole
/// @param known what became of the head that the caller knows
/// @param flaw what is wrong first
/// @param next where to go on, where there is more
public record Verdict(
        long checked,
        long erased,
        int waiting,
        ChainMark through,
        Optional<KnownHead> known,
        Optional<Flaw> flaw,
        Optional<Progress> next) {
    /// Where a verification goes on.
    ///
    /// @param mark how far the chain is whole
    /// @param looked the last event that was seen to have a seal
    public record Progress(ChainMark mark, Optional<UUID> looked) {}

    /// What a head that the caller knows is worth.
    public enum KnownHead {
        /// The chain passes through it.
        CONFIRMED,
        /// The chain was not followed so far yet.
        AHEAD,
        /// Older events were removed, this one too: nothing can be said.
        REMOVED
    }
}
