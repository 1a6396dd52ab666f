package io.tenantgate.userpools;

import java.util.List;
import java.util.Optional;

/// Why an operation was refused, in full. What a public door may tell of it is the door's rule
/// (`spec/tokens-and-security.md`, section 16).
public sealed interface Refusal {
    /// The refusals that carry nothing more.
    enum Reason implements Refusal {
        INCORRECT_CREDENTIALS,
        ATTEMPTS_EXCEEDED,
        USER_DISABLED,
        USER_NOT_CONFIRMED,
        PASSWORD_RESET_REQUIRED,
        TEMPORARY_PASSWORD_EXPIRED,
        NO_SUCH_USER,
        USER_STATE,
        CODE_MISMATCH,
        CODE_EXPIRED,
        LIMIT_EXCEEDED,
        SESSION_INVALID,
        SESSION_EXPIRED,
        SESSION_USED,
        REFRESH_TOKEN_INVALID,
        REFRESH_TOKEN_EXPIRED,
        REFRESH_TOKEN_REVOKED,
        ACCESS_TOKEN_INVALID,
        ACCESS_TOKEN_EXPIRED,
        ACCESS_TOKEN_REVOKED,
        USERNAME_EXISTS,
        ALIAS_EXISTS,
        SIGN_UP_CLOSED,
        NO_VERIFIED_CONTACT,
        ADMIN_RECOVERY_ONLY,
        SECRET_HASH_MISSING,
        SECRET_HASH_WRONG,
        SECRET_HASH_UNEXPECTED,
        FLOW_NOT_ENABLED,
        REVOCATION_NOT_ENABLED,
        NO_SUCH_POOL,
        NO_SUCH_CLIENT,
        NO_SUCH_GROUP,
        GROUP_EXISTS,
        /// The pool, or the account, has as many as it may.
        TOO_MANY_GROUPS,
        USERNAME_FORMAT,
        /// A setting that was chosen when the pool was made.
        FIXED_AT_CREATION
    }

    /// Every rule of the pool's policy that a password breaks.
    record WeakPassword(List<PasswordRule> rules) implements Refusal {
        public WeakPassword {
            rules = List.copyOf(rules);
        }

        /// Absent where no rule is broken.
        public static Optional<Refusal> ifAny(List<PasswordRule> broken) {
            return broken.isEmpty() ? Optional.empty() : Optional.of(new WeakPassword(broken));
        }
    }

    /// Every attribute that does not conform.
    record BadAttributes(List<BadAttribute> attributes) implements Refusal {
        public BadAttributes {
            attributes = List.copyOf(attributes);
        }

        /// Absent where all of them conform.
        public static Optional<Refusal> ifAny(List<BadAttribute> attributes) {
            return attributes.isEmpty() ? Optional.empty() : Optional.of(new BadAttributes(attributes));
        }
    }

    /// One of them.
    record BadAttribute(String name, AttributeFault fault) {}

    /// The password was right, and [io.tenantgate.userpools.admission.Admission] refused. At a public door it
    /// reads as a wrong password.
    record NotAdmitted(String reason) implements Refusal {}
}
