package io.tenantgate.userpools.group;

import java.util.regex.Pattern;

/// What a group is called, once in a pool and for good: 1 to 128 letters, marks, symbols, numbers and punctuation, no
/// white space; case matters (`cognito-user-pools.md`, `GroupNameType`).
public record GroupName(String value) implements Comparable<GroupName> {
    private static final Pattern SHAPE = Pattern.compile("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]{1,128}");

    public GroupName {
        if (!isGroupName(value)) {
            throw new IllegalArgumentException("Not a group's name");
        }
    }

    public static boolean isGroupName(String text) {
        return SHAPE.matcher(text).matches();
    }

    @Override
    public int compareTo(GroupName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
