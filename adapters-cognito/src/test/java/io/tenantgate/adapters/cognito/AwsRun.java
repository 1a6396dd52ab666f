package io.tenantgate.adapters.cognito;

import io.tenantgate.adapters.cognito.emulator.OnCognitoLocal;
import io.tenantgate.testkit.provider.Ability;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;

/// Runs the contracts on a real AWS account where `TENANTGATE_TEST_AWS` is `1`, and is not needed anywhere; where it is
/// `cognito-local`, the run itself is tried on the emulator. Pools that an earlier run left behind are removed at the
/// beginning, its own at the end.
final class AwsRun implements ExecutionCondition, AfterEachCallback {
    private static final String SWITCH = "TENANTGATE_TEST_AWS";
    private static final String ON_AWS = "1";
    private static final String ON_THE_EMULATOR = "cognito-local";

    private final OnCognitoLocal emulator = new OnCognitoLocal();
    private Optional<Account> account = Optional.empty();
    private Optional<AwsWorld> world = Optional.empty();

    /// Where the run is.
    ///
    /// @param lacks what is not there, since it is not AWS
    record Account(
            CognitoSettings settings,
            AwsCredentialsProvider credentials,
            CognitoIdentityProviderClient client,
            Set<Ability> lacks)
            implements AutoCloseable {
        static Account opened(CognitoSettings settings, AwsCredentialsProvider credentials, Set<Ability> lacks) {
            var client = CognitoClient.open(settings, credentials);
            var account = new Account(settings, credentials, client, lacks);
            account.pools().removeAll();
            return account;
        }

        CognitoIdentityProviderClient newClient() {
            return CognitoClient.open(settings, credentials);
        }

        AwsPools pools() {
            return new AwsPools(client);
        }

        /// The emulator sends nothing anyway, and takes no sign-up in a pool that verifies nothing.
        void hush(String pool) {
            if (settings.endpoint().isEmpty()) {
                pools().hush(pool);
            }
        }

        @Override
        public void close() {
            pools().removeAll();
            client.close();
        }
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        var where = System.getenv().getOrDefault(SWITCH, "");
        if (where.equals(ON_THE_EMULATOR)) {
            emulator.evaluateExecutionCondition(context);
        } else if (!where.equals(ON_AWS)) {
            return ConditionEvaluationResult.disabled("Not asked for: %s is not 1".formatted(SWITCH));
        }
        account = Optional.of(context.getRoot()
                .getStore(ExtensionContext.Namespace.create(AwsRun.class))
                .getOrComputeIfAbsent(Account.class, _ -> open(where), Account.class));
        return ConditionEvaluationResult.enabled(where);
    }

    private Account open(String where) {
        return where.equals(ON_AWS) ? atAws() : atEmulator();
    }

    /// The region is `AWS_REGION`, the credentials are the usual chain's.
    private static Account atAws() {
        var settings = CognitoSettings.of(System.getenv("AWS_REGION"));
        return Account.opened(settings, DefaultCredentialsProvider.builder().build(), Set.of());
    }

    private Account atEmulator() {
        var settings =
                CognitoSettings.of("eu-west-1").with(emulator.local().door().uri());
        var nobodys = StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test"));
        return Account.opened(settings, nobodys, CognitoLocalLacksTest.shown());
    }

    AwsWorld newWorld() {
        var entered = new AwsWorld(account.orElseThrow());
        world = Optional.of(entered);
        return entered;
    }

    /// Each test takes along what it made: an account holds a thousand pools.
    @Override
    public void afterEach(ExtensionContext context) {
        world.ifPresent(AwsWorld::close);
        world = Optional.empty();
    }
}
