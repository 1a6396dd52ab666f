package io.tenantgate.app.wiring;

import io.micronaut.context.annotation.Factory;
import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.port.Challenges;
import io.tenantgate.application.port.Departed;
import io.tenantgate.application.port.Envelope;
import io.tenantgate.application.port.Ids;
import io.tenantgate.application.port.Invitations;
import io.tenantgate.application.port.Members;
import io.tenantgate.application.port.NameStandings;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.port.Standings;
import io.tenantgate.application.port.TokenParser;
import io.tenantgate.application.sessions.SessionBook;
import io.tenantgate.application.signin.Admission;
import io.tenantgate.application.signin.Adoption;
import io.tenantgate.application.signin.AnswerChallenge;
import io.tenantgate.application.signin.Arrival;
import io.tenantgate.application.signin.Barriers;
import io.tenantgate.application.signin.LoginNames;
import io.tenantgate.application.signin.PendingChallenges;
import io.tenantgate.application.signin.SignIn;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// What happens at sign-in, and who is let in.
@Factory
final class SignInWiring {
    @Singleton
    Admission admission(Scopes scopes, Standings standings, InstantSource clock) {
        return new Admission(scopes, standings, clock);
    }

    @Singleton
    LoginNames loginNames(Doors doors, NameStandings names, InstantSource clock) {
        return new LoginNames(doors, names, clock);
    }

    @Singleton
    PendingChallenges pendingChallenges(Challenges challenges, Envelope envelope, Ids ids, InstantSource clock) {
        return new PendingChallenges(challenges, envelope, ids, clock);
    }

    @Singleton
    Barriers barriers(Departed departed, Invitations invitations, InstantSource clock) {
        return new Barriers(departed, invitations, clock);
    }

    @Singleton
    Adoption adoption(TokenParser parser, Barriers barriers, Members members, Ids ids, AuditTrail trail) {
        return new Adoption(parser, barriers, members, ids, trail);
    }

    @Singleton
    Arrival arrival(
            Admission admission,
            Adoption adoption,
            SessionBook sessions,
            PendingChallenges challenges,
            AuditTrail trail) {
        return new Arrival(admission, adoption, sessions, challenges, trail);
    }

    @Singleton
    SignIn signIn(Doors doors, LoginNames loginNames, Arrival arrival, AuditTrail trail) {
        return new SignIn(doors, loginNames, arrival, trail);
    }

    @Singleton
    AnswerChallenge answerChallenge(Doors doors, PendingChallenges challenges, Arrival arrival, AuditTrail trail) {
        return new AnswerChallenge(doors, challenges, arrival, trail);
    }
}
