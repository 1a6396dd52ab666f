package io.tenantgate.application.calls;

import io.tenantgate.application.port.Ids;
import io.tenantgate.application.port.Intents;
import io.tenantgate.application.port.Intents.Deed;
import io.tenantgate.application.port.Intents.Intent;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/// Writes down what is about to be done at a provider. No call takes as long as an intent is left alone.
public final class IntentBook {
    private static final Duration UNDER_WAY = Duration.ofMinutes(1);
    private static final Duration RETRIED_AFTER = Duration.ofSeconds(30);

    private final Intents intents;
    private final Ids ids;
    private final InstantSource clock;

    public IntentBook(Intents intents, Ids ids, InstantSource clock) {
        this.intents = intents;
        this.ids = ids;
        this.clock = clock;
    }

    /// An intention that is written when its call is not part of the transaction.
    public Intention of(TenantId tenant, Deed deed) {
        var id = ids.next();
        return new Intention() {
            @Override
            public void begin() {
                var now = clock.instant();
                intents.add(new Intent(tenant, id, deed, now, now.plus(UNDER_WAY)));
            }

            @Override
            public void end() {
                intents.remove(tenant, id);
            }
        };
    }

    /// Leaves a deed to whoever finishes what was cut off. In the tenant's transaction.
    public void leave(TenantId tenant, Deed deed) {
        var now = clock.instant();
        intents.add(new Intent(tenant, ids.next(), deed, now.minus(UNDER_WAY), now));
    }

    /// Takes those that are due; in the platform's scope.
    public List<Intent> due(int limit) {
        var now = clock.instant();
        return intents.lease(now, now.plus(RETRIED_AFTER), limit);
    }

    /// Those of a tenant.
    public List<Intent> of(TenantId tenant, int limit) {
        return intents.first(tenant, limit);
    }

    /// Whether a call for the same person may be under way: nobody knows then what its end will be.
    public boolean isCrossed(Intent intent) {
        Instant since = clock.instant().minus(UNDER_WAY);
        return intent.begunAt().isAfter(since) || intents.othersSince(intent, since);
    }

    /// Whether something for that name was begun and has not ended.
    public boolean stands(TenantId tenant, LoginName name) {
        return intents.stands(tenant, name);
    }

    public void remove(Intent intent) {
        intents.remove(intent.tenant(), intent.id());
    }
}
