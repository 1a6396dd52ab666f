package io.tenantgate.adapters.cognito;

import io.tenantgate.domain.tenancy.AppClient;
import io.tenantgate.domain.tenancy.UserPool;
import java.util.Optional;
import software.amazon.awssdk.services.cognitoidentityprovider.model.DescribeUserPoolClientRequest;

/// Looks each client up once, since its secret never changes; of more than ten thousand those that were used last.
final class CognitoClients {
    private static final String READ = "DescribeUserPoolClient";
    private static final int MOST_REMEMBERED = 10_000;

    private final CognitoCalls calls;
    private final LastUsed<AppClient, ClientFacts> known = new LastUsed<>(MOST_REMEMBERED);

    /// @param adopted is not looked up where its secret is given
    CognitoClients(CognitoCalls calls, Optional<AdoptedClient> adopted) {
        this.calls = calls;
        adopted.flatMap(ClientFacts::given).ifPresent(facts -> known.remember(facts.client(), facts));
    }

    /// The client's facts; refused where it is gone.
    Answer<ClientFacts> find(UserPool pool, AppClient client) {
        return known.find(client).<Answer<ClientFacts>>map(Answer.Given::new).orElseGet(() -> lookUp(pool, client));
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
        known.remember(client, facts);
        return facts;
    }

    void forget(AppClient client) {
        known.forget(client);
    }

    /// The client's facts. Without it its tenant cannot be served.
    ClientFacts of(UserPool pool, AppClient client) {
        return find(pool, client).fold(facts -> facts, reason -> {
            throw Gone.unavailable(Operation.of(READ, pool), reason);
        });
    }
}
