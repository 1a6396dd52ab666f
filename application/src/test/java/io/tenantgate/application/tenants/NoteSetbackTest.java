package io.tenantgate.application.tenants;

import static io.tenantgate.application.Examples.ACME;
import static io.tenantgate.application.Examples.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tenantgate.application.CountingIds;
import io.tenantgate.application.NoTransactions;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.port.Setbacks.Cause;
import io.tenantgate.application.port.Setbacks.Setback;
import io.tenantgate.application.provider.NoRoom;
import io.tenantgate.application.provider.NotPermitted;
import io.tenantgate.application.provider.Overloaded;
import io.tenantgate.application.provider.ProviderUnavailable;
import io.tenantgate.application.provider.QuotaSpent;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.audit.AuditEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NoteSetbackTest {
    private static final Throwable WHY = new IllegalStateException("arn:aws:iam::1:user/x");
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final List<AuditEvent> trail = new ArrayList<>();
    private final InMemorySetbacks setbacks = new InMemorySetbacks();
    private final Scopes scopes = new NoTransactions();
    private final NoteSetback note = new NoteSetback(
            scopes,
            setbacks,
            RetryPauses.standard(() -> 0),
            new AuditTrail(trail::add, scopes, new CountingIds(), () -> NOW));

    private void fails(RuntimeException failure) {
        assertThatThrownBy(() -> note.noting(ACME, () -> {
                    throw failure;
                }))
                .isSameAs(failure);
    }

    static Stream<Arguments> passing() {
        return Stream.of(
                Arguments.of(new ProviderUnavailable("CreateUserPool", WHY), Cause.PROVIDER_UNAVAILABLE),
                Arguments.of(new QuotaSpent("CreateUserPool", "UserPoolUpdate", SECOND), Cause.RATE_LIMITED),
                Arguments.of(new Overloaded(SECOND, WHY), Cause.OVERLOADED),
                Arguments.of(new NoRoom("CreateUserPool", "user pool"), Cause.LIMIT_EXCEEDED),
                Arguments.of(new IllegalStateException(WHY), Cause.INTERNAL_ERROR));
    }

    @ParameterizedTest
    @MethodSource("passing")
    void eachFailureHasAWordAndAPauseThatGrows(RuntimeException failure, Cause cause) {
        fails(failure);
        fails(failure);

        var next = Optional.of(NOW.plus(Duration.ofMinutes(1)));
        assertThat(setbacks.find(ACME)).contains(new Setback(cause, NOW, 2, next));
        assertThat(trail).isEmpty();
    }

    @Test
    void whatTheProviderDoesNotLetUsDoIsNotTriedAgainAndIsInTheTrail() {
        fails(new NotPermitted("CreateUserPool", WHY));

        assertThat(setbacks.find(ACME)).contains(new Setback(Cause.PERMISSION_MISSING, NOW, 1, Optional.empty()));
        assertThat(trail).singleElement().satisfies(event -> {
            assertThat(event.action()).isEqualTo(Action.TENANT_CREATE);
            assertThat(event.reason()).isEqualTo("permission-missing");
            assertThat(event.toString()).doesNotContain("arn:aws");
        });
    }

    @Test
    void whatSucceedsLeavesNothing() {
        assertThat(note.noting(ACME, () -> "done")).isEqualTo("done");

        assertThat(setbacks.find(ACME)).isEmpty();
    }
}
