package io.tenantgate.adapters.rest.tenancy;

import io.tenantgate.adapters.rest.problem.ProblemType;
import io.tenantgate.adapters.rest.problem.RefusedRequest;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.callers.Authority;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Chooses the tenant that a request is for.
///
/// @param path the path's `{tenant}`
/// @param header the header `Tenant`
/// @param subdomain the label before the base domain; one that is no tenant's name, such as `api`, counts as none
public record TenantChoice(Optional<String> path, Optional<String> header, Optional<String> subdomain) {
    /// Why the caller may not be under the path's tenant, if so.
    Optional<Rejection> outsider(Caller caller, Function<String, Optional<TenantId>> find) {
        return path.flatMap(name -> Authority.outsider(find.apply(name).orElse(TenantId.NONE), caller));
    }

    /// The tenant of the path. A caller who belongs to another one is refused, whether there is such a tenant or not.
    public TenantId ofPath(Caller caller, Function<String, Optional<TenantId>> find) {
        outsider(caller, find).ifPresent(rejection -> {
            throw new RefusedRequest(rejection);
        });
        return path.flatMap(find).orElseThrow(() -> new RefusedRequest(ProblemType.TENANT_NOT_FOUND));
    }

    /// The tenant of the path, else of the caller, else of the header, else of the subdomain. All that are named must
    /// agree: beside a tenant that is chosen, another is as wrong where it exists as where it does not.
    public TenantId among(Caller caller, Function<String, Optional<TenantId>> find) {
        return named(caller, find).orElseThrow(() -> new RefusedRequest(ProblemType.TENANT_REQUIRED));
    }

    /// The same; absent where nothing names one.
    public Optional<TenantId> named(Caller caller, Function<String, Optional<TenantId>> find) {
        var chosen = path.map(_ -> ofPath(caller, find)).or(caller::tenant);
        var given = header.map(name -> find.apply(name).orElse(TenantId.NONE));
        var host = subdomain.flatMap(find);
        var named = Stream.of(chosen, given, host)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (named.size() > 1) {
            throw new RefusedRequest(ProblemType.TENANT_AMBIGUOUS);
        }
        return named.stream().findFirst().map(TenantChoice::existing);
    }

    private static TenantId existing(TenantId tenant) {
        if (tenant.equals(TenantId.NONE)) {
            throw new RefusedRequest(ProblemType.TENANT_NOT_FOUND);
        }
        return tenant;
    }
}
