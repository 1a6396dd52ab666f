package io.tenantgate.application.audit;

import java.util.Optional;
import java.util.UUID;

/// What is wrong with a trail, and where first.
///
/// @param seq the number in the chain, where it is known
/// @param event the event, where it is known
public record Flaw(Kind kind, Optional<Long> seq, Optional<UUID> event) {
    public enum Kind {
        /// The seal does not fit: the event, its seal, or the order of the two was changed.
        EVENT_ALTERED,
        /// There is a seal, and its event is gone.
        EVENT_MISSING,
        /// There is an event that was neither sealed nor waits to be.
        EVENT_INSERTED,
        /// Whom it concerned, or from where, is not what the event's hash says.
        PERSONAL_ALTERED,
        /// A seal in the chain is gone, with its event or without.
        SEAL_MISSING,
        /// The chain ends before its head, or before the head that the caller knows.
        TAIL_MISSING,
        /// The head that the caller knows is of another history: the tables were replaced, or are not ours.
        HISTORY_REPLACED,
        /// The head is gone, or it is not one of ours.
        HEAD_FORGED,
        /// The place where the chain begins is not one of ours.
        CHECKPOINT_FORGED
    }

    static Flaw at(Kind kind, long seq) {
        return new Flaw(kind, Optional.of(seq), Optional.empty());
    }

    static Flaw at(Kind kind, long seq, UUID event) {
        return new Flaw(kind, Optional.of(seq), Optional.of(event));
    }

    static Flaw of(Kind kind) {
        return new Flaw(kind, Optional.empty(), Optional.empty());
    }

    static Flaw inserted(UUID event) {
        return new Flaw(Kind.EVENT_INSERTED, Optional.empty(), Optional.of(event));
    }
}
