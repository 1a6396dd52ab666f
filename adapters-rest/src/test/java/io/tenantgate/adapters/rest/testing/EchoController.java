package io.tenantgate.adapters.rest.testing;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import io.tenantgate.adapters.rest.json.Fields;
import io.tenantgate.application.provider.Overloaded;
import io.tenantgate.application.provider.ProviderUnavailable;
import io.tenantgate.application.provider.QuotaSpent;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.slf4j.MDC;

/// Reads a body as every controller does, and fails when it is told to.
@Hidden
@Controller("/test")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(env = RestServer.ENVIRONMENT)
class EchoController {
    @Post("/echo")
    Map<String, Object> echo(HttpRequest<byte[]> request) {
        var fields = Fields.of(request.getBody().orElse(new byte[0]));
        var text = fields.required("text", Function.identity());
        fields.finish();
        return Map.of(
                "text", text.orElseThrow(), "virtual", Thread.currentThread().isVirtual());
    }

    @Get("/log-id")
    Map<String, String> logId() {
        return Map.of("request_id", String.valueOf(MDC.get("request_id")));
    }

    @Get("/unavailable")
    Map<String, String> unavailable() {
        throw new ProviderUnavailable("SignUp", new IllegalStateException("10.0.0.7 refused"));
    }

    @Get("/overloaded")
    Map<String, String> overloaded() {
        throw new Overloaded(Duration.ofMillis(1_500), new IllegalStateException("queue"));
    }

    @Get("/quota-spent")
    Map<String, String> quotaSpent() {
        throw new QuotaSpent("SignUp", "UserCreation", Duration.ofSeconds(3));
    }

    @Get("/broken")
    Map<String, String> broken() {
        throw new IllegalStateException("select * from secrets");
    }
}
