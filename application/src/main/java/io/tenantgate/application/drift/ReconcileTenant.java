package io.tenantgate.application.drift;

import io.tenantgate.application.Origin;
import io.tenantgate.application.Rejection;
import io.tenantgate.application.Rejection.Plain;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.callers.Authority;
import io.tenantgate.application.callers.Caller;
import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.port.Tenants;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.drift.Found;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Compares a tenant with its provider, a page at a time, for an operator, and repairs what differs where that is asked
/// for. Whatever was repaired stays so if the rest fails; the same page may be asked for again.
public final class ReconcileTenant {
    private final Doors doors;
    private final Tenants tenants;
    private final Comparison comparison;
    private final Turns turns;
    private final AuditTrail trail;

    public ReconcileTenant(Doors doors, Tenants tenants, Comparison comparison, Turns turns, AuditTrail trail) {
        this.doors = doors;
        this.tenants = tenants;
        this.comparison = comparison;
        this.turns = turns;
        this.trail = trail;
    }

    /// What is done about what is found.
    public enum Mode {
        LOOK,
        REPAIR;

        String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param from where the page before ended; absent at the beginning
    /// @param limit how many members or accounts are looked at, 1 to 100
    public record Command(Caller caller, Origin origin, TenantId tenant, Mode mode, Optional<Place> from, int limit) {
        Stage stage() {
            return from.map(Place::stage).orElse(Stage.FIRST);
        }
    }

    public sealed interface Outcome {
        /// @param next absent at the end
        record Page(List<Found> found, Optional<Place> next) implements Outcome {
            public Page {
                found = List.copyOf(found);
            }
        }

        record Refused(Rejection rejection) implements Outcome {}
    }

    private sealed interface Entry {
        record Shut(Rejection rejection) implements Entry {}

        record In(Door.Open door) implements Entry {}
    }

    public Outcome handle(Command command) {
        return Authority.ofOperator(command.caller())
                .or(() -> misplaced(command))
                .map(rejection -> refuse(command, rejection))
                .orElseGet(() -> switch (doors.in(command.tenant(), () -> enter(command))) {
                    case Entry.Shut(var rejection) -> refuse(command, rejection);
                    case Entry.In(var door) -> run(new Run(command, door, turns.newHolder()));
                });
    }

    private static Optional<Rejection> misplaced(Command command) {
        return command.from()
                .filter(place -> !place.tenant().equals(command.tenant()))
                .map(_ -> Rejection.Invalid.of("cursor", "is no cursor of this tenant"));
    }

    private Entry enter(Command command) {
        return tenants.find(command.tenant())
                .map(Tenant::status)
                .<Entry>map(status -> switch (status) {
                    case ACTIVE, SUSPENDED ->
                        new Entry.In(doors.behind(command.tenant()).orElseThrow());
                    case PROVISIONING, DELETING, FAILED -> new Entry.Shut(Plain.CONFLICT);
                })
                .orElseGet(() -> new Entry.Shut(Plain.TENANT_NOT_FOUND));
    }

    private Outcome refuse(Command command, Rejection rejection) {
        return new Outcome.Refused(trail.refusedAlone(entry(command), rejection));
    }

    private Outcome run(Run run) {
        return switch (run.command().mode()) {
            case LOOK -> page(run);
            case REPAIR -> inTurn(run);
        };
    }

    private Outcome inTurn(Run run) {
        if (!doors.in(run.tenant(), () -> turns.take(run.tenant(), run.holder()))) {
            return refuse(run.command(), Plain.IN_PROGRESS);
        }
        try {
            return page(run);
        } finally {
            leave(run.tenant(), run.holder());
        }
    }

    private void leave(TenantId tenant, UUID holder) {
        doors.in(tenant, () -> {
            turns.leave(tenant, holder);
            return holder;
        });
    }

    private Outcome page(Run run) {
        return switch (comparison.page(run)) {
            case Comparison.Result.Page(var found, var next) -> recorded(run, found, next);
            case Comparison.Result.Nowhere _ ->
                refuse(run.command(), Rejection.Invalid.of("cursor", "leads nowhere any more: begin again"));
        };
    }

    private Outcome recorded(Run run, List<Found> found, Optional<Stage> next) {
        return doors.in(run.tenant(), () -> {
            trail.success(entry(run.command()), details(run, found));
            return new Outcome.Page(found, next.map(stage -> new Place(run.tenant(), stage)));
        });
    }

    private static Map<String, String> details(Run run, List<Found> found) {
        return Map.of(
                "mode", run.command().mode().text(),
                "found", Integer.toString(found.size()),
                "repaired",
                        Long.toString(found.stream().filter(Found::isRepaired).count()));
    }

    private static AuditTrail.Entry entry(Command command) {
        return new AuditTrail.Entry(
                command.tenant(), command.caller().actor(), Action.TENANT_RECONCILE, "", command.origin());
    }
}
