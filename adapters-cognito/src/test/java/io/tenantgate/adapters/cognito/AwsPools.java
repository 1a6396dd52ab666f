package io.tenantgate.adapters.cognito;

import java.util.List;
import java.util.stream.Stream;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ResourceNotFoundException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserPoolDescriptionType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserPoolType;

/// The pools that a run makes in an account, among those that are there for other reasons.
record AwsPools(CognitoIdentityProviderClient client) {
    /// What the name of every pool of a run begins with.
    static final String PREFIX = "tenantgate-test-run-";

    private static final String TAG = "tenantgate";

    /// Removes those of this run, and of earlier ones that came to no end: whose name begins as theirs do, and
    /// whose tag says the same name.
    void removeAll() {
        named().map(UserPoolDescriptionType::id).toList().forEach(this::removeIfOurs);
    }

    private Stream<UserPoolDescriptionType> named() {
        return client.listUserPoolsPaginator(all -> all.maxResults(60)).userPools().stream()
                .filter(pool -> pool.name().startsWith(PREFIX));
    }

    private void removeIfOurs(String id) {
        try {
            var pool = client.describeUserPool(of -> of.userPoolId(id)).userPool();
            if (pool.name().equals(pool.userPoolTags().get(TAG))) {
                client.deleteUserPool(of -> of.userPoolId(id));
            }
        } catch (ResourceNotFoundException _) {
            // somebody else has removed it
        }
    }

    /// Lets a pool send nothing: it verifies no address by itself. All else stays as it is, which the operation would
    /// reset.
    void hush(String id) {
        UserPoolType pool = client.describeUserPool(of -> of.userPoolId(id)).userPool();
        client.updateUserPool(of -> of.userPoolId(id)
                .policies(pool.policies())
                .accountRecoverySetting(pool.accountRecoverySetting())
                .adminCreateUserConfig(config -> config.allowAdminCreateUserOnly(false))
                .autoVerifiedAttributes(List.of())
                .userPoolTags(pool.userPoolTags()));
    }
}
