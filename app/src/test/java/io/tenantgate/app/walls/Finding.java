package io.tenantgate.app.walls;

import io.tenantgate.app.walls.Rehearsal.Sight;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What was found out about a statement that names a tenant or a pool, each time that it met rows.
final class Finding {
    private static final int ENOUGH = 4;

    private final String text;
    private final List<Predicate> predicates;
    private final Set<Predicate> missed;
    private final Set<String> breaches = new LinkedHashSet<>();
    private int met;

    Finding(String text) {
        this.text = text;
        this.predicates = Predicate.in(text);
        this.missed = new LinkedHashSet<>(predicates);
    }

    synchronized boolean wasTried() {
        return met > 0;
    }

    /// The predicates whose removal changed nothing so far.
    synchronized Set<Predicate> unguarded() {
        return Set.copyOf(missed);
    }

    /// How a wall alone did not hold.
    synchronized Set<String> breaches() {
        return Set.copyOf(breaches);
    }

    synchronized void study(Connection connection, Asked asked) throws SQLException {
        if (met >= ENOUGH && missed.isEmpty() || met >= 10 * ENOUGH) {
            return;
        }
        var rehearsal = new Rehearsal(connection);
        var asItIs = rehearsal.of(text, asked::bindTo, Sight.EVERYTHING);
        if (asItIs.meetsAny()) {
            met++;
            tryWalls(rehearsal, asked, asItIs);
            for (var predicate : Set.copyOf(missed)) {
                if (matters(rehearsal, asked, predicate, asItIs)) {
                    missed.remove(predicate);
                }
            }
        }
    }

    private void tryWalls(Rehearsal rehearsal, Asked asked, Effect asItIs) throws SQLException {
        if (asking().findAny().isPresent()) {
            var other = rehearsal.of(text, forNobody(asked)::bindTo, Sight.EVERYTHING);
            breach("Asked for somebody else, it meets the same", other, asItIs);
        }
        breach(
                "Without its predicates, row-level security lets it meet the same",
                rehearsal.of(bare(), asked::bindTo, Sight.NOTHING),
                asItIs);
    }

    private void breach(String how, Effect effect, Effect asItIs) {
        if (effect.meets(asItIs)) {
            breaches.add("%s: %s, %s".formatted(how, text, effect));
        }
    }

    /// One that asks for a tenant matters where it makes a difference to ask it for nobody; one that joins, where it
    /// makes a difference that it is there.
    private boolean matters(Rehearsal rehearsal, Asked asked, Predicate predicate, Effect asItIs) throws SQLException {
        var removed = rehearsal.of(predicate.removedFrom(text), asked::bindTo, Sight.EVERYTHING);
        if (!predicate.asksFor()) {
            return !removed.equals(asItIs);
        }
        var nobody = asked.with(predicate.parameter(), predicate.nobody());
        return !removed.equals(rehearsal.of(text, nobody::bindTo, Sight.EVERYTHING));
    }

    /// The same question, asked for a tenant and a pool that are not there.
    private Asked forNobody(Asked asked) {
        var other = asked;
        for (var predicate : asking().toList()) {
            other = other.withEach(predicate.parameter(), predicate.nobody());
        }
        return other;
    }

    private Stream<Predicate> asking() {
        return predicates.stream().filter(Predicate::asksFor);
    }

    private String bare() {
        var bare = text;
        for (var predicate : predicates.reversed()) {
            bare = predicate.removedFrom(bare);
        }
        return bare;
    }
}
