package io.tenantgate.application;

import java.time.Duration;
import java.util.List;

/// What a caller may know of a refusal: the closed set of the contract's problems that use cases answer with. Why it
/// was refused is in the audit trail alone.
public sealed interface Rejection {
    /// The problems that carry nothing more.
    enum Plain implements Rejection {
        TENANT_REQUIRED,
        CODE_MISMATCH,
        CODE_EXPIRED,
        INVALID_CREDENTIALS,
        INVALID_TOKEN,
        SESSION_EXPIRED,
        FORBIDDEN,
        NOT_A_MEMBER,
        WRONG_TENANT,
        ACCOUNT_SHARED,
        TENANT_SUSPENDED,
        USER_DISABLED,
        USER_NOT_CONFIRMED,
        PASSWORD_RESET_REQUIRED,
        TENANT_NOT_FOUND,
        USER_NOT_FOUND,
        NOT_FOUND,
        CONFLICT,
        USER_EXISTS,
        IN_PROGRESS,
        SHARD_FULL,
        LIMIT_EXCEEDED,
        PRECONDITION_FAILED,
        NOT_SUPPORTED
    }

    /// A field of the request that cannot be; `field` is its path in the body, such as `attributes.email`.
    record FieldError(String field, String message) {}

    /// `400 invalid_request`: everything that is wrong with the request, at once.
    record Invalid(List<FieldError> errors) implements Rejection {
        public Invalid {
            errors = List.copyOf(errors);
        }

        public static Invalid of(String field, String message) {
            return new Invalid(List.of(new FieldError(field, message)));
        }
    }

    /// `422 strategy_cannot`: what the tenant cannot have where it would live.
    record StrategyCannot(List<FieldError> errors) implements Rejection {
        public StrategyCannot {
            errors = List.copyOf(errors);
        }
    }

    /// `409 conflict`: what somebody else has.
    record Taken(String field, String message) implements Rejection {}

    /// `400 password_policy`: every rule that the password breaks, at once.
    record WeakPassword(String field, List<String> rules) implements Rejection {
        public WeakPassword {
            rules = List.copyOf(rules);
        }
    }

    /// `403 attribute_read_only`.
    record ReadOnlyAttribute(String name) implements Rejection {}

    /// `409 limit_exceeded`: what the provider has no room for one more of, such as `user pool`.
    record LimitExceeded(String what) implements Rejection {}

    /// `422 strategy_cannot`: the tenant's pool is other tenants' too, with its attributes.
    record SchemaShared() implements Rejection {}

    /// `501 not_supported`: an attribute that is there stays as it is.
    record AttributeStays() implements Rejection {}

    /// `429 rate_limited`.
    record RateLimited(Duration retryAfter) implements Rejection {}

    /// `429 too_many_attempts`.
    record TooManyAttempts(Duration retryAfter) implements Rejection {}
}
