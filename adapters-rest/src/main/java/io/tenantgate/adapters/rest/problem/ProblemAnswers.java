package io.tenantgate.adapters.rest.problem;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.tenantgate.adapters.rest.request.RequestId;
import jakarta.inject.Singleton;
import java.time.Duration;

/// Writes problems as answers.
@Singleton
final class ProblemAnswers {
    private static final MediaType PROBLEM = MediaType.of("application/problem+json");
    private static final String CHALLENGE = "Bearer realm=\"tenantgate\"";

    private final RequestId.Source ids;

    ProblemAnswers(RequestId.Source ids) {
        this.ids = ids;
    }

    MutableHttpResponse<ProblemBody> of(HttpRequest<?> request, Problem problem) {
        var response = io.micronaut.http.HttpResponse.<ProblemBody>status(
                HttpStatus.valueOf(problem.type().status()));
        return write(request, problem, response);
    }

    /// Makes the problem the answer's body and keeps its headers.
    MutableHttpResponse<ProblemBody> write(HttpRequest<?> request, Problem problem, MutableHttpResponse<?> response) {
        int status = problem.type().status();
        response.status(status);
        if (status == HttpStatus.UNAUTHORIZED.getCode()) {
            response.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, challenge(request, problem.type()));
        }
        problem.retryAfter().ifPresent(time -> response.getHeaders().set(HttpHeaders.RETRY_AFTER, seconds(time)));
        return response.contentType(PROBLEM).body(ProblemBody.of(problem, ids.of(request)));
    }

    /// RFC 6750, section 3: an error is named only where a bearer was given.
    private static String challenge(HttpRequest<?> request, ProblemType type) {
        boolean refused =
                type == ProblemType.INVALID_TOKEN && request.getHeaders().contains(HttpHeaders.AUTHORIZATION);
        return refused ? CHALLENGE + ", error=\"invalid_token\"" : CHALLENGE;
    }

    private static String seconds(Duration time) {
        return Long.toString(Math.max(1, time.plusMillis(999).toSeconds()));
    }
}
