package io.tenantgate.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tenantgate.adapters.persistence.StartRefused;
import io.tenantgate.app.settings.BindRule.Inbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BindRuleTest {
    @Test
    void onLoopbackNothingIsAskedFor() {
        for (var address : new String[] {"127.0.0.1", "::1", "localhost"}) {
            assertThatCode(() -> new BindRule(address, false, false, false).check())
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @CsvSource({"false,false,false", "true,true,false", "true,false,true", "false,true,true"})
    void elsewhereAllThreeAreAskedForAndNamed(boolean masterKey, boolean channel, boolean operatorKey) {
        var rule = new BindRule("0.0.0.0", masterKey, channel, operatorKey);

        assertThatThrownBy(rule::check)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("TENANTGATE_MASTER_KEY")
                .hasMessageContaining("TENANTGATE_SMTP_HOST")
                .hasMessageContaining("TENANTGATE_OPERATOR_KEY");
    }

    @Test
    void elsewhereThereIsNoInbox() {
        var rule = new BindRule("0.0.0.0", true, true, true);

        assertThat(rule.inbox(true, true)).isEqualTo(Inbox.OFF);
    }

    @Test
    void onLoopbackTheInboxIsOpenForAnEmbeddedDatabaseAndForOperatorsOtherwise() {
        var rule = new BindRule("127.0.0.1", false, false, false);

        assertThat(rule.inbox(true, false)).isEqualTo(Inbox.OPEN);
        assertThat(rule.inbox(false, true)).isEqualTo(Inbox.FOR_OPERATORS);
        assertThat(rule.inbox(false, false)).isEqualTo(Inbox.OFF);
    }
}
