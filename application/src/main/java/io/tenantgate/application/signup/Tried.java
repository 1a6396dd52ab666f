package io.tenantgate.application.signup;

import io.tenantgate.application.port.SignUpAttempts.Attempt;
import io.tenantgate.application.provider.Reason;
import io.tenantgate.domain.members.Subject;
import java.util.Map;

/// What came of a code that was tried on the open sign-ups of a name.
sealed interface Tried {
    /// It was this one's.
    record Right(Attempt attempt, Subject subject, Map<String, String> attributes) implements Tried {
        public Right {
            attributes = Map.copyOf(attributes);
        }
    }

    /// It was none's; the reason is the newest one's.
    record Wrong(Reason reason) implements Tried {}

    /// None is open.
    record Nothing() implements Tried {}
}
