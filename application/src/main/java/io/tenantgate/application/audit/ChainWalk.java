package io.tenantgate.application.audit;

import io.tenantgate.application.audit.Flaw.Kind;
import io.tenantgate.application.port.SealedTrail.Link;
import io.tenantgate.application.port.SealedTrail.PersonalPart;
import io.tenantgate.domain.audit.ChainMark;
import io.tenantgate.domain.audit.KeptEvent;
import java.util.List;
import java.util.Optional;

/// Goes along a chain, from a place that is known to be right, up to the first that is not.
final class ChainWalk {
    private final Signatures signatures;
    private final List<ChainMark> known;
    private ChainMark mark;
    private long checked;
    private long erased;

    /// @param known marks that it must pass through
    ChainWalk(Signatures signatures, ChainMark from, List<ChainMark> known) {
        this.signatures = signatures;
        this.known = List.copyOf(known);
        this.mark = from;
    }

    /// How far it came.
    ChainMark mark() {
        return mark;
    }

    long checked() {
        return checked;
    }

    /// Of those, how many are of somebody who is erased.
    long erased() {
        return erased;
    }

    Optional<Flaw> along(List<Link> links) {
        return links.stream().flatMap(link -> step(link).stream()).findFirst().or(this::strayed);
    }

    /// Takes the next seal; the answer is why not.
    Optional<Flaw> step(Link link) {
        var strayed = strayed();
        return strayed.isPresent() ? strayed : next(link);
    }

    private Optional<Flaw> next(Link link) {
        var seal = link.seal();
        long seq = mark.seq() + 1;
        if (seal.seq() != seq) {
            return Optional.of(Flaw.at(Kind.SEAL_MISSING, seq));
        }
        if (link.event().isEmpty()) {
            return Optional.of(Flaw.at(Kind.EVENT_MISSING, seq, seal.event()));
        }
        return wrong(link, link.event().get())
                .map(kind -> Flaw.at(kind, seq, seal.event()))
                .or(() -> {
                    mark = new ChainMark(seq, seal.mac());
                    checked++;
                    erased += link.personal() == PersonalPart.ERASED ? 1 : 0;
                    return Optional.empty();
                });
    }

    private Optional<Kind> wrong(Link link, KeptEvent event) {
        if (!signatures.isSealOf(link.seal(), mark, event)) {
            return Optional.of(Kind.EVENT_ALTERED);
        }
        return link.personal() == PersonalPart.ALTERED ? Optional.of(Kind.PERSONAL_ALTERED) : Optional.empty();
    }

    private Optional<Flaw> strayed() {
        return known.stream()
                .filter(other -> other.seq() == mark.seq() && !other.agreesWith(mark))
                .map(other -> Flaw.at(Kind.HISTORY_REPLACED, other.seq()))
                .findFirst();
    }
}
