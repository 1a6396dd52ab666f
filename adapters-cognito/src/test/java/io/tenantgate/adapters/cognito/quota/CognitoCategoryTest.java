package io.tenantgate.adapters.cognito.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CognitoIdentityProviderResponse;

class CognitoCategoryTest {
    @Test
    void everyOperationOfTheApiHasExactlyOneCategory() {
        var ours = Arrays.stream(CognitoCategory.values())
                .flatMap(CognitoCategory::operations)
                .toList();
        var theirs = Arrays.stream(CognitoIdentityProviderClient.class.getMethods())
                .filter(method -> CognitoIdentityProviderResponse.class.isAssignableFrom(method.getReturnType()))
                .map(Method::getName)
                .map(CognitoCategoryTest::operation)
                .collect(Collectors.toSet());

        assertThat(ours).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(theirs);
    }

    private static String operation(String method) {
        return Character.toUpperCase(method.charAt(0)) + method.substring(1);
    }

    /// What is easy to misplace (`operations-and-quotas.md`, section 11).
    @ParameterizedTest
    @CsvSource({
        "AdminInitiateAuth, UserAuthentication",
        "RevokeToken, UserToken",
        "ChangePassword, UserAccountRecovery",
        "ResendConfirmationCode, UserResourceRead",
        "GetUserAttributeVerificationCode, UserResourceRead",
        "ConfirmSignUp, UserCreation",
        "VerifyUserAttribute, UserUpdate",
        "GlobalSignOut, UserUpdate",
        "AssociateSoftwareToken, UserResourceUpdate"
    })
    void whatIsEasyToMisplaceIsWhereItBelongs(String operation, String category) {
        assertThat(CognitoCategory.of(operation).orElseThrow().category()).hasToString(category);
    }

    @Test
    void inFourCategoriesEachPoolIsBoundAsWell() {
        assertThat(Arrays.stream(CognitoCategory.values()).filter(CognitoCategory::boundForAPool))
                .containsExactly(
                        CognitoCategory.USER_POOL_RESOURCE_READ,
                        CognitoCategory.USER_POOL_RESOURCE_UPDATE,
                        CognitoCategory.USER_POOL_CLIENT_READ,
                        CognitoCategory.USER_POOL_CLIENT_UPDATE);
    }
}
