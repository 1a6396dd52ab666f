package io.tenantgate.adapters.rest.tenancy;

import io.micronaut.http.HttpRequest;
import io.micronaut.web.router.RouteAttributes;
import io.tenantgate.adapters.rest.network.Proxies;
import io.tenantgate.application.Origin;
import io.tenantgate.application.callers.BearerTrail;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.tenants.ResolveTenant;
import io.tenantgate.domain.tenancy.TenantId;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Reads what a request says of its tenant, and finds that one. Callers of another tenant are recorded.
@Singleton
public final class Tenancy {
    private static final String HEADER = "Tenant";
    private static final String VARIABLE = "tenant";

    private final ResolveTenant tenants;
    private final Proxies proxies;
    private final SubdomainSettings subdomains;
    private final BearerTrail trail;

    Tenancy(ResolveTenant tenants, Proxies proxies, SubdomainSettings subdomains, BearerTrail trail) {
        this.trail = trail;
        this.tenants = tenants;
        this.proxies = proxies;
        this.subdomains = subdomains;
    }

    /// The tenant of the path.
    public TenantId ofPath(HttpRequest<?> request, Caller caller, Origin origin) {
        return choice(request, caller, origin).ofPath(caller, this::find);
    }

    /// The tenant of path, caller, header or subdomain.
    public TenantId among(HttpRequest<?> request, Caller caller, Origin origin) {
        return choice(request, caller, origin).among(caller, this::find);
    }

    /// The same; absent where nothing names one.
    public Optional<TenantId> named(HttpRequest<?> request, Caller caller, Origin origin) {
        return choice(request, caller, origin).named(caller, this::find);
    }

    /// The tenant of that slug or id. The id that stands for none is no tenant's.
    public Optional<TenantId> find(String slugOrId) {
        return tenants.find(slugOrId).filter(id -> !id.equals(TenantId.NONE));
    }

    private TenantChoice choice(HttpRequest<?> request, Caller caller, Origin origin) {
        var choice = choice(request);
        choice.outsider(caller, this::find).ifPresent(_ -> trail.outsider(caller, origin));
        return choice;
    }

    private TenantChoice choice(HttpRequest<?> request) {
        var path = RouteAttributes.getRouteMatch(request)
                .map(match -> match.getVariableValues().get(VARIABLE))
                .map(Object::toString);
        var header = request.getHeaders().findFirst(HEADER);
        return new TenantChoice(path, header, proxies.host(request).flatMap(subdomains::label));
    }
}
