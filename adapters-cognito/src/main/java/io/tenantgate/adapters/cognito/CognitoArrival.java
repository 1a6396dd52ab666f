package io.tenantgate.adapters.cognito;

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
        var denial = admission.denial(visitor.tenant(), visitor.placement(), subject);
        if (denial.isEmpty()) {
            return new Result.Proven(minted.issuedTo(visitor.tenant()));
        }
        takeBack.run();
        return new Result.Refused(new Reason.NotAdmitted(denial.get()));
    }

    /// A challenge tells that there is an account.
    private Result asked(Visitor visitor, Flow.Asked asked) {
        if (!evidence.has(visitor.placement(), visitor.tenant(), asked.username())) {
            return new Result.Refused(new Reason.NotAdmitted("no-evidence"));
        }
        var account = accounts.seen(visitor.pool(), visitor.tenant(), asked.username());
        return admission
                .denial(visitor.tenant(), visitor.placement(), account.subject(visitor.placement()))
                .<Result>map(why -> new Result.Refused(new Reason.NotAdmitted(why)))
                .orElseGet(() -> questions.ask(visitor, asked));
    }
}
