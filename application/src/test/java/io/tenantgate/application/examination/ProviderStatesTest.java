package io.tenantgate.application.examination;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.application.examination.ProviderState.Condition;
import io.tenantgate.application.provider.AccountAdministrator;
import io.tenantgate.application.provider.AccountHolder;
import io.tenantgate.application.provider.AccountKeeper;
import io.tenantgate.application.provider.AttributeSchemas;
import io.tenantgate.application.provider.Authenticator;
import io.tenantgate.application.provider.Enroller;
import io.tenantgate.application.provider.Examiner;
import io.tenantgate.application.provider.Finding;
import io.tenantgate.application.provider.Finding.Code;
import io.tenantgate.application.provider.IssuerKeys;
import io.tenantgate.application.provider.PoolProvisioner;
import io.tenantgate.application.provider.PoolTuner;
import io.tenantgate.application.provider.Provider;
import io.tenantgate.application.provider.Providers;
import io.tenantgate.application.provider.Surveyor;
import io.tenantgate.domain.tenancy.ProviderName;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

class ProviderStatesTest {
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
        return new ProviderStates(new Providers(List.of(provider(examiner))), () -> now, looking);
    }

    private static Provider provider(Examiner examiner) {
        return new Provider(
                new ProviderName("west"),
                false,
                unused(PoolProvisioner.class),
                unused(PoolTuner.class),
                unused(Enroller.class),
                unused(Authenticator.class),
                unused(AccountHolder.class),
                unused(AccountKeeper.class),
                unused(AccountAdministrator.class),
                unused(AttributeSchemas.class),
                unused(Surveyor.class),
                unused(IssuerKeys.class),
                examiner);
    }

    private static <T> T unused(Class<T> role) {
        return role.cast(Proxy.newProxyInstance(role.getClassLoader(), new Class<?>[] {role}, (_, method, _) -> {
            throw new AssertionError("Nobody calls " + method);
        }));
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
        return new ProviderState(new ProviderName("west"), condition, List.of(findings));
    }
}
