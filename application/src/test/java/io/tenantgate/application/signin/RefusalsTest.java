package io.tenantgate.application.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.application.Examples;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.provider.Reason;
import io.tenantgate.application.signin.Admission.Denial;
import io.tenantgate.domain.tenancy.TenantSettings;
import io.tenantgate.domain.tenancy.TenantStatus;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalsTest {
    @Test
    void aWrongPasswordAndNoAccountAreToldAlike() {
        assertThat(told(Reason.Plain.NO_SUCH_ACCOUNT)).isEqualTo(told(Reason.Plain.WRONG_CREDENTIALS));
    }

    @Test
    void aStrangerWithTheRightPasswordIsToldNothingUnlessTheTenantLetsPeopleJoin() {
        var stranger = new Reason.NotAdmitted(Denial.NOT_A_MEMBER.text());
        var open = Examples.tenant(TenantStatus.ACTIVE, Examples.lettingPeopleJoin());

        assertThat(told(stranger)).isEqualTo(Plain.INVALID_CREDENTIALS);
        assertThat(Refusals.of(stranger, open, "password")).isEqualTo(Plain.NOT_A_MEMBER);
    }

    @ParameterizedTest
    @EnumSource(Denial.class)
    void everyDenialSurvivesTheEngine(Denial denial) {
        var tenant = Examples.tenant(TenantStatus.ACTIVE, TenantSettings.INITIAL);

        assertThat(told(new Reason.NotAdmitted(denial.text()))).isEqualTo(Refusals.of(denial, tenant));
    }

    @Test
    void aReasonThatNobodyKnowsIsToldAsAWrongPassword() {
        assertThat(told(new Reason.NotAdmitted("moon-phase"))).isEqualTo(Plain.INVALID_CREDENTIALS);
    }

    @Test
    void everyRuleAndEveryAttributeIsToldAtOnce() {
        var weak = new Reason.WeakPassword(List.of("too_short", "no_number"));
        var bad = new Reason.BadAttributes(List.of(new Reason.BadAttribute("email", "has a wrong form")));

        assertThat(told(weak)).isEqualTo(new Rejection.WeakPassword("password", List.of("too_short", "no_number")));
        assertThat(told(bad)).isEqualTo(Rejection.Invalid.of("attributes.email", "has a wrong form"));
    }

    private static Rejection told(Reason reason) {
        return Refusals.of(reason, Examples.tenant(), "password");
    }
}
