package io.tenantgate.application.attributes;

import io.tenantgate.application.Rejection;
import io.tenantgate.application.callers.Authority;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.calls.Plan;
import io.tenantgate.domain.attributes.Attribute;
import io.tenantgate.domain.keys.KeyScope;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Comparator;
import java.util.List;

/// The attributes that a tenant's accounts may have, as the provider tells them now: the standard ones, then the custom
/// ones, each by name.
public final class ListAttributes {
    private static final Comparator<Attribute> ORDER =
            Comparator.comparing(Attribute::isCustom).thenComparing(Attribute::name);

    private final Doors doors;

    public ListAttributes(Doors doors) {
        this.doors = doors;
    }

    public record Query(Caller caller, TenantId tenant) {}

    public sealed interface Outcome {
        record Found(List<Attribute> attributes) implements Outcome {
            public Found {
                attributes = List.copyOf(attributes);
            }
        }

        record Refused(Rejection rejection) implements Outcome {}
    }

    public Outcome handle(Query query) {
        return Authority.over(query.tenant(), query.caller(), KeyScope.USERS_READ)
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> doors.<Outcome>plan(
                        query.tenant(), this::read, closed -> new Outcome.Refused(closed.rejection())));
    }

    private Plan<Outcome> read(Door.Open door) {
        return Plan.call(
                door.provider(),
                () -> door.provider().attributeSchemas().of(door.placement().pool()),
                found -> new Outcome.Found(found.stream().sorted(ORDER).toList()));
    }
}
