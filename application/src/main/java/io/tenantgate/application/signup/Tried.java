package io.tenantgate.application.signup;

import io.tenantgate.application.port.SignUpAttempts.Attempt;
import io.tenantgate.application.provider.Reason;
import io.tenantgate.domain.members.Subject;
import io.tenantgate.domain.tenancy.ProviderUsername;
import java.util.Map;

/// What came of a code that was tried on the open sign-ups of a name.
sealed interface Tried {
    /// It was this one's.
    ///
    /// @param username of the account that the person has now: the attempt's, or one that they had before
    record Right(Attempt attempt, ProviderUsername username, Subject subject, Map<String, String> attributes)
            implements Tried {
        public Right {
            attributes = Map.copyOf(attributes);
        }
    }

    /// It was none's; the reason is the newest one's.
    record Wrong(Reason reason) implements Tried {}

    /// None is open; the reason is what a wrong code of one would be told.
    record Nothing(Reason reason) implements Tried {}
}
