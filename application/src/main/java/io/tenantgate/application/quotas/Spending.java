package io.tenantgate.application.quotas;

import io.tenantgate.application.port.QuotaBuckets.Tally;
import java.time.Instant;

/// What was done in a [Line] that is still to be told. Not safe for concurrent use.
final class Spending {
    private int spent;
    private Instant lastSpentAt = Instant.EPOCH;
    private int waited;
    private int refused;

    void spent(Instant now) {
        spent++;
        lastSpentAt = now;
    }

    void waited() {
        waited++;
    }

    void refused() {
        refused++;
    }

    int spent() {
        return spent;
    }

    boolean isNothing() {
        return spent == 0 && waited == 0 && refused == 0;
    }

    Tally tally() {
        return new Tally(spent, lastSpentAt, waited, refused);
    }

    /// That much is known now.
    void told(Tally tally) {
        spent -= tally.spent();
        waited -= tally.waited();
        refused -= tally.refused();
    }
}
