package io.tenantgate.adapters.cognito;

import io.tenantgate.adapters.cognito.CognitoAdmission.Ruling;
import io.tenantgate.adapters.cognito.CognitoSettings.SignIn;
import io.tenantgate.adapters.cognito.ScriptedCognito.Received;
import io.tenantgate.adapters.cognito.ScriptedCognito.Reply;
import io.tenantgate.adapters.cognito.model.ApiModel;
import io.tenantgate.adapters.cognito.model.ApiModel.Failure;
import io.tenantgate.application.provider.Provider;
import io.tenantgate.domain.tenancy.ProviderName;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;

/// Plays recordings: this module as it is, the SDK as it is, and a server that answers as was recorded. Each is played
/// to a provider that remembers nothing.
final class Stage implements AutoCloseable {
    private final ScriptedCognito cognito = new ScriptedCognito();
    private final HttpKeySource keySource = new HttpKeySource(CognitoSettings.Patience.USUAL);
    private final CognitoSettings settings;
    private final CognitoIdentityProviderClient client;

    Stage() {
        this(CognitoSettings.Patience.USUAL.call());
    }

    private Stage(Duration patience) {
        this.settings = cognito.settings().waiting(patience).with(Cast.TEMPLATE);
        this.client = ScriptedCognito.client(settings);
    }

    /// @param patience how long a call may take
    static Stage waiting(Duration patience) {
        return new Stage(patience);
    }

    /// An error of an operation, in place of its answer.
    record Mistake(String operation, Failure failure, String message) {}

    /// What comes of it where Cognito answers as recorded.
    Object play(Recording recording) {
        cognito.clear();
        script(recording, _ -> true);
        return recording.deed().on(provider(recording.api()));
    }

    /// The same, where something else happens to the operation that it is about.
    Object play(Recording recording, Function<ScriptedCognito, Reply> trouble) {
        cognito.clear();
        cognito.on(recording.about(), trouble.apply(cognito));
        script(recording, operation -> !operation.equals(recording.about()));
        return recording.deed().on(provider(recording.api()));
    }

    /// The same, where Cognito is somewhere else.
    Object playAt(CognitoSettings elsewhere, Recording recording) {
        try (var other = ScriptedCognito.client(elsewhere)) {
            return recording.deed().on(provider(other, elsewhere.with(Cast.TEMPLATE), recording.api()));
        }
    }

    /// The same, where one operation goes wrong whenever it is called.
    Object play(Recording recording, Mistake mistake) {
        cognito.clear();
        fail(mistake.operation(), mistake.failure(), mistake.message());
        script(recording, operation -> !operation.equals(mistake.operation()));
        return recording.deed().on(provider(recording.api()));
    }

    private void script(Recording recording, Predicate<String> which) {
        for (var operation : ApiModel.read().operations()) {
            if (which.test(operation)) {
                recording.variants(operation).forEach(variant -> answer(operation, variant));
            }
        }
    }

    private void answer(String operation, String variant) {
        if (variant.startsWith("!")) {
            var failure = ApiModel.read().failure(operation, variant.substring(1));
            fail(operation, failure, "");
        } else {
            cognito.on(operation, Recorded.answer(operation, variant));
        }
    }

    private void fail(String operation, Failure failure, String message) {
        cognito.on(operation, failure.status(), failure.type(), message);
    }

    /// Nobody waits between attempts.
    private Provider provider(AuthApi api) {
        return provider(client, settings, api);
    }

    private Provider provider(CognitoIdentityProviderClient sdk, CognitoSettings elsewhere, AuthApi api) {
        var where = elsewhere.with(new SignIn(api, URI.create("https://auth.example.com")));
        var clock = InstantSource.system();
        var calls = new CognitoCalls(sdk, line(where, clock));
        var ports = new CognitoPorts(
                (_, _, _) -> new Ruling.LetIn(Optional.empty()),
                (_, _, _) -> {},
                new RememberedNewcomers(),
                _ -> true,
                TestQuotas.none().governor(),
                clock);
        var keys = new CognitoIssuerKeys(where.issuers(), ports.issuers(), new KeySets(keySource, clock));
        return CognitoRoles.of(new ProviderName("cognito"), calls, where, ports, keys);
    }

    private static CognitoLine line(CognitoSettings settings, InstantSource clock) {
        return new CognitoLine(
                new Attempts(settings.patience().call(), clock, _ -> {}, () -> 1.0),
                TestQuotas.none(),
                new Bulkhead(1, 1, Duration.ZERO),
                new Breakers(clock));
    }

    List<Received> received() {
        return cognito.received();
    }

    @Override
    public void close() {
        client.close();
        keySource.close();
        cognito.close();
    }
}
