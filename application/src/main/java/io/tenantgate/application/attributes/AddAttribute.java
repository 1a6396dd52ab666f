package io.tenantgate.application.attributes;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.attributes.AttributeDesk.Errand;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.Intention;
import io.tenantgate.application.calls.Plan;
import io.tenantgate.application.port.AttributeAdditions;
import io.tenantgate.application.port.AttributeAdditions.Addition;
import io.tenantgate.application.provider.AttributeSchemas;
import io.tenantgate.application.provider.AttributeSchemas.Result;
import io.tenantgate.domain.attributes.Attribute;
import io.tenantgate.domain.attributes.CustomAttribute;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/// Adds a custom attribute to a tenant's accounts, for ever. Where tenants share a pool they share its attributes, and
/// none adds any there.
public final class AddAttribute {
    private final AttributeDesk desk;
    private final AttributeAdditions additions;
    private final InstantSource clock;

    public AddAttribute(AttributeDesk desk, AttributeAdditions additions, InstantSource clock) {
        this.desk = desk;
        this.additions = additions;
        this.clock = clock;
    }

    /// @param id chosen before, so that a repeated request knows what it has begun
    public record Command(Caller caller, Origin origin, TenantId tenant, UUID id, CustomAttribute attribute) {
        private Errand errand() {
            return new Errand(caller, origin, tenant, Action.ATTRIBUTE_ADD, attribute.name());
        }
    }

    public sealed interface Outcome {
        record Added(Attribute attribute) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }

    private sealed interface Look {
        record Over(Outcome outcome) implements Look {}

        record Free() implements Look {}
    }

    public Outcome handle(Command command) {
        Look look = desk.at(
                command.errand(),
                door -> look(command, door),
                rejection -> new Look.Over(new Outcome.Refused(rejection)));
        return switch (look) {
            case Look.Over(var outcome) -> outcome;
            case Look.Free _ -> desk.decided(command.errand(), door -> add(command, door), Outcome.Refused::new);
        };
    }

    private Plan<Look> look(Command command, Door.Open door) {
        if (door.placement().shard().isPresent()) {
            return Plan.answer(new Look.Over(refused(command, "schema-shared", new Rejection.SchemaShared())));
        }
        var pool = door.placement().pool();
        return Plan.call(
                door.provider(),
                () -> door.provider().attributeSchemas().of(pool),
                (List<Attribute> there) -> judge(command, there));
    }

    /// One that is there already is this request's own where it was cut off before.
    private Look judge(Command command, List<Attribute> there) {
        if (there.contains(command.attribute().definition()) && additions.end(command.tenant(), command.id())) {
            return new Look.Over(added(command));
        }
        return AttributeSchemas.objection(there, command.attribute())
                .<Look>map(result -> new Look.Over(outcome(command, result)))
                .orElseGet(Look.Free::new);
    }

    private Plan<Outcome> add(Command command, Door.Open door) {
        var pool = door.placement().pool();
        return Plan.call(
                door.provider(),
                intention(command),
                () -> door.provider().attributeSchemas().add(pool, command.attribute()),
                result -> outcome(command, result));
    }

    private Intention intention(Command command) {
        var by = command.caller().actor();
        var addition =
                new Addition(command.tenant(), command.id(), command.attribute().name(), by, clock.instant());
        return new Intention() {
            @Override
            public void begin() {
                additions.begin(addition);
            }

            @Override
            public void end() {
                additions.end(addition.tenant(), addition.id());
            }
        };
    }

    private Outcome outcome(Command command, Result result) {
        return switch (result) {
            case ADDED -> added(command);
            case EXISTS -> refused(command, "attribute-exists", Plain.CONFLICT);
            case FULL -> refused(command, "too-many-attributes", Plain.LIMIT_EXCEEDED);
        };
    }

    private Outcome added(Command command) {
        desk.done(command.errand());
        return new Outcome.Added(command.attribute().definition());
    }

    private Outcome refused(Command command, String reason, Rejection rejection) {
        return new Outcome.Refused(desk.refused(command.errand(), reason, rejection));
    }
}
