package io.tenantgate.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// What a sign-in through the service takes longer than the same sign-in by the AWS SDK alone, on the same
/// emulator, one after the other. The two take turns, call by call. An emulated pool grows slower with each session
/// in it, so there are many.
final class CognitoSignIns implements Measurement {
    private static final double GOAL = 1.0;
    private static final String QUOTAS = "UserAuthentication=100000";
    private static final int TENANTS = 40;
    private static final int COMMITS = 1_000;
    /// Passes over all tenants, so many pairs in each.
    private static final int WARM_UP = 3;
    private static final int COUNTED = 2;
    private static final int PAIRS = 20;

    private final List<Long> bare = new ArrayList<>();
    private final List<Long> ours = new ArrayList<>();

    /// The same sign-in in two ways.
    private record Pair(Load.Step bare, Load.Step ours) {}

    @Override
    public String name() {
        return "cognito-sign-in";
    }

    @Override
    public void run(Bench bench) throws IOException {
        var laps = new Laps(name());
        try (var cognito = EmulatedCognito.start(bench, QUOTAS);
                var sdk = new BareSignIn(cognito.local().door().uri());
                var connection = new Connection(cognito.service().port())) {
            var pairs = pairs(cognito, sdk, bench.size().of(TENANTS, 2));
            laps.ended("%d tenants with a pool and a person each".formatted(pairs.size()));
            pass(pairs, WARM_UP, connection);
            laps.ended("warm-up");
            bare.clear();
            ours.clear();
            pass(pairs, COUNTED, connection);
            laps.ended("%,d sign-ins in each way".formatted(ours.size()));
        }
        judge(DurableCommit.measure(bench.size().of(COMMITS, 10))).print();
        laps.finish();
    }

    private static List<Pair> pairs(EmulatedCognito cognito, BareSignIn sdk, int count) throws IOException {
        var pairs = new ArrayList<Pair>();
        try (var api = new Api(cognito.service().port())) {
            for (int at = 0; at < count; at++) {
                var email = "person%d@example.com".formatted(at);
                var tenancy = cognito.tenantOf(api, "tenant-" + at, email);
                var tenant = api.get("/v1/tenants/" + tenancy.slug());
                pairs.add(new Pair(sdk.of(tenant), Steps.signIn(tenancy, email)));
            }
        }
        return pairs;
    }

    private void pass(List<Pair> pairs, int times, Connection connection) throws IOException {
        for (int time = 0; time < times; time++) {
            for (var pair : pairs) {
                for (int at = 0; at < PAIRS; at++) {
                    bare.add(timed(pair.bare, connection));
                    ours.add(timed(pair.ours, connection));
                }
            }
        }
    }

    private static long timed(Load.Step step, Connection connection) throws IOException {
        long begun = System.nanoTime();
        step.run(connection);
        return System.nanoTime() - begun;
    }

    private Goals judge(Latencies commits) {
        var without = Latencies.of(bare);
        var with = Latencies.of(ours);
        double added = with.percentileMillis(0.5) - without.percentileMillis(0.5);
        double commit = commits.percentileMillis(0.5);
        var goals = new Goals(name());
        goals.told("sign-in by the SDK alone, p50 (p95)", shown(without));
        goals.told("sign-in through the service, p50 (p95)", shown(with));
        goals.told("one durable commit, p50 (p95)", shown(commits));
        goals.told("what the service adds, p50", "%.2f ms".formatted(added));
        goals.atMost("  without one durable commit", added - commit, GOAL, " ms");
        return goals;
    }

    private static String shown(Latencies found) {
        return "%.2f ms (%.2f)".formatted(found.percentileMillis(0.5), found.percentileMillis(0.95));
    }
}
