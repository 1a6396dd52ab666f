package io.tenantgate.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;

/// People of one tenant who sign in again and again, against hashing alone.
final class SignIns implements Measurement {
    @Override
    public String name() {
        return "sign-in";
    }

    @Override
    public void run(Bench bench) throws IOException, InterruptedException, ExecutionException {
        var service = bench.oneTenant().service();
        var tenancy = bench.oneTenant().tenancy();
        var signIns = new ArrayList<Load.Step>();
        try (var api = new Api(service.port())) {
            for (int at = 0; at < FullLoad.CONNECTIONS; at++) {
                tenancy.signUp(api, "person" + at + "@example.com");
                signIns.add(Steps.signIn(tenancy, "person" + at + "@example.com"));
            }
        }
        double hashes = HashRate.perSecond(bench.size().of(FullLoad.COUNTED));
        System.out.printf("hashing alone: %.1f/s%n", hashes);
        double rate = new FullLoad(bench.size(), service.process(), service.port()).measure("sign-in", signIns);
        System.out.printf("sign-in : hashing alone = %.2f%n", rate / hashes);
    }
}
