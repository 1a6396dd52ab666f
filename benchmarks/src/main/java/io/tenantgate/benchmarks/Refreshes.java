package io.tenantgate.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;

/// Sessions of one tenant that are refreshed again and again.
final class Refreshes implements Measurement {
    @Override
    public String name() {
        return "refresh";
    }

    @Override
    public void run(Bench bench) throws IOException, InterruptedException, ExecutionException {
        var service = bench.oneTenant().service();
        var tenancy = bench.oneTenant().tenancy();
        var refreshes = new ArrayList<Load.Step>();
        try (var api = new Api(service.port())) {
            for (int at = 0; at < FullLoad.CONNECTIONS; at++) {
                var tokens = tenancy.signIn(api, OneTenant.PERSON);
                refreshes.add(
                        Steps.refresh(tenancy, tokens.path("refresh_token").asText()));
            }
        }
        new FullLoad(bench.size(), service.process(), service.port()).measure("refresh", refreshes);
    }
}
