package io.tenantgate.userpools.client;

import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.Refusal.Reason;
import io.tenantgate.userpools.pool.PoolId;
import io.tenantgate.userpools.port.Clients;
import io.tenantgate.userpools.port.Ids;
import io.tenantgate.userpools.port.Pools;
import io.tenantgate.userpools.port.Transactions;
import java.time.InstantSource;
import java.util.Optional;

/// Makes a client of a pool, with a secret or without. The secret is told here and never again.
public final class CreateClient {
    private final Transactions transactions;
    private final Pools pools;
    private final Clients clients;
    private final NewClients made;

    public CreateClient(Transactions transactions, Pools pools, Clients clients, NewClients made) {
        this.transactions = transactions;
        this.pools = pools;
        this.clients = clients;
        this.made = made;
    }

    /// What a new client needs from outside.
    public record NewClients(Ids ids, SecretHashes hashes, InstantSource clock) {
        private AppClient client(Command command) {
            var id = ClientId.from(ids);
            return new AppClient(
                    id, command.pool(), command.name(), Optional.empty(), command.settings(), clock.instant());
        }
    }

    /// Whether the client can keep a secret.
    public enum Kind {
        PUBLIC,
        CONFIDENTIAL
    }

    public record Command(PoolId pool, String name, Kind kind, ClientSettings settings) {}

    public sealed interface Outcome {
        record Created(AppClient client, Optional<ClientSecret> secret) implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }

    public Outcome handle(Command command) {
        return transactions.in(command.pool(), () -> {
            if (pools.find(command.pool()).isEmpty()) {
                return new Outcome.Refused(Reason.NO_SUCH_POOL);
            }
            var created = create(command);
            clients.add(created.client());
            return created;
        });
    }

    private Outcome.Created create(Command command) {
        var client = made.client(command);
        return switch (command.kind()) {
            case PUBLIC -> new Outcome.Created(client, Optional.empty());
            case CONFIDENTIAL -> {
                var secret = ClientSecret.from(made.ids());
                yield new Outcome.Created(
                        client.with(made.hashes().seal(client.pool(), client.id(), secret)), Optional.of(secret));
            }
        };
    }
}
