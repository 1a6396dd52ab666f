package io.tenantgate.adapters.rest.domains;

import io.micronaut.http.HttpResponse;
import io.tenantgate.adapters.rest.paging.Page;
import io.tenantgate.adapters.rest.paging.PageRequest;
import io.tenantgate.adapters.rest.problem.RefusedRequest;
import io.tenantgate.adapters.rest.request.Call;
import io.tenantgate.adapters.rest.request.ResourceIds;
import io.tenantgate.application.domains.ClaimDomain;
import io.tenantgate.application.domains.ListDomains;
import io.tenantgate.application.domains.ReleaseDomain;
import io.tenantgate.application.domains.VerifyDomain;
import io.tenantgate.domain.domains.DomainClaimId;
import io.tenantgate.domain.domains.DomainName;
import io.tenantgate.domain.tenancy.TenantId;
import jakarta.inject.Singleton;
import java.util.UUID;

/// Claims, lists, verifies and releases the domains of a tenant.
@Singleton
final class DomainDesk {
    private final ClaimDomain claim;
    private final ListDomains list;
    private final VerifyDomain verify;
    private final ReleaseDomain release;

    DomainDesk(ClaimDomain claim, ListDomains list, VerifyDomain verify, ReleaseDomain release) {
        this.claim = claim;
        this.list = list;
        this.verify = verify;
        this.release = release;
    }

    DomainBody claim(Call call, TenantId tenant, UUID id, DomainName name) {
        var command = new ClaimDomain.Command(call.caller(), call.origin(), tenant, new DomainClaimId(id), name);
        return switch (claim.handle(command)) {
            case ClaimDomain.Outcome.Claimed(var made) -> DomainBody.of(made);
            case ClaimDomain.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }

    HttpResponse<?> list(Call call, TenantId tenant) {
        var page = PageRequest.of(call);
        var query = new ListDomains.Query(call.caller(), tenant, page.before().map(DomainClaimId::new), page.limit());
        return switch (list.handle(query)) {
            case ListDomains.Outcome.Page(var claims) ->
                HttpResponse.ok(Page.of(claims, each -> each.id().value(), DomainBody::of));
            case ListDomains.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }

    HttpResponse<?> verify(Call call, TenantId tenant, String id) {
        var command = new VerifyDomain.Command(call.caller(), call.origin(), tenant, idOf(id));
        return switch (verify.handle(command)) {
            case VerifyDomain.Outcome.Looked(var looked) -> HttpResponse.ok(DomainBody.of(looked));
            case VerifyDomain.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }

    HttpResponse<?> release(Call call, TenantId tenant, String id) {
        var command = new ReleaseDomain.Command(call.caller(), call.origin(), tenant, idOf(id));
        return switch (release.handle(command)) {
            case ReleaseDomain.Outcome.Released _ -> HttpResponse.noContent();
            case ReleaseDomain.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }

    private static DomainClaimId idOf(String id) {
        return new DomainClaimId(ResourceIds.read(id));
    }
}
