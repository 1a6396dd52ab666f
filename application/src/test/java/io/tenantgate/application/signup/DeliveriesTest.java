package io.tenantgate.application.signup;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.domain.auth.CodeDelivery;
import io.tenantgate.domain.auth.CodeDelivery.Medium;
import io.tenantgate.domain.members.LoginName;
import org.junit.jupiter.api.Test;

class DeliveriesTest {
    private static final CodeDelivery SENT = new CodeDelivery("email", Medium.EMAIL, "z***@z***");

    @Test
    void anAddressThatWasTypedIsToldBackMaskedWhereverTheCodeWent() {
        assertThat(shown("ann@example.com")).isEqualTo(new CodeDelivery("email", Medium.EMAIL, "a***@e***"));
        assertThat(shown("+4915112345678")).isEqualTo(new CodeDelivery("phone_number", Medium.SMS, "+*********5678"));
    }

    @Test
    void forANameTheProviderTells() {
        assertThat(shown("ann")).isEqualTo(SENT);
    }

    private static CodeDelivery shown(String typed) {
        return Deliveries.shown(new LoginName(typed), SENT);
    }
}
