package io.tenantgate.adapters.cognito.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tenantgate.application.quotas.Quota;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CognitoQuotasTest {
    @Test
    void everyCategoryHasItsDefault() {
        assertThat(CognitoQuotas.initial())
                .extracting(quota -> quota.category() + " " + quota.perSecond())
                .containsExactly(
                        "UserAuthentication 120",
                        "ChallengeResponses 360",
                        "UserCreation 50",
                        "UserFederation 25",
                        "UserAccountRecovery 30",
                        "UserRead 120",
                        "UserUpdate 25",
                        "UserToken 120",
                        "UserResourceRead 50",
                        "UserResourceUpdate 25",
                        "UserList 30",
                        "UserPoolRead 15",
                        "UserPoolUpdate 15",
                        "UserPoolResourceRead 20",
                        "UserPoolResourceUpdate 15",
                        "UserPoolClientRead 15",
                        "UserPoolClientUpdate 15",
                        "ClientAuthentication 150");
    }

    @Test
    void answersToChallengesAreThreeForEachSignInThatIsBought() {
        var quotas = CognitoQuotas.with(Map.of("UserAuthentication", 80));

        assertThat(of(quotas, "UserAuthentication")).isEqualTo(80);
        assertThat(of(quotas, "ChallengeResponses")).isEqualTo(240);
        assertThat(of(quotas, "UserCreation")).isEqualTo(50);
    }

    @Test
    void whatIsNoCategoryIsRefusedAndWhatAreIsSaid() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CognitoQuotas.with(Map.of("UserLogin", 80)))
                .withMessageContaining("UserLogin")
                .withMessageContaining("UserAuthentication");
        assertThatIllegalArgumentException().isThrownBy(() -> CognitoQuotas.with(Map.of("UserRead", 0)));
    }

    private static int of(List<Quota> quotas, String category) {
        return quotas.stream()
                .filter(quota -> quota.category().name().equals(category))
                .findFirst()
                .orElseThrow()
                .perSecond();
    }
}
