package io.tenantgate.adapters.cognito;

import io.tenantgate.domain.tenancy.AppClient;
import io.tenantgate.domain.tenancy.UserPool;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.services.cognitoidentityprovider.model.DescribeUserPoolClientRequest;

/// Looks each client up once: its secret never changes.
final class CognitoClients {
    private static final String READ = "DescribeUserPoolClient";
    private static final int MOST_REMEMBERED = 10_000;

    private final CognitoCalls calls;
    private final Map<AppClient, ClientFacts> known = new ConcurrentHashMap<>();

    CognitoClients(CognitoCalls calls) {
        this.calls = calls;
    }

    /// The client's facts; refused where it is gone.
    Answer<ClientFacts> find(UserPool pool, AppClient client) {
        var remembered = Optional.ofNullable(known.get(client));
        return remembered.<Answer<ClientFacts>>map(Answer.Given::new).orElseGet(() -> lookUp(pool, client));
    }

    private Answer<ClientFacts> lookUp(UserPool pool, AppClient client) {
        var request = DescribeUserPoolClientRequest.builder()
                .userPoolId(pool.id())
                .clientId(client.id())
                .build();
        return calls.ask(Operation.of(READ, pool), c -> c.describeUserPoolClient(request), Gone::meaning)
                .fold(
                        found -> new Answer.Given<>(remember(client, ClientFacts.of(found.userPoolClient()))),
                        Answer.Refused::new);
    }

    private ClientFacts remember(AppClient client, ClientFacts facts) {
        if (known.size() < MOST_REMEMBERED) {
            known.put(client, facts);
        }
        return facts;
    }

    void forget(AppClient client) {
        known.remove(client);
    }

    /// The client's facts. Without it its tenant cannot be served.
    ClientFacts of(UserPool pool, AppClient client) {
        return find(pool, client).fold(facts -> facts, reason -> {
            throw Gone.unavailable(Operation.of(READ, pool), reason);
        });
    }
}
