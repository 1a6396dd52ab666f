package io.tenantgate.application.attributes;

import io.tenantgate.application.Origin;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.calls.Door;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.calls.Failures;
import io.tenantgate.application.port.AttributeAdditions;
import io.tenantgate.application.port.AttributeAdditions.Addition;
import io.tenantgate.domain.audit.Action;
import java.time.Duration;
import java.util.Map;

/// Finishes each [AddAttribute] whose process was cut off, or whose provider told nobody what it has done: asks whether
/// the attribute is there, and writes that down. Several instances may do this at once.
public final class FinishAdditions {
    private static final Duration UNDER_WAY = Duration.ofMinutes(1);
    private static final int AT_ONCE = 100;

    private final Doors doors;
    private final AttributeAdditions additions;
    private final AuditTrail trail;

    public FinishAdditions(Doors doors, AttributeAdditions additions, AuditTrail trail) {
        this.doors = doors;
        this.additions = additions;
        this.trail = trail;
    }

    /// Run periodically. @throws RuntimeException the last failure, with the earlier ones suppressed
    public void resumeAll() {
        var failures = new Failures();
        doors.acrossTenants(() -> additions.begunBefore(trail.now().minus(UNDER_WAY), AT_ONCE))
                .forEach(addition -> failures.note(() -> finish(addition)));
        failures.raise();
    }

    private void finish(Addition addition) {
        boolean there = doors.in(addition.tenant(), () -> doors.behind(addition.tenant()))
                .filter(door -> isThere(door, addition))
                .isPresent();
        doors.in(addition.tenant(), () -> {
            if (additions.end(addition.tenant(), addition.id()) && there) {
                trail.success(entry(addition), Map.of("attribute", addition.name()));
            }
            return addition;
        });
    }

    private static boolean isThere(Door.Open door, Addition addition) {
        return door.provider().attributeSchemas().of(door.placement().pool()).stream()
                .anyMatch(attribute -> attribute.name().equals(addition.name()));
    }

    private static AuditTrail.Entry entry(Addition addition) {
        return new AuditTrail.Entry(addition.tenant(), addition.by(), Action.ATTRIBUTE_ADD, "", Origin.UNKNOWN);
    }
}
