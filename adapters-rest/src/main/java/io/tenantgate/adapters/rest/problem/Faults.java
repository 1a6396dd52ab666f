package io.tenantgate.adapters.rest.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.tenantgate.adapters.rest.request.RequestId;
import io.tenantgate.application.provider.Overloaded;
import io.tenantgate.application.provider.ProviderUnavailable;
import io.tenantgate.application.provider.QuotaSpent;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers what was thrown. A fault is logged under the request's id and tells the caller nothing but that id.
@Singleton
final class Faults implements ExceptionHandler<Throwable, HttpResponse<?>> {
    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
    private static final Duration UNAVAILABLE_FOR = Duration.ofSeconds(5);

    private final ProblemAnswers answers;
    private final RequestId.Source ids;

    Faults(ProblemAnswers answers, RequestId.Source ids) {
        this.answers = answers;
        this.ids = ids;
    }

    @Override
    @SuppressWarnings("rawtypes") // the interface has it so
    public HttpResponse<?> handle(HttpRequest request, Throwable thrown) {
        return answers.of(request, problemOf(request, thrown));
    }

    private Problem problemOf(HttpRequest<?> request, Throwable thrown) {
        return switch (thrown) {
            case RefusedRequest refused -> refused.problem();
            case Overloaded overloaded -> Problem.of(ProblemType.OVERLOADED, overloaded.retryAfter());
            case QuotaSpent spent -> Problem.of(ProblemType.RATE_LIMITED, spent.retryAfter());
            case ProviderUnavailable unavailable -> {
                LOG.warn("Request {}: the provider is unavailable", ids.of(request), unavailable);
                yield Problem.of(ProblemType.PROVIDER_UNAVAILABLE, UNAVAILABLE_FOR);
            }
            default -> {
                LOG.error("Request {} failed", ids.of(request), thrown);
                yield Problem.of(ProblemType.INTERNAL_ERROR);
            }
        };
    }
}
