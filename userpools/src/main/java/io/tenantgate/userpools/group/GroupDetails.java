package io.tenantgate.userpools.group;

import java.util.Optional;

/// What may be said of a group, and changed.
///
/// @param description at most 2,048 characters
public record GroupDetails(Optional<String> description, Optional<Precedence> precedence, Optional<RoleArn> role) {
    public static final GroupDetails NONE = new GroupDetails(Optional.empty(), Optional.empty(), Optional.empty());

    public GroupDetails {
        if (description.filter(text -> text.length() > 2_048).isPresent()) {
            throw new IllegalArgumentException("A group's description has at most 2,048 characters");
        }
    }

    public GroupDetails with(Precedence other) {
        return new GroupDetails(description, Optional.of(other), role);
    }

    public GroupDetails with(RoleArn other) {
        return new GroupDetails(description, precedence, Optional.of(other));
    }
}
