package io.tenantgate.userpools.signin;

import static io.tenantgate.userpools.Refusal.Reason.PASSWORD_RESET_REQUIRED;
import static io.tenantgate.userpools.Refusal.Reason.TEMPORARY_PASSWORD_EXPIRED;
import static io.tenantgate.userpools.Refusal.Reason.USER_DISABLED;
import static io.tenantgate.userpools.Refusal.Reason.USER_NOT_CONFIRMED;

import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.account.AccountStatus;
import io.tenantgate.userpools.admission.Admission;
import io.tenantgate.userpools.signin.SignInOutcome.Authenticated;
import io.tenantgate.userpools.signin.SignInOutcome.Refused;
import io.tenantgate.userpools.tokens.Bearer;
import io.tenantgate.userpools.tokens.Mint;
import io.tenantgate.userpools.tokens.Mint.Minted;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// The one place that decides how a sign-in goes on, once the password, or the step before, is proven: refused for the
/// account's state, a further challenge, or tokens (`auth-flows-and-endpoints.md`, section 4.5). Steps never call one
/// another; each comes back here. Admission is asked before a challenge is shown, and by the [Mint] before it mints.
public final class NextStep {
    private final Admission admission;
    private final Mint mint;
    private final ChallengeDesk challenges;
    private final InstantSource clock;

    public NextStep(Admission admission, Mint mint, ChallengeDesk challenges, InstantSource clock) {
        this.admission = admission;
        this.mint = mint;
        this.challenges = challenges;
        this.clock = clock;
    }

    /// @param bearer as the account is after what has been proven
    SignInOutcome after(Bearer bearer) {
        var refusal = stateOf(bearer, clock.instant());
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        var step = pending(bearer);
        return step.isPresent() ? challenge(bearer, step.get()) : tokens(bearer);
    }

    private static Optional<Refusal> stateOf(Bearer bearer, Instant now) {
        var account = bearer.account();
        if (!account.enabled()) {
            return Optional.of(USER_DISABLED);
        }
        return switch (account.status()) {
            case UNCONFIRMED -> Optional.of(USER_NOT_CONFIRMED);
            case RESET_REQUIRED -> Optional.of(PASSWORD_RESET_REQUIRED);
            case CONFIRMED -> Optional.empty();
            case FORCE_CHANGE_PASSWORD ->
                account.credential().expired(bearer.pool().settings().passwordPolicy(), now)
                        ? Optional.of(TEMPORARY_PASSWORD_EXPIRED)
                        : Optional.empty();
        };
    }

    private static Optional<Step> pending(Bearer bearer) {
        return bearer.account().status() == AccountStatus.FORCE_CHANGE_PASSWORD
                ? Optional.of(new Step.NewPassword())
                : Optional.empty();
    }

    private SignInOutcome challenge(Bearer bearer, Step step) {
        return switch (bearer.ask(admission)) {
            case Admission.Answer.Admitted _ -> challenges.show(bearer, step);
            case Admission.Answer.Refused(var reason) -> new Refused(new Refusal.NotAdmitted(reason));
        };
    }

    private SignInOutcome tokens(Bearer bearer) {
        return switch (mint.first(bearer)) {
            case Minted.Issued(var tokens) -> new Authenticated(tokens);
            case Minted.NotAdmitted(var reason) -> new Refused(new Refusal.NotAdmitted(reason));
        };
    }
}
