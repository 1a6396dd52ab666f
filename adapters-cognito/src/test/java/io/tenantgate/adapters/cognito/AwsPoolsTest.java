package io.tenantgate.adapters.cognito;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.cognito.emulator.OnCognitoLocal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.cognitoidentityprovider.model.VerifiedAttributeType;

/// Whoever cleans up after a run on an AWS account takes that run's pools away, and no other.
class AwsPoolsTest {
    private static final String RUNS = AwsPools.PREFIX + "left-behind";

    @RegisterExtension
    static final OnCognitoLocal EMULATOR = new OnCognitoLocal();

    @Test
    void aPoolThatIsToSendNothingStaysAsItIsOtherwise() {
        var settings =
                CognitoSettings.of("eu-west-1").with(EMULATOR.local().door().uri());
        try (var cognito = ScriptedCognito.client(settings)) {
            var made = cognito.createUserPool(of -> of.poolName(RUNS)
                            .policies(all -> all.passwordPolicy(policy -> policy.minimumLength(15)))
                            .autoVerifiedAttributes(VerifiedAttributeType.EMAIL)
                            .userPoolTags(Map.of("tenantgate", RUNS)))
                    .userPool();

            new AwsPools(cognito).hush(made.id());

            var pool = cognito.describeUserPool(of -> of.userPoolId(made.id())).userPool();
            assertThat(pool.autoVerifiedAttributes()).isEmpty();
            assertThat(pool.userPoolTags()).containsEntry("tenantgate", RUNS);
            assertThat(pool.policies().passwordPolicy().minimumLength()).isEqualTo(15);
            cognito.deleteUserPool(of -> of.userPoolId(made.id()));
        }
    }

    @Test
    void onlyPoolsOfThatNameAndTagAreRemoved() {
        var settings =
                CognitoSettings.of("eu-west-1").with(EMULATOR.local().door().uri());
        try (var cognito = ScriptedCognito.client(settings)) {
            cognito.createUserPool(of -> of.poolName(RUNS).userPoolTags(Map.of("tenantgate", RUNS)));
            cognito.createUserPool(of -> of.poolName(AwsPools.PREFIX + "untagged"));
            cognito.createUserPool(of -> of.poolName("mine").userPoolTags(Map.of("tenantgate", "mine")));

            new AwsPools(cognito).removeAll();
        }

        assertThat(EMULATOR.local().inventory().pools())
                .contains("mine", AwsPools.PREFIX + "untagged")
                .doesNotContain(RUNS);
    }
}
