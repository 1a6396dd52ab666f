package io.tenantgate.userpools.signin;

import io.tenantgate.userpools.Password;
import java.util.Map;

/// What somebody answers to a challenge.
public sealed interface Answer {
    ChallengeName to();

    /// To [ChallengeName#NEW_PASSWORD_REQUIRED].
    ///
    /// @param attributes the required ones that are missing, and whatever else the client may write, by bare name
    record NewPassword(Password password, Map<String, String> attributes) implements Answer {
        public NewPassword {
            attributes = Map.copyOf(attributes);
        }

        @Override
        public ChallengeName to() {
            return ChallengeName.NEW_PASSWORD_REQUIRED;
        }

        @Override
        public String toString() {
            return "NewPassword[****]";
        }
    }
}
