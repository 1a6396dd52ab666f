package io.tenantgate.app.cuts;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.cognito.emulator.CognitoLocal;
import io.tenantgate.app.api.Eventually;
import io.tenantgate.app.api.MovableClock;
import io.tenantgate.app.api.Service;
import io.tenantgate.app.api.World;
import io.tenantgate.testkit.provider.Lifeline;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/// The service with its accounts at Amazon Cognito, which may go away.
record AtCognito(Mortal service, CognitoLocal cognito) implements AutoCloseable {
    private static final Duration SOME_TIME = Duration.ofMinutes(2);
    private static final int MOST_CALLS = 40;

    static AtCognito start(CognitoLocal cognito, Map<String, String> more) {
        System.setProperty("aws.accessKeyId", "test");
        System.setProperty("aws.secretAccessKey", "test");
        var settings = new HashMap<>(more);
        settings.put("TENANTGATE_PROVIDERS_WEST_KIND", "cognito");
        settings.put("TENANTGATE_PROVIDERS_WEST_ENDPOINT", cognito.door().uri().toString());
        settings.put("AWS_REGION", "eu-west-1");
        var clock = new MovableClock();
        var lifeline = new Lifeline();
        return new AtCognito(new Mortal(Service.start(clock, settings, lifeline), lifeline, clock), cognito);
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
        var disturbed = cognito.door().brokeOff();
        cognito.door().mend();
        service.recover();
        cognito.forward(SOME_TIME);
        return disturbed;
    }

    /// Cognito sends the codes.
    String codeFor(String email) {
        return Eventually.get(() -> cognito.post().newestCode(email), Optional::isPresent)
                .orElseThrow();
    }

    @Override
    public void close() {
        cognito.door().mend();
        service.close();
        System.clearProperty("aws.accessKeyId");
        System.clearProperty("aws.secretAccessKey");
    }
}
