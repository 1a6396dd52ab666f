package io.tenantgate.benchmarks;

import java.io.IOException;
import java.util.concurrent.ExecutionException;

/// `tokens/verify` against an endpoint of one SELECT.
final class Verifications implements Measurement {
    @Override
    public String name() {
        return "verify";
    }

    @Override
    public void run(Bench bench) throws IOException, InterruptedException, ExecutionException {
        var service = bench.oneTenant().service();
        var verify = Steps.verify(token(bench.oneTenant()));
        try (var oneSelect = OneSelect.start()) {
            var selects = new FullLoad(bench.size(), oneSelect.process(), oneSelect.port());
            var verifies = new FullLoad(bench.size(), service.process(), service.port());
            var plain = selects.measure("one SELECT", FullLoad.repeat(Steps.fixed(OneSelect.REQUEST, "ok")));
            var verified = verifies.measure("tokens/verify", FullLoad.repeat(verify));
            System.out.printf("tokens/verify : one SELECT = %.2f%n", verified / plain);
        }
    }

    private static String token(OneTenant one) throws IOException {
        try (var api = new Api(one.service().port())) {
            return one.tenancy()
                    .signIn(api, OneTenant.PERSON)
                    .path("access_token")
                    .asText();
        }
    }
}
