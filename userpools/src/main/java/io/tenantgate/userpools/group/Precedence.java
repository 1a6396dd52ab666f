package io.tenantgate.userpools.group;

/// How strong a group is among those of an account: 0 is the strongest, and a group that has none the weakest.
public record Precedence(int value) implements Comparable<Precedence> {
    public Precedence {
        if (value < 0) {
            throw new IllegalArgumentException("A precedence is not negative");
        }
    }

    @Override
    public int compareTo(Precedence other) {
        return Integer.compare(value, other.value);
    }
}
