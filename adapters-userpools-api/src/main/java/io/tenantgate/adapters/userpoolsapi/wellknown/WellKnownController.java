package io.tenantgate.adapters.userpoolsapi.wellknown;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// `GET <issuer>/.well-known/…` (`spec/tokens-and-security.md`, section 2). The path is what the default issuer
/// template says. Any web page may read the answers, as it may Cognito's: what they hold is public.
@Controller("/pools/{poolId}/.well-known")
@Produces(MediaType.APPLICATION_JSON)
@ExecuteOn(TaskExecutors.BLOCKING)
final class WellKnownController {
    private static final String FIVE_MINUTES = "public, max-age=300";

    private final PoolDocuments documents;

    WellKnownController(PoolDocuments documents) {
        this.documents = documents;
    }

    @Get("/jwks.json")
    HttpResponse<?> keySet(@PathVariable String poolId) {
        return answer(poolId, documents.keySet(poolId));
    }

    @Get("/openid-configuration")
    HttpResponse<?> configuration(@PathVariable String poolId) {
        return answer(poolId, documents.configuration(poolId));
    }

    private static HttpResponse<?> answer(String poolId, Optional<String> document) {
        var response = document.<MutableHttpResponse<?>>map(WellKnownController::found)
                .orElseGet(() -> NoSuchPool.answer(poolId));
        return response.header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    }

    private static MutableHttpResponse<byte[]> found(String document) {
        return HttpResponse.ok(document.getBytes(StandardCharsets.UTF_8))
                .contentType(MediaType.APPLICATION_JSON_TYPE) // said here too, since HEAD leaves it out otherwise
                .header(HttpHeaders.CACHE_CONTROL, FIVE_MINUTES);
    }
}
