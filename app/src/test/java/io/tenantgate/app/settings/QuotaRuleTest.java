package io.tenantgate.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tenantgate.adapters.persistence.StartRefused;
import io.tenantgate.application.quotas.Quota;
import io.tenantgate.application.quotas.QuotaAccount;
import io.tenantgate.application.quotas.QuotaCategory;
import io.tenantgate.domain.tenancy.ProviderName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotaRuleTest {
    private static final ConfiguredProviders BUILTIN =
            ConfiguredProviders.of(List.of(), Optional.empty(), Optional.empty());
    private static final ConfiguredProviders WEST = ConfiguredProviders.of(
            List.of(ProviderSettings.of("west", "cognito")), Optional.empty(), Optional.of("eu-west-1"));
    private static final ConfiguredProviders BOTH = ConfiguredProviders.of(
            List.of(ProviderSettings.of("west", "cognito"), ProviderSettings.of("other", "cognito")),
            Optional.empty(),
            Optional.of("eu-west-1"));

    @Test
    void theBuiltInPoolsHaveNone() {
        assertThat(new QuotaRule(List.of()).of(BUILTIN).byProvider())
                .isEqualTo(Map.of(new ProviderName("builtin"), List.of()));
    }

    @Test
    void theBuiltInPoolsCannotBeGivenAny() {
        var rule = new QuotaRule(List.of(settings("builtin", "UserRead=5")));

        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> rule.of(BUILTIN))
                .withMessageContaining("tenantgate.providers.builtin.quotas");
    }

    @Test
    void thoseOfAmazonCognitoAreTheUsualOnesWhereNothingElseIsSaid() {
        var quotas = new QuotaRule(List.of(settings("west", "UserCreation=80")))
                .of(WEST)
                .byProvider()
                .get(new ProviderName("west"));

        assertThat(quotas)
                .contains(
                        new Quota(new QuotaCategory("UserCreation"), 80),
                        new Quota(new QuotaCategory("UserAuthentication"), 120));
    }

    @Test
    void aCategoryThatThereIsNotIsRefusedInWords() {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> new QuotaRule(List.of(settings("west", "UserLogin=80"))).of(WEST))
                .withMessageContaining("tenantgate.providers.west.quotas")
                .withMessageContaining("UserLogin")
                .withMessageContaining("UserAuthentication");
    }

    @Test
    void numbersAreReadByCategory() {
        assertThat(settings("west", "UserAuthentication=200, UserCreation = 80").numbers())
                .isEqualTo(Map.of("UserAuthentication", 200, "UserCreation", 80));
        assertThat(new QuotaSettings("west", Optional.empty(), Optional.empty()).numbers())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UserRead", "UserRead=", "UserRead=0", "UserRead=-1", "UserRead=many", "=5", "A=1,,B=2"})
    void whatIsNoNumberIsRefusedInWords(String text) {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> settings("west", text).numbers())
                .withMessageContaining("tenantgate.providers.west.quotas")
                .withMessageContaining("UserAuthentication=200");
    }

    private static QuotaSettings settings(String name, String quotas) {
        return new QuotaSettings(name, Optional.of(quotas), Optional.empty());
    }

    @Test
    void providersOfOneRegionShareItsQuotasAndWhatIsSaidOfThem() {
        var quotas = new QuotaRule(List.of(settings("west", "UserCreation=80"))).of(BOTH);

        assertThat(quotas.byProvider().get(new ProviderName("other")))
                .contains(new Quota(new QuotaCategory("UserCreation"), 80));
        assertThat(quotas.accounts().values()).containsOnly(new QuotaAccount("eu-west-1"));
    }

    @Test
    void providersThatShareAndDoNotAgreeAreRefusedInWords() {
        var rule = new QuotaRule(List.of(settings("west", "UserCreation=80"), settings("other", "UserCreation=60")));

        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> rule.of(BOTH))
                .withMessageContaining("tenantgate.providers.west.quotas")
                .withMessageContaining("tenantgate.providers.other.quotas")
                .withMessageContaining("UserCreation");
    }

    @Test
    void anOperatorTellsAccountsApart() {
        var other = new QuotaSettings("other", Optional.of("UserCreation=60"), Optional.of("billing"));
        var quotas = new QuotaRule(List.of(settings("west", "UserCreation=80"), other)).of(BOTH);

        assertThat(quotas.byProvider().get(new ProviderName("west")))
                .contains(new Quota(new QuotaCategory("UserCreation"), 80));
        assertThat(quotas.accounts())
                .containsEntry(new ProviderName("other"), new QuotaAccount("eu-west-1 of billing"));
    }

    @Test
    void whatIsNoNameOfAnAccountIsRefusedInWords() {
        var rule = new QuotaRule(
                List.of(new QuotaSettings("west", Optional.empty(), Optional.of("the account of billing"))));

        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> rule.of(WEST))
                .withMessageContaining("tenantgate.providers.west.account");
    }
}
