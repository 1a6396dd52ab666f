package io.tenantgate.application.signup;

import io.tenantgate.application.calls.Door;
import io.tenantgate.application.port.SignUpAttempts.Attempt;
import io.tenantgate.application.provider.Enroller;
import io.tenantgate.application.provider.Enroller.Confirmed;
import io.tenantgate.application.provider.Enroller.Held;
import io.tenantgate.application.provider.Enroller.Refused;
import io.tenantgate.application.provider.Reason;
import io.tenantgate.domain.secrets.OneTimeCode;
import java.util.List;
import java.util.Optional;

/// Tries a code on open sign-ups, newest first. One that would make a member's name a member again is no code that was
/// sent: it is dropped like a wrong one.
final class TryCode {
    private final Door.Open door;
    private final OneTimeCode code;

    TryCode(Door.Open door, OneTimeCode code) {
        this.door = door;
        this.code = code;
    }

    /// The right one's account is confirmed, and the accounts of the others are gone.
    Tried on(List<Attempt> open) {
        Optional<Tried> newest = Optional.empty();
        for (var attempt : open) {
            var tried = on(attempt);
            if (tried instanceof Tried.Right) {
                discard(open, attempt);
                return tried;
            }
            newest = newest.or(() -> Optional.of(tried));
        }
        return newest.orElseGet(Tried.Nothing::new);
    }

    private Tried on(Attempt attempt) {
        return switch (enroller().confirm(door.placement(), attempt.tenant(), attempt.username(), code)) {
            case Confirmed(var subject, var attributes) ->
                right(new Tried.Right(attempt, attempt.username(), subject, attributes));
            case Held(var subject, var username, var attributes) ->
                right(new Tried.Right(attempt, username, subject, attributes));
            case Refused(var reason) -> new Tried.Wrong(reason);
        };
    }

    private Tried right(Tried.Right right) {
        var attempt = right.attempt();
        return switch (attempt.notice()) {
            case CODE -> right;
            case ALREADY_REGISTERED -> {
                door.provider().accountHolder().delete(door.placement(), attempt.username());
                yield new Tried.Wrong(Reason.Plain.CODE_MISMATCH);
            }
        };
    }

    private void discard(List<Attempt> open, Attempt kept) {
        open.stream()
                .filter(attempt -> !attempt.equals(kept))
                .forEach(attempt -> enroller().discard(door.placement(), attempt.username()));
    }

    private Enroller enroller() {
        return door.provider().enroller();
    }
}
