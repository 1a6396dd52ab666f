package io.tenantgate.adapters.rest.users;

import io.tenantgate.adapters.rest.json.Words;
import io.tenantgate.adapters.rest.paging.PageRequest;
import io.tenantgate.adapters.rest.paging.Place;
import io.tenantgate.adapters.rest.request.Call;
import io.tenantgate.adapters.rest.request.Roles;
import io.tenantgate.application.members.ListMembers;
import io.tenantgate.application.port.MemberDirectory;
import io.tenantgate.application.port.MemberDirectory.Filter;
import io.tenantgate.domain.members.MembershipId;
import io.tenantgate.domain.members.MembershipStatus;
import io.tenantgate.domain.tenancy.TenantId;

/// Which users are asked for.
final class UserQuery {
    private static final int LONGEST = 128;

    private UserQuery() {}

    static ListMembers.Query read(Call call, TenantId tenant) {
        var after = call.query("cursor", Place::read)
                .map(place -> new MemberDirectory.Place(place.text(), new MembershipId(place.id())));
        return new ListMembers.Query(call.caller(), tenant, filter(call), after, PageRequest.limitOf(call));
    }

    private static Filter filter(Call call) {
        return new Filter(
                call.query("q", UserQuery::prefix).filter(text -> !text.isEmpty()),
                call.query("status", word -> Words.read(MembershipStatus.class, word)),
                call.query("role", Roles::named),
                call.query("enabled", UserQuery::truth));
    }

    private static String prefix(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("has at most 128 characters");
        }
        return text;
    }

    private static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("must be true or false");
        };
    }
}
