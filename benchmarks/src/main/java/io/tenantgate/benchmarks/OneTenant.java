package io.tenantgate.benchmarks;

import java.io.IOException;

/// A service with one tenant, whose one person is [#PERSON].
record OneTenant(RunningService service, Tenancy tenancy) {
    static final String PERSON = "ann@example.com";

    static OneTenant in(RunningService service) throws IOException {
        System.out.println("Signing provider: " + service.signingProvider());
        try (var api = new Api(service.port())) {
            var tenancy = Tenancy.create(api, "bench");
            tenancy.signUp(api, PERSON);
            return new OneTenant(service, tenancy);
        }
    }
}
