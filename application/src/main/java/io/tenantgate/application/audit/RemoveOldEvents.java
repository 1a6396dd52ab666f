package io.tenantgate.application.audit;

import io.tenantgate.application.Origin;
import io.tenantgate.application.calls.Failures;
import io.tenantgate.application.port.AuditChain.Anchor;
import io.tenantgate.application.port.OldEvents;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.port.SealedTrail;
import io.tenantgate.application.port.SealedTrail.Link;
import io.tenantgate.domain.audit.Action;
import io.tenantgate.domain.audit.Actor;
import io.tenantgate.domain.audit.ChainMark;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Removes what is older than it is kept for: the beginning of each chain, as far as it is old, and only where it is
/// whole, so that no proof of a change is removed with it.
public final class RemoveOldEvents {
    private static final int TRAILS = 100;
    private static final int AT_ONCE = 1_000;

    private final Scopes scopes;
    private final SealedTrail sealed;
    private final OldEvents old;
    private final Signatures signatures;
    private final AuditTrail trail;

    public RemoveOldEvents(Scopes scopes, SealedTrail sealed, OldEvents old, Signatures signatures, AuditTrail trail) {
        this.scopes = scopes;
        this.sealed = sealed;
        this.old = old;
        this.signatures = signatures;
        this.trail = trail;
    }

    /// Run periodically. @throws IllegalStateException where a trail is broken; the others are done all the same
    public void olderThan(Duration kept) {
        var before = trail.now().minus(kept);
        var failures = new Failures();
        Optional<TenantId> last = Optional.empty();
        do {
            var trails = trails(last);
            trails.forEach(tenant -> failures.note(() -> remove(tenant, before)));
            last = trails.stream().reduce((_, next) -> next);
        } while (last.isPresent());
        failures.raise();
    }

    private List<TenantId> trails(Optional<TenantId> after) {
        return scopes.in(Scope.PLATFORM, () -> old.trails(after, TRAILS));
    }

    private void remove(TenantId tenant, Instant before) {
        long removed;
        do {
            removed = part(tenant, before);
        } while (removed == AT_ONCE);
    }

    private long part(TenantId tenant, Instant before) {
        var part = scopes.in(Scope.of(tenant), () -> part(tenant, begin(tenant), before));
        if (part.count() == 0 || !old.remove(part.from(), signatures.checkpoint(tenant, part.to(), trail.now()))) {
            return 0;
        }
        return scopes.in(Scope.of(tenant), () -> {
            trail.success(entry(tenant), part.details());
            return part.count();
        });
    }

    /// The beginning of a chain, as far as it is old.
    private record Part(ChainMark from, ChainMark to) {
        long count() {
            return to.seq() - from.seq();
        }

        Map<String, String> details() {
            return Map.of("events", Long.toString(count()), "through", Long.toString(to.seq()));
        }
    }

    private ChainMark begin(TenantId tenant) {
        return sealed.checkpoint(tenant).map(this::trusted).orElse(ChainMark.START);
    }

    private ChainMark trusted(Anchor checkpoint) {
        if (!signatures.isCheckpoint(checkpoint)) {
            throw broken(checkpoint.tenant(), Flaw.of(Flaw.Kind.CHECKPOINT_FORGED));
        }
        return checkpoint.mark();
    }

    private Part part(TenantId tenant, ChainMark from, Instant before) {
        var walk = new ChainWalk(signatures, from, List.of());
        var links = sealed.after(tenant, from.seq(), AT_ONCE).stream()
                .takeWhile(link -> isOld(link, before))
                .toList();
        walk.along(links).ifPresent(flaw -> {
            throw broken(tenant, flaw);
        });
        return new Part(from, walk.mark());
    }

    /// One whose event is gone is looked at as well.
    private static boolean isOld(Link link, Instant before) {
        return link.event().filter(event -> !event.at().isBefore(before)).isEmpty();
    }

    private static IllegalStateException broken(TenantId tenant, Flaw flaw) {
        return new IllegalStateException(
                "The audit trail of %s is broken, and nothing of it is removed: %s".formatted(tenant, flaw));
    }

    private static AuditTrail.Entry entry(TenantId tenant) {
        return new AuditTrail.Entry(tenant, Actor.SYSTEM, Action.AUDIT_EXPIRE, "", Origin.UNKNOWN);
    }
}
