package io.tenantgate.application.examination;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.application.Uncalled;
import io.tenantgate.application.examination.ProviderState.Condition;
import io.tenantgate.application.provider.Examiner;
import io.tenantgate.application.provider.Finding;
import io.tenantgate.application.provider.Finding.Code;
import io.tenantgate.application.provider.Providers;
import io.tenantgate.domain.tenancy.ProviderName;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

class ProviderStatesTest {
    private static final ProviderName WEST = new ProviderName("west");
    private static final Finding UNREACHABLE = new Finding(Code.UNREACHABLE, "west");
    private static final Finding THROTTLED = new Finding(Code.THROTTLED, "west");

    private final List<Finding> wrong = new ArrayList<>();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private Instant now = Instant.parse("2026-03-04T05:06:07Z");
    private int looks;

    private ProviderStates states(Executor looking) {
        Examiner examiner = _ -> {
            looks++;
            return List.copyOf(wrong);
        };
        return new ProviderStates(new Providers(List.of(Uncalled.provider(WEST, examiner))), () -> now, looking);
    }

    @Test
    void aProviderThatCannotBeCalledIsDownAndOneThatIsBusyIsUp() {
        var states = states(Runnable::run);

        assertThat(states.all()).containsExactly(state(Condition.UP));
        wrong.add(THROTTLED);
        later();
        assertThat(states.all()).containsExactly(state(Condition.UP, THROTTLED));
        wrong.add(UNREACHABLE);
        later();
        assertThat(states.all()).containsExactly(state(Condition.DOWN, THROTTLED, UNREACHABLE));
    }

    @Test
    void howeverOftenItIsAskedTheProviderIsCalledOnceInAWhile() {
        var states = states(Runnable::run);

        for (int asked = 0; asked < 100; asked++) {
            states.all();
        }

        assertThat(looks).isEqualTo(1);
    }

    @Test
    void aProviderThatDoesNotAnswerIsAsItWasSeenBeforeAndIsNotAskedAgain() {
        var states = states(waiting::add);

        assertThat(states.all()).containsExactly(state(Condition.UNKNOWN));
        waiting.remove().run();
        assertThat(states.all()).containsExactly(state(Condition.UP));
        wrong.add(UNREACHABLE);
        later();
        assertThat(states.all()).containsExactly(state(Condition.UP));
        later();
        assertThat(states.all()).containsExactly(state(Condition.UP));
        assertThat(waiting).hasSize(1);
        waiting.remove().run();
        assertThat(states.all()).containsExactly(state(Condition.DOWN, UNREACHABLE));
    }

    private void later() {
        now = now.plus(Duration.ofSeconds(10));
    }

    private static ProviderState state(Condition condition, Finding... findings) {
        return new ProviderState(WEST, condition, List.of(findings));
    }
}
