package io.tenantgate.domain.members;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LoginNameTest {
    @Test
    void whatIsKeptInLowerCaseCanBeReadAgain() {
        var longer = "İ".repeat(65);

        assertThat(LoginName.isLoginName(longer)).isFalse();
        assertThat(new LoginName(new LoginName("İ".repeat(64)).value()).value()).hasSize(128);
    }
}
