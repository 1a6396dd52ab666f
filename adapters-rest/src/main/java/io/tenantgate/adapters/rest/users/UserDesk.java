package io.tenantgate.adapters.rest.users;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.tenantgate.adapters.rest.paging.Page;
import io.tenantgate.adapters.rest.paging.Place;
import io.tenantgate.adapters.rest.problem.RefusedRequest;
import io.tenantgate.adapters.rest.request.Call;
import io.tenantgate.adapters.rest.request.EntityTags;
import io.tenantgate.application.members.FindMember;
import io.tenantgate.application.members.ListMembers;
import io.tenantgate.application.paging.Slice;
import io.tenantgate.application.port.MemberDirectory.Listed;
import io.tenantgate.domain.members.MembershipId;
import io.tenantgate.domain.tenancy.TenantId;
import jakarta.inject.Singleton;

/// Shows users.
@Singleton
final class UserDesk {
    private final ListMembers list;
    private final FindMember find;

    UserDesk(ListMembers list, FindMember find) {
        this.list = list;
        this.find = find;
    }

    HttpResponse<?> list(ListMembers.Query query) {
        return switch (list.handle(query)) {
            case ListMembers.Outcome.Page(var members) -> HttpResponse.ok(page(members));
            case ListMembers.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }

    private static Page<UserBody> page(Slice<Listed> members) {
        return Page.to(
                members.end()
                        .map(Listed::place)
                        .map(place -> new Place(place.member().value(), place.term())),
                members.items().stream()
                        .map(listed -> UserBody.of(listed.entry()))
                        .toList());
    }

    UserBody show(Call call, TenantId tenant, MembershipId id) {
        var found = found(call, tenant, id);
        return UserBody.of(found.entry(), found.profile());
    }

    HttpResponse<?> shown(Call call, TenantId tenant, MembershipId id) {
        var found = found(call, tenant, id);
        return HttpResponse.ok(UserBody.of(found.entry(), found.profile()))
                .header(HttpHeaders.ETAG, EntityTags.of(found.revision()));
    }

    private FindMember.Outcome.Found found(Call call, TenantId tenant, MembershipId id) {
        return switch (find.handle(new FindMember.Query(call.caller(), tenant, id))) {
            case FindMember.Outcome.Found found -> found;
            case FindMember.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }
}
