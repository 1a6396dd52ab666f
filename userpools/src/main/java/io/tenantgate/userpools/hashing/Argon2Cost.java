package io.tenantgate.userpools.hashing;

/// What a hash costs: memory, passes and lanes of Argon2id (RFC 9106).
public record Argon2Cost(int memoryKib, int passes, int lanes) {
    /// OWASP's first recommendation: 19 MiB, two passes, one lane.
    public static final Argon2Cost RECOMMENDED = new Argon2Cost(19_456, 2, 1);

    public Argon2Cost {
        if (passes < 1 || lanes < 1 || memoryKib < 8 * lanes) {
            throw new IllegalArgumentException(
                    "Not a cost of Argon2: m=%d t=%d p=%d".formatted(memoryKib, passes, lanes));
        }
    }

    /// Whether this costs less than the other in any respect that an attacker would profit from.
    boolean belowIn(Argon2Cost other) {
        return memoryKib < other.memoryKib || passes < other.passes;
    }
}
