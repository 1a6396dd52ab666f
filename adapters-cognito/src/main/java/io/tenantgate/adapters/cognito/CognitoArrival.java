package io.tenantgate.adapters.cognito;

import io.tenantgate.adapters.cognito.CognitoAdmission.Ruling;
import io.tenantgate.application.provider.Authenticator.Result;
import io.tenantgate.application.provider.Reason;
import io.tenantgate.domain.members.Subject;

/// What is made of each of Cognito's answers, whatever was asked before: whoever is not let in gets no tokens, and is
/// shown no challenge.
record CognitoArrival(
        CognitoAccounts accounts,
        CognitoAdmission admission,
        CognitoQuestions questions,
        GroupEvidence evidence,
        CognitoRevocation revocation) {
    Result of(Visitor visitor, Flow flow) {
        return switch (flow) {
            case Flow.Minted minted ->
                admitted(visitor, minted, () -> revocation.takeBack(visitor.placement(), visitor.tenant(), minted));
            case Flow.Asked asked -> asked(visitor, asked);
        };
    }

    /// Hands the tokens on to whoever is let in.
    Result admitted(Visitor visitor, Flow.Minted minted, Runnable takeBack) {
        var subject = new Subject(visitor.pool().issuer(), minted.sub());
        return switch (admission.ask(visitor.tenant(), visitor.placement(), subject)) {
            case Ruling.LetIn(var pass) -> new Result.Proven(minted.issuedTo(visitor.tenant()), pass);
            case Ruling.Denied(var reason) -> {
                takeBack.run();
                yield new Result.Refused(new Reason.NotAdmitted(reason));
            }
        };
    }

    /// A challenge tells that there is an account.
    private Result asked(Visitor visitor, Flow.Asked asked) {
        if (!evidence.has(visitor.placement(), visitor.tenant(), asked.username())) {
            return new Result.Refused(new Reason.NotAdmitted("no-evidence"));
        }
        var account = accounts.seen(visitor.pool(), visitor.tenant(), asked.username());
        return switch (admission.ask(visitor.tenant(), visitor.placement(), account.subject(visitor.placement()))) {
            case Ruling.LetIn _ -> questions.ask(visitor, asked);
            case Ruling.Denied(var reason) -> new Result.Refused(new Reason.NotAdmitted(reason));
        };
    }
}
