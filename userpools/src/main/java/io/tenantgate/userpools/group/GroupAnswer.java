package io.tenantgate.userpools.group;

import io.tenantgate.userpools.Refusal;

/// What comes of an administrator's act on one group.
public sealed interface GroupAnswer {
    /// @param group as it is now, or was when it was deleted
    record Done(Group group) implements GroupAnswer {}

    record Refused(Refusal refusal) implements GroupAnswer {}
}
