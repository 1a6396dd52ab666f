package io.tenantgate.application.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tenantgate.application.Examples;
import io.tenantgate.application.Uncalled;
import io.tenantgate.application.provider.Prepared;
import io.tenantgate.application.provider.Provider;
import io.tenantgate.application.provider.StalePreparation;
import org.junit.jupiter.api.Test;

class ProviderCallTest {
    private final Journal journal = new Journal();
    private int stale;

    @Test
    void onAProviderThatJoinsIntentCallAndOutcomeAreOneTransaction() {
        run(Uncalled.provider(true));

        assertThat(journal.lines()).containsExactly("prepare", "begin", "intent", "apply", "outcome", "commit");
    }

    @Test
    void onAnyOtherTheIntentStandsBeforeAndTheOutcomeAfter() {
        run(Uncalled.provider(false));

        assertThat(journal.lines())
                .containsExactly("begin", "intent", "commit", "prepare", "apply", "begin", "outcome", "commit");
    }

    @Test
    void whatBecameStaleIsUndoneAndPreparedAgain() {
        stale = 2;

        assertThat(run(Uncalled.provider(true))).isEqualTo("answer");

        var undone = new String[] {"prepare", "begin", "intent", "apply", "rollback"};
        assertThat(journal.lines()).startsWith(undone).hasSize(16).endsWith("outcome", "commit");
    }

    @Test
    void onAnyOtherTheIntentIsNotRepeated() {
        stale = 1;

        run(Uncalled.provider(false));

        assertThat(journal.lines()).containsOnlyOnce("intent").contains("outcome");
    }

    @Test
    void whatIsStaleThreeTimesIsAFault() {
        stale = 3;

        assertThatThrownBy(() -> run(Uncalled.provider(true))).isInstanceOf(StalePreparation.class);
    }

    @Test
    void aPlannedCallIsPartOfItsTransactionWhereTheProviderJoins() {
        assertThat(plan(Uncalled.provider(true))).isEqualTo("answer");

        assertThat(journal.lines()).containsExactly("begin", "decide", "call", "outcome", "commit");
    }

    @Test
    void aPlannedCallIsMadeOutsideWhereItDoesNot() {
        assertThat(plan(Uncalled.provider(false))).isEqualTo("answer");

        assertThat(journal.lines()).containsExactly("begin", "decide", "commit", "call", "begin", "outcome", "commit");
    }

    @Test
    void aPlanMayBeAnAnswer() {
        var answer = ProviderCall.plan(journal, Examples.ACME, () -> Plan.answer("at once"));

        assertThat(answer).isEqualTo("at once");
        assertThat(journal.lines()).containsExactly("begin", "commit");
    }

    private String run(Provider provider) {
        return ProviderCall.on(provider, journal)
                .run(Examples.ACME, () -> journal.write("intent"), this::prepare, result -> noting("outcome", result));
    }

    private Prepared<String> prepare() {
        journal.write("prepare");
        return () -> {
            journal.write("apply");
            if (stale > 0) {
                stale--;
                throw new StalePreparation(new IllegalStateException("changed"));
            }
            return "answer";
        };
    }

    private String plan(Provider provider) {
        return ProviderCall.plan(journal, Examples.ACME, () -> {
            journal.write("decide");
            return Plan.call(provider, () -> noting("call", "answer"), result -> noting("outcome", result));
        });
    }

    private String noting(String line, String answer) {
        journal.write(line);
        return answer;
    }
}
