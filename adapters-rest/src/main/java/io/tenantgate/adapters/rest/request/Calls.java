package io.tenantgate.adapters.rest.request;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.tenantgate.adapters.rest.network.Proxies;
import io.tenantgate.adapters.rest.tenancy.Tenancy;
import io.tenantgate.application.Origin;
import io.tenantgate.application.callers.IdentifyCaller;
import jakarta.inject.Singleton;

/// Receives requests.
@Singleton
public final class Calls {
    private static final int LONGEST_AGENT = 256;

    private final IdentifyCaller identify;
    private final Tenancy tenancy;
    private final Proxies proxies;
    private final RequestId.Source ids;

    Calls(IdentifyCaller identify, Tenancy tenancy, Proxies proxies, RequestId.Source ids) {
        this.identify = identify;
        this.tenancy = tenancy;
        this.proxies = proxies;
        this.ids = ids;
    }

    public Call of(HttpRequest<?> request) {
        return new Call(request, origin(request), identify, tenancy);
    }

    private Origin origin(HttpRequest<?> request) {
        var agent = request.getHeaders().findFirst(HttpHeaders.USER_AGENT).map(Calls::harmless);
        return new Origin(proxies.client(request), agent.orElse(""), ids.of(request));
    }

    private static String harmless(String agent) {
        var printable = agent.replaceAll("[^\\x20-\\x7E]", "?");
        return printable.substring(0, Math.min(printable.length(), LONGEST_AGENT));
    }
}
