package io.tenantgate.application.members;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.callers.TenantReader;
import io.tenantgate.application.paging.Slice;
import io.tenantgate.application.port.MemberDirectory;
import io.tenantgate.application.port.MemberDirectory.Filter;
import io.tenantgate.application.port.MemberDirectory.Listed;
import io.tenantgate.application.port.MemberDirectory.Place;
import io.tenantgate.domain.keys.KeyScope;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Optional;

/// The members of a tenant and who is invited there, from the member directory: no provider is asked.
public final class ListMembers {
    private final TenantReader reader;
    private final MemberDirectory directory;

    public ListMembers(TenantReader reader, MemberDirectory directory) {
        this.reader = reader;
        this.directory = directory;
    }

    /// @param after where the page before ended
    /// @param limit 1 to 100
    public record Query(Caller caller, TenantId tenant, Filter filter, Optional<Place> after, int limit) {}

    public sealed interface Outcome {
        record Page(Slice<Listed> members) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Query query) {
        return reader.<Outcome>read(
                query.tenant(), query.caller(), KeyScope.USERS_READ, () -> page(query), Outcome.Refused::new);
    }

    private Outcome page(Query query) {
        return new Outcome.Page(
                Slice.of(query.limit(), most -> directory.page(query.tenant(), query.filter(), query.after(), most)));
    }
}
