package io.tenantgate.application.signup;

import io.tenantgate.application.calls.Door;
import io.tenantgate.application.port.SignUpAttempts.Attempt;
import io.tenantgate.application.provider.Enroller;
import io.tenantgate.application.provider.Enroller.Confirmed;
import io.tenantgate.application.provider.Enroller.Held;
import io.tenantgate.application.provider.Enroller.Refused;
import io.tenantgate.application.provider.Reason;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.secrets.OneTimeCode;
import io.tenantgate.domain.tenancy.ProviderUsername;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Tries a code on open sign-ups, newest first. One that would make a member's name a member again, or pass by an
/// invitation, is no code that was sent: it is dropped like a wrong one.
final class TryCode {
    private final Door.Open door;
    private final LoginName name;
    private final OneTimeCode code;

    TryCode(Door.Open door, LoginName name, OneTimeCode code) {
        this.door = door;
        this.name = name;
        this.code = code;
    }

    /// The right one's account is confirmed, and the accounts of the others are gone. A wrong code is tried as often as
    /// if all that may be open were.
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
        var nobodys = IntStream.range(open.size(), OpenAttempts.MOST)
                .mapToObj(this::onNobodys)
                .toList();
        return newest.orElseGet(nobodys::getFirst);
    }

    private Tried onNobodys(int slot) {
        var tenant = door.tenant().id();
        var username = ProviderUsername.nobodys(tenant, name.value() + "/" + slot);
        return switch (enroller().confirm(door.placement(), tenant, username, code)) {
            case Refused(var reason) when reason == Reason.Plain.LIMIT_EXCEEDED -> new Tried.Nothing(reason);
            case Refused _ -> new Tried.Nothing(Reason.Plain.CODE_MISMATCH);
            case Confirmed _, Held _ -> throw new IllegalStateException("Nobody has that account");
        };
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
            case ALREADY_REGISTERED, INVITED -> {
                door.provider()
                        .accountHolder()
                        .delete(door.placement(), door.tenant().id(), attempt.username());
                yield new Tried.Wrong(Reason.Plain.CODE_MISMATCH);
            }
        };
    }

    private void discard(List<Attempt> open, Attempt kept) {
        open.stream()
                .filter(attempt -> !attempt.equals(kept))
                .forEach(attempt ->
                        enroller().discard(door.placement(), door.tenant().id(), attempt.username()));
    }

    private Enroller enroller() {
        return door.provider().enroller();
    }
}
