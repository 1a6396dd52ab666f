package io.tenantgate.app.cuts;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.cognito.emulator.CognitoLocal;
import io.tenantgate.app.api.Api;
import io.tenantgate.app.api.AwsKeys;
import io.tenantgate.app.api.Eventually;
import io.tenantgate.app.api.MovableClock;
import io.tenantgate.app.api.Service;
import io.tenantgate.app.api.World;
import io.tenantgate.app.api.World.Place;
import io.tenantgate.domain.tenancy.StrategyName;
import io.tenantgate.testkit.provider.Lifeline;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/// The service with its accounts at Amazon Cognito, which may go away.
record AtCognito(Mortal service, CognitoLocal cognito, CognitoBooks books) implements AutoCloseable {
    private static final Duration SOME_TIME = Duration.ofMinutes(2);
    private static final int MOST_CALLS = 40;

    static AtCognito start(CognitoLocal cognito, Map<String, String> more) {
        AwsKeys.give();
        var settings = new HashMap<>(more);
        settings.put("TENANTGATE_PROVIDERS_WEST_KIND", "cognito");
        settings.put("TENANTGATE_PROVIDERS_WEST_ENDPOINT", cognito.door().uri().toString());
        settings.put("AWS_REGION", "eu-west-1");
        settings.put("TESTS_AMPLE", "quotas");
        var clock = new MovableClock();
        var lifeline = new Lifeline();
        var service = Service.start(clock, settings, lifeline);
        var fate = new CutRequests(cognito, lifeline);
        var books = CognitoBooks.of(service, cognito);
        return new AtCognito(new Mortal(service, lifeline, fate, books, clock), cognito, books);
    }

    World world() {
        return service.world();
    }

    /// Plays a scene in which Cognito goes away after no call, after one, and so on, until it does not matter any more.
    void atEveryCall(IntPredicate disturbed) {
        for (int calls = 0; calls < MOST_CALLS; calls++) {
            if (!disturbed.test(calls)) {
                assertThat(calls).as("calls").isPositive();
                return;
            }
        }
        throw new AssertionError("It never ends");
    }

    /// Does something while Cognito goes away after so many calls, and waits until it is back and others have come.
    boolean without(Outage outage, int calls, Runnable deed) {
        cognito.door().breakOff(calls, outage.fault());
        deed.run();
        service.tryToKeepPromises();
        var disturbed = cognito.door().brokeOff();
        cognito.door().mend();
        service.recover();
        cognito.forward(SOME_TIME);
        return disturbed;
    }

    /// A new one, in whose pool all is to agree.
    Place tenant(StrategyName strategy) {
        var tenant = world().tenant(strategy, Map.of());
        watch(poolOf(tenant));
        return tenant;
    }

    private String poolOf(Place tenant) {
        return world().operator().get("/v1/tenants/" + tenant.slug()).field("/placement/pool_id");
    }

    void watch(String pool) {
        books.watch(pool);
    }

    Api.Answer signUp(Place tenant, String email) {
        return world().anyone().post(tenant.auth("sign-up"), Map.of("email", email, "password", World.PASSWORD));
    }

    Api.Answer confirm(Place tenant, String email, String code) {
        return world().anyone().post(tenant.auth("confirm-sign-up"), Map.of("username", email, "code", code));
    }

    boolean comesIn(Place tenant, String email) {
        return world().signInAnswer(tenant, email, World.PASSWORD).status() == 200;
    }

    /// Signed in, with one account.
    void isIn(Place tenant, String email) {
        assertThat(world().signInAnswer(tenant, email, World.PASSWORD).outcome())
                .isEqualTo("200");
        assertThat(cognito.inventory().confirmed(poolOf(tenant), email)).hasSize(1);
    }

    void comeIn(Place tenant, String email) {
        assertThat(signUp(tenant, email).outcome()).isEqualTo("202");
        assertThat(confirm(tenant, email, codeFor(email)).outcome()).isEqualTo("200");
        isIn(tenant, email);
    }

    /// Cognito sends the codes.
    String codeFor(String email) {
        service.errands().all();
        return Eventually.get(() -> cognito.post().newestCode(email), Optional::isPresent)
                .orElseThrow();
    }

    @Override
    public void close() {
        cognito.door().mend();
        service.close();
        AwsKeys.takeBack();
    }
}
