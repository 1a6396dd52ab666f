package io.tenantgate.app.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.app.walls.AdmissionCall;
import io.tenantgate.app.walls.Redefined;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every check of the admission is there for a law: the classes that make it are changed while the service runs, one
/// check is left out, and a law that held is broken.
@InOneProcess
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdmissionMutationsTest {
    Running running;

    @BeforeAll
    void keep(Running running) {
        this.running = running;
    }

    @Test
    void everyCheckIsLeftOutOnce() {
        assertThat(Mutation.calls())
                .containsExactlyInAnyOrderElementsOf(
                        AdmissionCall.all().stream().map(AdmissionCall::place).toList());
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void aLawIsBroken(Mutation mutation) {
        Deque<Redefined> changed = new ArrayDeque<>();
        try {
            mutation.wallsBefore().forEach(wall -> changed.push(wall.get()));
            assertThat(broken(mutation)).as("before").isEmpty();
            changed.push(mutation.removal());
            assertThat(broken(mutation)).as("after").isNotEmpty();
        } finally {
            changed.forEach(Redefined::close);
        }
    }

    private List<Strategies> broken(Mutation mutation) {
        return Strategies.all().filter(strategy -> !holds(mutation, strategy)).toList();
    }

    private boolean holds(Mutation mutation, Strategies strategy) {
        try {
            mutation.law().tryOn(running, strategy);
            return true;
        } catch (AssertionError _) {
            return false;
        }
    }

    static Stream<Mutation> mutations() {
        return Mutation.all();
    }
}
