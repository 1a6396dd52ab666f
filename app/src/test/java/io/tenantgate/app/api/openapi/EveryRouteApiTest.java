package io.tenantgate.app.api.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.web.router.Router;
import io.tenantgate.app.api.Invited;
import io.tenantgate.app.api.MovableClock;
import io.tenantgate.app.api.Service;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The running service is what its description says, route by route.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryRouteApiTest {
    /// Two for each tenant, one tenant for each test.
    private static final int KEY_PAIRS = 1200;

    private final AtomicInteger tenants = new AtomicInteger();
    private Service service;
    private Document document;
    private Schemas schemas;

    /// One kind of caller of one operation.
    record Case(Operation operation, String caller) {
        static Stream<Case> of(Operation operation) {
            return operation.callers().isEmpty()
                    ? Stream.of(new Case(operation, ""))
                    : operation.callers().stream().map(caller -> new Case(operation, caller));
        }

        @Override
        public String toString() {
            return caller.isEmpty() ? operation.toString() : operation + " by " + caller;
        }
    }

    @BeforeAll
    void start() {
        service = Service.start(new MovableClock());
        service.database().stock(KEY_PAIRS);
        document = Document.of(service.world().anyone());
        schemas = new Schemas(document);
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void everyRouteIsDescribedAndEverythingDescribedIsARoute() {
        var routes = new Routes(service.bean(Router.class));

        assertThat(operations())
                .allSatisfy(operation -> assertThat(routes.of(operation))
                        .as(operation.toString())
                        .hasSize(1));
        assertThat(operations().stream().flatMap(operation -> routes.of(operation).stream()))
                .containsAll(routes.all());
    }

    @Test
    void everyOperationHasASceneAndEverySceneAnOperation() {
        assertThat(operations().stream().map(Operation::id).distinct())
                .containsExactlyInAnyOrderElementsOf(Scenes.operations());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void itsExampleIsAnsweredAsDescribed(Case each) {
        var stage = stage();
        var caller = stage.caller(each.caller());

        var answer = Scenes.example(each.operation(), stage, caller).sentBy(caller);

        promise(each.operation(), each.operation().success()).keptBy(answer);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("casesWithABody")
    void anUnknownFieldIsRefusedAsDescribed(Case each) {
        var stage = stage();
        var unknown = Example.of(each.operation(), stage.words()).withField("no_such_field");

        var answer = unknown.sentBy(stage.caller(each.caller()));

        promise(each.operation(), "400").keptBy(answer);
        assertThat(answer.code()).isEqualTo("invalid_request");
        assertThat(answer.json().path("errors").findValuesAsText("field")).containsExactly("no_such_field");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operationsForTheKnown")
    void nobodyIsRefusedAsDescribed(Operation operation) {
        var answer = Example.of(operation).sentBy(service.world().anyone());

        promise(operation, "401").keptBy(answer);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void anotherMethodIsRefusedAsDescribed(Operation operation) {
        var answer = Example.of(operation)
                .withMethod(operation.otherMethod())
                .sentBy(service.world().anyone());

        promise(operation, "405").keptBy(answer);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operationsThatAskWhatIsAccepted")
    void anAnswerThatIsNotAcceptedIsRefusedAsDescribed(Operation operation) {
        var answer = Example.of(operation).sentBy(service.world().anyone().with("Accept", "application/unheard-of"));

        promise(operation, "406").keptBy(answer);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void itsExamplesAreWhatTheirSchemasSay(Operation operation) {
        assertThat(operation.examples())
                .allSatisfy(each -> assertThat(schemas.faults(
                                each.at("schema"), each.at("example").json()))
                        .as(each.toString())
                        .isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void itsRefusalsAreDescribedAsProblems(Operation operation) {
        var refusals = operation.answers().names().filter(status -> status.startsWith("4"));

        assertThat(operation.answers().names()).containsAll(operation.refusals());
        assertThat(refusals.filter(status -> !inCognitosWords(operation, status)))
                .allSatisfy(status -> assertThat(
                                operation.answer(status).at("content").names())
                        .containsExactly("application/problem+json"));
    }

    /// Cognito's SDKs read how a pool says that it is not there.
    private static boolean inCognitosWords(Operation operation, String status) {
        return operation.path().startsWith("/pools/") && status.equals("404");
    }

    List<Operation> operations() {
        return document.operations();
    }

    Stream<Case> cases() {
        return operations().stream().flatMap(Case::of);
    }

    Stream<Case> casesWithABody() {
        return cases().filter(each -> each.operation().body().isPresent());
    }

    Stream<Operation> operationsForTheKnown() {
        return operations().stream().filter(each -> !each.callers().isEmpty());
    }

    Stream<Operation> operationsThatAskWhatIsAccepted() {
        return operations().stream().filter(each -> each.answer("406").isThere());
    }

    private Promise promise(Operation operation, String status) {
        return new Promise(schemas, operation, status);
    }

    private Stage stage() {
        var world = service.world();
        return new Stage(world, new Invited(service), world.tenant("acme-" + tenants.incrementAndGet(), Map.of()));
    }
}
