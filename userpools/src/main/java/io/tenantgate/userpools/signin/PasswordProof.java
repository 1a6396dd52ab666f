package io.tenantgate.userpools.signin;

/// What hashing a typed password has shown.
sealed interface PasswordProof {
    record Wrong() implements PasswordProof {}

    record Right() implements PasswordProof {}

    /// Right, and its record was cheaper than a new one would be: here is the new one.
    record Rehashed(String record) implements PasswordProof {
        @Override
        public String toString() {
            return "Rehashed[****]";
        }
    }
}
