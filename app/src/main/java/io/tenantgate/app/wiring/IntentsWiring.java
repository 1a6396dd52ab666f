package io.tenantgate.app.wiring;

import io.micronaut.context.annotation.Factory;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.adapters.persistence.tenantgate.JdbcIntents;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.calls.Evidences;
import io.tenantgate.application.calls.IntentBook;
import io.tenantgate.application.intents.FinishCalls;
import io.tenantgate.application.invitations.FinishTakingUp;
import io.tenantgate.application.invitations.Joinings;
import io.tenantgate.application.port.Ids;
import io.tenantgate.application.port.Intents;
import io.tenantgate.application.port.Invitations;
import io.tenantgate.application.port.Members;
import io.tenantgate.application.profile.FinishLeaving;
import io.tenantgate.application.signup.FinishConfirming;
import io.tenantgate.application.signup.NewMembers;
import io.tenantgate.application.signup.OpenAttempts;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// What is begun at providers that join no transaction, and how it is finished after a cut.
@Factory
final class IntentsWiring {
    @Singleton
    Intents intents(Sql sql) {
        return new JdbcIntents(sql);
    }

    @Singleton
    IntentBook intentBook(Intents intents, Ids ids, InstantSource clock) {
        return new IntentBook(intents, ids, clock);
    }

    @Singleton
    Evidences evidences(Doors doors, Members members) {
        return new Evidences(doors, members);
    }

    @Singleton
    FinishConfirming finishConfirming(
            Doors doors, OpenAttempts attempts, NewMembers joined, Evidences evidences, AuditTrail trail) {
        return new FinishConfirming(doors, attempts, joined, evidences, trail);
    }

    @Singleton
    FinishTakingUp finishTakingUp(
            Doors doors, Invitations invitations, Joinings joinings, Evidences evidences, AuditTrail trail) {
        return new FinishTakingUp(doors, invitations, joinings, evidences, trail);
    }

    @Singleton
    FinishLeaving finishLeaving(Doors doors, Members members, Evidences evidences, AuditTrail trail) {
        return new FinishLeaving(doors, members, evidences, trail);
    }

    @Singleton
    FinishCalls finishCalls(
            Doors doors, IntentBook book, FinishConfirming confirming, FinishTakingUp takingUp, FinishLeaving leaving) {
        return new FinishCalls(doors, book, confirming, takingUp, leaving);
    }
}
