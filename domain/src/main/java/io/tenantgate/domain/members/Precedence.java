package io.tenantgate.domain.members;

import java.util.Collection;
import java.util.Comparator;

/// How high a role stands: the lower the number, the higher the role, as with Cognito's groups.
public record Precedence(int value) implements Comparable<Precedence> {
    public static final Precedence OWNER = new Precedence(0);
    public static final Precedence ADMIN = new Precedence(100);
    public static final Precedence MEMBER = new Precedence(1000);

    /// Below every role that there can be.
    public static final Precedence LOWEST = new Precedence(10_000);

    public Precedence {
        if (value < 0 || value > 10_000) {
            throw new IllegalArgumentException("Not a precedence");
        }
    }

    public boolean above(Precedence other) {
        return compareTo(other) < 0;
    }

    /// The highest of them; nobody's is the lowest.
    public static Precedence highest(Collection<Precedence> all) {
        return all.stream().min(Comparator.naturalOrder()).orElse(LOWEST);
    }

    @Override
    public int compareTo(Precedence other) {
        return Integer.compare(value, other.value);
    }
}
