package io.tenantgate.app.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.app.api.MovableClock;
import io.tenantgate.app.api.Service;
import io.tenantgate.app.api.openapi.Document;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each route is attacked with another tenant's values in every position that it has; a route that nobody can attack,
/// because nobody says what it needs or whose its values are, fails. `target/isolation-report.html` shows all.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IsolationReportTest {
    private static final int KEY_PAIRS = 4000;

    private Service service;
    private Observer observer;
    private Document document;
    private Report report;

    @BeforeAll
    void start() {
        service = Service.start(new MovableClock(), Map.of("TENANTGATE_TENANCY_SHARD_CAPACITY", "2"));
        service.database().stock(KEY_PAIRS);
        observer = new Observer(service.database());
        document = Document.of(service.world().anyone());
        report = new Report(document.operations());
    }

    @AfterAll
    void stop() {
        observer.close();
        service.close();
        report.write();
        System.out.println("Isolation: " + report.counts());
        assertThat(report.unproven()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void aForeignValueIsRefusedAndChangesNothing(Attack attack) {
        var verdict = new Raid(service, observer).verdict(attack);

        report.add(verdict);
        if (verdict.counts()) {
            assertThat(verdict.isAsItShouldBe()).as(verdict.toString()).isTrue();
        }
    }

    Stream<Attack> attacks() {
        return document.operations().stream().flatMap(Attack::on);
    }
}
