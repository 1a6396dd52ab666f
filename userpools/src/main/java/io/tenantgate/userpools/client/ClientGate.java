package io.tenantgate.userpools.client;

import static io.tenantgate.userpools.Refusal.Reason.NO_SUCH_CLIENT;
import static io.tenantgate.userpools.Refusal.Reason.NO_SUCH_POOL;
import static io.tenantgate.userpools.Refusal.Reason.SECRET_HASH_MISSING;
import static io.tenantgate.userpools.Refusal.Reason.SECRET_HASH_UNEXPECTED;
import static io.tenantgate.userpools.Refusal.Reason.SECRET_HASH_WRONG;

import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.pool.Pool;
import io.tenantgate.userpools.port.Clients;
import java.util.Optional;

/// Where every request of a client passes first: the pool and the client exist, and the caller proves to be that
/// client. Runs inside a transaction of the pool.
public final class ClientGate {
    private final Clients clients;
    private final SecretHashes hashes;

    public ClientGate(Clients clients, SecretHashes hashes) {
        this.clients = clients;
        this.hashes = hashes;
    }

    /// What stands behind the gate.
    public sealed interface Passage {
        record Open(Pool pool, AppClient client) implements Passage {
            /// Whether no answer may tell that a name is unknown.
            public boolean hidesExistence() {
                return client.settings().preventsExistenceErrors();
            }
        }

        record Closed(Refusal refusal) implements Passage {}
    }

    /// @param username as the request spells it, which is what a secret hash covers
    public Passage enter(Caller caller, String username) {
        return clients.entry(caller.pool(), caller.client())
                .map(entry -> enter(entry, caller.proof(), username))
                .orElseGet(() -> new Passage.Closed(NO_SUCH_POOL));
    }

    private Passage enter(Clients.Entry entry, ClientProof proof, String username) {
        return entry.client()
                .map(client -> refusal(client, proof, username)
                        .<Passage>map(Passage.Closed::new)
                        .orElseGet(() -> new Passage.Open(entry.pool(), client)))
                .orElseGet(() -> new Passage.Closed(NO_SUCH_CLIENT));
    }

    /// Why the proof does not do for a client that has been read already.
    public Optional<Refusal> refusal(AppClient client, ClientProof proof, String username) {
        return switch (proof) {
            case ClientProof.Trusted _ -> Optional.empty();
            case ClientProof.None _ -> client.confidential() ? Optional.of(SECRET_HASH_MISSING) : Optional.empty();
            case ClientProof.SecretHash hash -> refusal(client, hash, username);
        };
    }

    private Optional<Refusal> refusal(AppClient client, ClientProof.SecretHash hash, String username) {
        if (!client.confidential()) {
            return Optional.of(SECRET_HASH_UNEXPECTED);
        }
        return hashes.proves(client, hash, username) ? Optional.empty() : Optional.of(SECRET_HASH_WRONG);
    }
}
