package io.tenantgate.userpools.account;

import io.tenantgate.userpools.pool.PasswordPolicy;
import java.time.Instant;
import java.util.Optional;

/// An account's password, as kept.
///
/// @param record the hash with its parameters; none where nobody can sign in with a password
/// @param setAt when it was set
public record Credential(Optional<String> record, Instant setAt, Kind kind) {
    /// Whether the holder must replace it at the first sign-in.
    public enum Kind {
        PERMANENT,
        TEMPORARY
    }

    public static Credential permanent(String record, Instant now) {
        return new Credential(Optional.of(record), now, Kind.PERMANENT);
    }

    public static Credential temporary(String record, Instant now) {
        return new Credential(Optional.of(record), now, Kind.TEMPORARY);
    }

    public static Credential none(Instant now) {
        return new Credential(Optional.empty(), now, Kind.PERMANENT);
    }

    /// Whether it was temporary and its time is over (`users-and-attributes.md`, section 11.1).
    public boolean expired(PasswordPolicy policy, Instant now) {
        return kind == Kind.TEMPORARY && !now.isBefore(setAt.plus(policy.temporaryValidity()));
    }

    @Override
    public String toString() {
        return "Credential[****]";
    }
}
