package io.tenantgate.userpools.client;

/// How a caller shows that it may speak for a client.
public sealed interface ClientProof {
    /// Somebody in this process, who holds the client's secret or needs none.
    record Trusted() implements ClientProof {}

    /// `SECRET_HASH` over the username of the request.
    record SecretHash(String value) implements ClientProof {
        @Override
        public String toString() {
            return "SecretHash[****]";
        }
    }

    /// Nothing, as a public client's callers bring.
    record None() implements ClientProof {}
}
