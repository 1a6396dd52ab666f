package io.tenantgate.application.signup;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.application.Examples;
import io.tenantgate.application.Rejection;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.tenancy.TenantSettings;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignUpFormTest {
    @Test
    void aPlainNameNeedsAnAddress() {
        assertThat(objection("ann", Map.of())).isPresent();
        assertThat(objection("ann", Map.of("email", "ann@example.com"))).isEmpty();
    }

    @Test
    void theAddressOfSomebodyElseIsRefused() {
        assertThat(objection("ann@example.com", Map.of("email", "bob@example.com")))
                .isPresent();
        assertThat(objection("ann@example.com", Map.of("email", "Ann@Example.com")))
                .isEmpty();
    }

    @Test
    void aCodeGoesToNoOtherNumberThanTheOneThatIsTyped() {
        assertThat(objection("ann@example.com", Map.of("phone_number", "+4915112345678")))
                .isPresent();
        assertThat(objection("+4915112345678", Map.of("email", "ann@example.com")))
                .isEmpty();
    }

    @Test
    void whatOnlyTheProviderKnowsIsReadOnly() {
        assertThat(objection("ann@example.com", Map.of("email_verified", "true")))
                .contains(new Rejection.ReadOnlyAttribute("email_verified"));
        assertThat(objection("ann@example.com", Map.of("custom:tenant_id", "x")))
                .contains(new Rejection.ReadOnlyAttribute("custom:tenant_id"));
    }

    @Test
    void onlyAcceptedDomainsSignUp() {
        var settings = Examples.acceptingOnly("example.com");

        assertThat(objection("ann@example.com", Map.of(), settings)).isEmpty();
        assertThat(objection("ann@example.com.evil.org", Map.of(), settings)).isPresent();
        assertThat(objection("+4915112345678", Map.of("email", "ann@example.com"), settings))
                .isPresent();
    }

    private static Optional<Rejection> objection(String loginName, Map<String, String> given) {
        return objection(loginName, given, TenantSettings.INITIAL);
    }

    private static Optional<Rejection> objection(String typed, Map<String, String> given, TenantSettings settings) {
        var loginName = new LoginName(typed);
        return SignUpForm.objection(loginName, loginName.among(given), settings);
    }
}
