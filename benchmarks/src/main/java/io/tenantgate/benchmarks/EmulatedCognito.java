package io.tenantgate.benchmarks;

import io.tenantgate.adapters.cognito.emulator.CognitoLocal;
import io.tenantgate.adapters.cognito.emulator.NotHere;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// A service whose tenants are at Amazon Cognito: behind it stands cognito-local.
record EmulatedCognito(CognitoLocal local, RunningService service) implements AutoCloseable {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    /// @param quotas of calls a second, as the setting takes them
    static EmulatedCognito start(Bench bench, String quotas) throws IOException {
        var local = emulator();
        return new EmulatedCognito(
                local,
                bench.start(Map.of(
                        "TENANTGATE_PROVIDERS_WEST_KIND",
                        "cognito",
                        "TENANTGATE_PROVIDERS_WEST_ENDPOINT",
                        local.door().uri().toString(),
                        "TENANTGATE_PROVIDERS_WEST_QUOTAS",
                        quotas,
                        "AWS_REGION",
                        BareSignIn.REGION,
                        "AWS_ACCESS_KEY_ID",
                        BareSignIn.ACCESS_KEY,
                        "AWS_SECRET_ACCESS_KEY",
                        BareSignIn.ACCESS_KEY)));
    }

    private static CognitoLocal emulator() throws IOException {
        try {
            return CognitoLocal.start();
        } catch (NotHere e) {
            throw new IOException(e);
        }
    }

    /// A tenant with one person.
    Tenancy tenantOf(Api api, String slug, String email) throws IOException {
        var tenancy = Tenancy.create(api, slug);
        api.post(tenancy.path("sign-up"), Map.of("email", email, "password", Tenancy.PASSWORD), 202);
        api.post(tenancy.path("confirm-sign-up"), Map.of("username", email, "code", codeFor(email)), 200);
        return tenancy;
    }

    private String codeFor(String email) {
        for (long begun = System.nanoTime(); System.nanoTime() - begun < PATIENCE; LockSupport.parkNanos(20_000_000)) {
            var code = local.post().newestCode(email);
            if (code.isPresent()) {
                return code.get();
            }
        }
        throw new IllegalStateException("No code came for " + email);
    }

    @Override
    public void close() {
        service.close();
        local.close();
    }
}
