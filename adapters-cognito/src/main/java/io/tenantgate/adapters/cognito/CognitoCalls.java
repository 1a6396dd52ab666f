package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.NoRoom;
import io.tenantgate.application.provider.NotPermitted;
import io.tenantgate.application.provider.Overloaded;
import io.tenantgate.application.provider.ProviderUnavailable;
import io.tenantgate.application.provider.Reason;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CognitoIdentityProviderException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.LimitExceededException;

/// The one place that calls Cognito. A refusal is a value; whatever else goes wrong, from an outage to a permission
/// that is missing, is a [ProviderUnavailable] whose kind and request id are in the log. Who is throttled although the
/// account's quota was not spent by us, and until the last attempt, is told to wait as if it were.
final class CognitoCalls implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CognitoCalls.class);
    private static final Duration WHILE_WE_SLOW_DOWN = Duration.ofSeconds(2);

    private final CognitoIdentityProviderClient client;
    private final CognitoLine line;

    CognitoCalls(CognitoIdentityProviderClient client, CognitoLine line) {
        this.client = client;
        this.line = line;
    }

    /// A call of Cognito's API, by its name there.
    interface Call<R> extends Function<CognitoIdentityProviderClient, R> {}

    /// What a refusal means to one call, where it means something of its own to it.
    interface Meaning extends Function<CognitoIdentityProviderException, Optional<Reason>> {}

    /// Makes a call that may be refused.
    <R> Answer<R> ask(Operation operation, Call<R> call) {
        return ask(operation, call, _ -> Optional.empty());
    }

    <R> Answer<R> ask(Operation operation, Call<R> call, Meaning meaning) {
        try {
            return new Answer.Given<>(line.send(operation, () -> call.apply(client)));
        } catch (CognitoIdentityProviderException refusal) {
            return meaning.apply(refusal)
                    .or(() -> CognitoRefusals.reasonOf(refusal).filter(operation::mayBeRefusedFor))
                    .<Answer<R>>map(Answer.Refused::new)
                    .orElseThrow(() -> fault(operation, refusal, requestId(refusal)));
        } catch (SdkException fault) {
            throw fault(operation, fault, "none");
        }
    }

    /// Makes a call that nothing may refuse.
    <R> R make(Operation operation, Call<R> call) {
        return ask(operation, call).fold(response -> response, reason -> {
            throw Gone.unavailable(operation, reason);
        });
    }

    /// Makes a call that takes something away: what is gone is as good as taken away.
    void remove(Operation operation, Call<?> call) {
        ask(operation, call, Gone::meaning).fold(_ -> true, reason -> Gone.accepts(operation, reason));
    }

    /// Makes a call that is there to see what is wrong.
    <R> Sight<R> look(Operation operation, Call<R> call) {
        try {
            return new Sight.Seen<>(line.send(operation, () -> call.apply(client)));
        } catch (SdkException fault) {
            note(operation, kindOf(fault), fault instanceof CognitoIdentityProviderException e ? requestId(e) : "none");
            return new Sight.Failed<>(fault);
        } catch (ProviderUnavailable | Overloaded notSent) {
            return new Sight.Failed<>(notSent);
        }
    }

    /// Whether there is anything to sign requests with.
    boolean haveCredentials() {
        try {
            client.serviceClientConfiguration()
                    .credentialsProvider()
                    .resolveIdentity()
                    .join();
            return true;
        } catch (SdkException | CompletionException _) {
            return false;
        }
    }

    /// The message of a service's fault may name resources, never a secret; one of the SDK's own may name anything.
    private static ProviderUnavailable fault(Operation operation, SdkException fault, String requestId) {
        var kind = kindOf(fault);
        note(operation, kind, requestId);
        if (Trouble.of(fault) == Trouble.THROTTLED) {
            return QuotaGate.spent(operation, WHILE_WE_SLOW_DOWN);
        }
        var told = new CognitoFault(kind, requestId);
        return switch (fault) {
            case LimitExceededException _ -> limited(operation);
            case AwsServiceException refusal
            when Symptoms.isNotPermitted(refusal) -> new NotPermitted(operation.name(), told);
            default -> new ProviderUnavailable(operation.name(), told);
        };
    }

    /// A limit that is nobody's own: of a number, or of a rate.
    private static ProviderUnavailable limited(Operation operation) {
        return operation
                .oneMore()
                .<ProviderUnavailable>map(what -> new NoRoom(operation.name(), what))
                .orElseGet(() -> QuotaGate.spent(operation, WHILE_WE_SLOW_DOWN));
    }

    private static void note(Operation operation, String kind, String requestId) {
        LOG.warn("Cognito failed at {}: {}, AWS request {}", operation.name(), kind, requestId);
    }

    private static String kindOf(SdkException fault) {
        return fault instanceof CognitoIdentityProviderException service && service.awsErrorDetails() != null
                ? service.awsErrorDetails().errorCode()
                : fault.getClass().getSimpleName();
    }

    private static String requestId(CognitoIdentityProviderException refusal) {
        return Optional.ofNullable(refusal.requestId()).orElse("unknown");
    }

    @Override
    public void close() {
        client.close();
    }
}
