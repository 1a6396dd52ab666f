package io.tenantgate.application;

import java.util.Set;

/// On which revisions of a thing a change may be made (RFC 9110, section 13.1.1).
public sealed interface Precondition {
    /// Whatever it is now.
    Precondition NONE = new Any();

    /// Whether a change may be made on that revision.
    boolean holds(long revision);

    record Any() implements Precondition {
        @Override
        public boolean holds(long revision) {
            return true;
        }
    }

    record OneOf(Set<Long> revisions) implements Precondition {
        public OneOf {
            revisions = Set.copyOf(revisions);
        }

        @Override
        public boolean holds(long revision) {
            return revisions.contains(revision);
        }
    }
}
