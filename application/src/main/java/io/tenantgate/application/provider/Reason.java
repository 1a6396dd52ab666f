package io.tenantgate.application.provider;

import java.util.List;

/// Why a provider refused; the closed set that every provider translates to. For the audit trail, not for callers.
public sealed interface Reason {
    /// A word for the audit trail, such as `wrong-password`.
    String text();

    /// The refusals that carry nothing more.
    enum Plain implements Reason {
        WRONG_CREDENTIALS,
        TOO_MANY_ATTEMPTS,
        DISABLED,
        UNCONFIRMED,
        RESET_REQUIRED,
        TEMPORARY_PASSWORD_EXPIRED,
        CODE_MISMATCH,
        CODE_EXPIRED,
        LIMIT_EXCEEDED,
        SESSION_INVALID,
        SESSION_EXPIRED,
        REFRESH_INVALID,
        ALREADY_EXISTS,
        NO_SUCH_ACCOUNT,
        NOT_DELIVERABLE,
        WRONG_STATE,
        UNSUPPORTED;

        @Override
        public String text() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /// Every rule of the policy that a password breaks, at once: `too_short`, `no_uppercase`, …
    record WeakPassword(List<String> rules) implements Reason {
        public WeakPassword {
            rules = List.copyOf(rules);
        }

        @Override
        public String text() {
            return "weak-password";
        }
    }

    /// Attributes that do not conform to the schema, each with what is wrong.
    record BadAttributes(List<BadAttribute> attributes) implements Reason {
        public BadAttributes {
            attributes = List.copyOf(attributes);
        }

        @Override
        public String text() {
            return "bad-attributes";
        }
    }

    /// One of them.
    record BadAttribute(String name, String message) {}

    /// An answer to a challenge that is none, by its key in the answers; another one may follow.
    record BadAnswer(String key, String message) implements Reason {
        @Override
        public String text() {
            return "bad-answer";
        }
    }

    /// An attribute that the holder may not write.
    record ReadOnlyAttribute(String name) implements Reason {
        @Override
        public String text() {
            return "attribute-read-only";
        }
    }

    /// The credentials were right, and admission refused.
    record NotAdmitted(String why) implements Reason {
        @Override
        public String text() {
            return why;
        }
    }
}
