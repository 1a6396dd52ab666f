package io.tenantgate.benchmarks;

import io.tenantgate.adapters.cognito.emulator.Fault;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;

/// Ten tenants share a request quota of Cognito. Nine of them stay below their share; the tenth asks for fifty times of
/// its own. How long the nine wait then, to how long they wait without it. The tenth is another tenant in each round,
/// since the emulator writes a pool's tokens anew, all that it ever gave, at each sign-in: in one pool every call would
/// wait longer from round to round.
final class CognitoFairness implements Measurement {
    private static final double GOAL = 1.5;
    private static final int TENANTS = 10;
    private static final int QUOTA = 40;
    private static final int FOLD = 50;
    /// About what a sign-in takes at Cognito itself, where the way there is short.
    private static final Duration AT_COGNITO = Duration.ofMillis(50);

    /// The nine take half of their share.
    private static final Duration PAUSE = Duration.ofMillis(2_000L * TENANTS / QUOTA);

    private static final int FLOODING = 500;
    private static final int ROUNDS = 4;
    private static final Duration ROUND = Duration.ofSeconds(15);

    private final LongAdder admitted = new LongAdder();
    private final LongAdder refused = new LongAdder();
    private long floods;

    /// @param tenths one for each round
    private record Place(int port, List<Load.Step> nine, Queue<Load.Step> tenths) {}

    @Override
    public String name() {
        return "cognito-fairness";
    }

    @Override
    public void run(Bench bench) throws IOException, InterruptedException, ExecutionException {
        var laps = new Laps(name());
        var calm = new ArrayList<Latencies>();
        var flooded = new ArrayList<Latencies>();
        try (var cognito = EmulatedCognito.start(bench, "UserAuthentication=" + QUOTA)) {
            var place = place(cognito);
            cognito.local().door().always("AdminInitiateAuth", after(AT_COGNITO));
            laps.ended("%d tenants and those who flood".formatted(TENANTS - 1));
            calm(place, bench.size());
            flooded(place, bench.size());
            laps.ended("a round of each that is not counted");
            admitted.reset();
            refused.reset();
            floods = 0;
            for (int round = 0; round < ROUNDS; round++) {
                calm.add(calm(place, bench.size()));
                flooded.add(flooded(place, bench.size()));
            }
            laps.ended("%d rounds of each".formatted(ROUNDS));
        }
        judge(Latencies.together(calm), Latencies.together(flooded)).print();
        laps.finish();
    }

    private static Fault after(Duration time) {
        return (exchange, work) -> {
            LockSupport.parkNanos(time.toNanos());
            Fault.none().play(exchange, work);
        };
    }

    private Place place(EmulatedCognito cognito) throws IOException {
        var signIns = new ArrayList<Load.Step>();
        try (var api = new Api(cognito.service().port())) {
            for (int at = 1; at < TENANTS; at++) {
                var email = "person%d@example.com".formatted(at);
                signIns.add(Steps.signIn(cognito.tenantOf(api, "quiet-" + at, email), email));
            }
            var floods = new ArrayDeque<Load.Step>();
            for (int round = 0; round <= ROUNDS; round++) {
                floods.add(flooding(cognito, api, "loud-" + round));
            }
            return new Place(cognito.service().port(), signIns, floods);
        }
    }

    private Load.Step flooding(EmulatedCognito cognito, Api api, String slug) throws IOException {
        var email = slug + "@example.com";
        var request = cognito.tenantOf(api, slug, email).signInRequest(email);
        var expected = Map.of(200, admitted, 429, refused, 503, refused);
        return connection -> {
            var reply = connection.send(request);
            var counted = expected.get(reply.status());
            if (counted == null) {
                throw new IllegalStateException("Unexpected answer: %d %s".formatted(reply.status(), reply.text()));
            }
            counted.increment();
        };
    }

    private static Latencies calm(Place place, Size size) throws InterruptedException, ExecutionException {
        var nine = Steady.start(place.port, place.nine, PAUSE);
        LockSupport.parkNanos(size.of(ROUND).toNanos());
        return nine.stop();
    }

    private Latencies flooded(Place place, Size size) throws InterruptedException, ExecutionException {
        long begun = System.nanoTime();
        var flood = Steady.start(place.port, Collections.nCopies(FLOODING, place.tenths.remove()), pauseOfFlood());
        LockSupport.parkNanos(size.of(ROUND).toNanos() / 5);
        var found = calm(place, size);
        flood.stop();
        floods += System.nanoTime() - begun;
        return found;
    }

    /// So that all connections together ask for fifty times the share.
    private static Duration pauseOfFlood() {
        return Duration.ofMillis(1_000L * FLOODING * TENANTS / (QUOTA * FOLD));
    }

    private Goals judge(Latencies calm, Latencies flooded) {
        var goals = new Goals(name());
        goals.told("the nine in the calm, p50 (p99)", shown(calm));
        goals.told("the nine beside the flood, p50 (p99)", shown(flooded));
        goals.told(
                "the tenth: admitted, refused",
                "%,d, %,d in %.0f s".formatted(admitted.sum(), refused.sum(), floods / 1e9));
        goals.atMost(
                "the nine, p99 beside the flood to p99 in the calm",
                flooded.percentileMillis(0.99) / calm.percentileMillis(0.99),
                GOAL,
                "x");
        return goals;
    }

    private static String shown(Latencies found) {
        return "%.2f ms (%.2f), %,d requests"
                .formatted(found.percentileMillis(0.5), found.percentileMillis(0.99), found.count());
    }
}
