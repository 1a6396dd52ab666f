package io.tenantgate.adapters.rest.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.tenantgate.application.Rejection.FieldError;
import java.util.List;

/// A problem as it stands in an answer.
@Serdeable.Serializable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ProblemBody(
        String type, String title, int status, String detail, String code, String requestId, List<Wrong> errors) {
    private static final String SPACE = "urn:tenantgate:problem:";

    /// One field and what is wrong with it.
    @Serdeable.Serializable
    record Wrong(String field, String message) {
        Wrong(FieldError error) {
            this(error.field(), error.message());
        }
    }

    static ProblemBody of(Problem problem, String requestId) {
        var type = problem.type();
        return new ProblemBody(
                SPACE + type.code(),
                type.title(),
                type.status(),
                problem.detail(),
                type.code(),
                requestId,
                problem.errors().stream().map(Wrong::new).toList());
    }
}
