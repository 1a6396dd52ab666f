package io.tenantgate.userpools.client;

/// How a caller proves that it is the client it names.
public sealed interface ClientProof {
    /// A caller in this process, which needs no proof.
    record Trusted() implements ClientProof {}

    /// `SECRET_HASH`: Base64(HMAC-SHA256(client secret, username + client id)).
    record SecretHash(String text) implements ClientProof {
        @Override
        public String toString() {
            return "SecretHash[****]";
        }
    }

    /// Nothing, as a public client gives.
    record None() implements ClientProof {}
}
