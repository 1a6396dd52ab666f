package io.tenantgate.adapters.rest.problem;

import io.tenantgate.application.Rejection.FieldError;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What goes wrong with a request, before its id is put on it.
///
/// @param errors what is wrong with which field, for invalid input
/// @param retryAfter when to try again, for 429 and 503
public record Problem(ProblemType type, String detail, List<FieldError> errors, Optional<Duration> retryAfter) {
    public Problem {
        errors = List.copyOf(errors);
    }

    /// The problem with nothing more to say.
    public static Problem of(ProblemType type) {
        return new Problem(type, type.detail(), List.of(), Optional.empty());
    }

    /// The problem in other words.
    public static Problem of(ProblemType type, String detail) {
        return new Problem(type, detail, List.of(), Optional.empty());
    }

    static Problem of(ProblemType type, List<FieldError> errors) {
        return new Problem(type, type.detail(), errors, Optional.empty());
    }

    static Problem of(ProblemType type, Duration retryAfter) {
        return new Problem(type, type.detail(), List.of(), Optional.of(retryAfter));
    }
}
