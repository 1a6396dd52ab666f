package io.tenantgate.application.audit;

import io.tenantgate.application.audit.Flaw.Kind;
import io.tenantgate.application.audit.Verdict.KnownHead;
import io.tenantgate.application.audit.Verdict.Progress;
import io.tenantgate.application.port.AuditChain.Anchor;
import io.tenantgate.application.port.SealedTrail;
import io.tenantgate.application.port.SealedTrail.Looked;
import io.tenantgate.domain.audit.ChainMark;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Optional;
import java.util.stream.Stream;

/// Follows a chain from where it begins, or where the call before ended; then sees that no event is there beside it.
public final class Verification {
    private static final int AT_ONCE = 5_000;

    private final SealedTrail sealed;
    private final Signatures signatures;

    public Verification(SealedTrail sealed, Signatures signatures) {
        this.sealed = sealed;
        this.signatures = signatures;
    }

    /// What waits is counted first, and the ends of the chain are read before the chain: it may grow meanwhile, and not
    /// shrink.
    Verdict of(TenantId tenant, Optional<Progress> from, Optional<ChainMark> known) {
        int waiting = sealed.waiting(tenant, AT_ONCE);
        sealed.hold(tenant);
        var ends = new Ends(sealed.checkpoint(tenant), sealed.head(tenant));
        var start = from.map(Progress::mark).filter(ends::isKept).orElse(ends.first());
        var marks = Stream.concat(ends.head().stream().map(Anchor::mark), known.stream());
        var walk = new ChainWalk(signatures, start, marks.toList());
        var links = sealed.after(tenant, start.seq(), AT_ONCE);
        boolean more = links.size() == AT_ONCE;
        var looked = sealed.look(tenant, from.flatMap(Progress::looked), AT_ONCE);
        var flaw = ends.forged(signatures)
                .or(() -> walk.along(links))
                .or(() -> more ? Optional.empty() : cut(tenant, walk.mark(), ends, known))
                .or(() -> looked.inserted().map(Flaw::inserted));
        return new Verdict(
                walk.checked(),
                walk.erased(),
                waiting,
                walk.mark(),
                known.map(head -> worth(head, walk.mark(), ends.first())),
                flaw,
                flaw.isEmpty() && (more || looked.count() == AT_ONCE)
                        ? Optional.of(progress(walk, from, looked))
                        : Optional.empty());
    }

    private static Progress progress(ChainWalk walk, Optional<Progress> from, Looked looked) {
        return new Progress(walk.mark(), looked.last().or(() -> from.flatMap(Progress::looked)));
    }

    /// A chain that has begun meanwhile has a head by now.
    private Optional<Flaw> cut(TenantId tenant, ChainMark last, Ends ends, Optional<ChainMark> known) {
        if (ends.head().isEmpty() && last.seq() > 0 && sealed.head(tenant).isEmpty()) {
            return Optional.of(Flaw.of(Kind.HEAD_FORGED));
        }
        boolean cut = Stream.concat(ends.head().stream().map(Anchor::mark), known.stream())
                .anyMatch(mark -> mark.seq() > last.seq());
        return cut ? Optional.of(Flaw.at(Kind.TAIL_MISSING, last.seq() + 1)) : Optional.empty();
    }

    private static KnownHead worth(ChainMark known, ChainMark through, ChainMark first) {
        if (known.seq() < first.seq()) {
            return KnownHead.REMOVED;
        }
        return known.seq() <= through.seq() ? KnownHead.CONFIRMED : KnownHead.AHEAD;
    }

    /// Where the chain begins and ends, as was signed.
    private record Ends(Optional<Anchor> checkpoint, Optional<Anchor> head) {
        ChainMark first() {
            return checkpoint.map(Anchor::mark).orElse(ChainMark.START);
        }

        /// Whether what comes after is still there.
        boolean isKept(ChainMark mark) {
            return mark.seq() >= first().seq();
        }

        Optional<Flaw> forged(Signatures signatures) {
            if (checkpoint.filter(anchor -> !signatures.isCheckpoint(anchor)).isPresent()) {
                return Optional.of(Flaw.of(Kind.CHECKPOINT_FORGED));
            }
            return head.filter(anchor -> !signatures.isHead(anchor)).map(_ -> Flaw.of(Kind.HEAD_FORGED));
        }
    }
}
