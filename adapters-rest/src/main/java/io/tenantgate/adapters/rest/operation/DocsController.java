package io.tenantgate.adapters.rest.operation;

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
import io.swagger.v3.oas.annotations.Hidden;
import io.tenantgate.adapters.rest.problem.ProblemType;
import io.tenantgate.adapters.rest.problem.RefusedRequest;
import java.util.Map;

/// The API's description, and a page that shows it. The page loads nothing from outside and runs no inline script.
@Hidden
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class DocsController {
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; "
            + "frame-ancestors 'none'";
    private static final String UI = "/META-INF/swagger/views/swagger-ui/res/";
    private static final Map<String, String> ASSETS = Map.of(
            "start.js", "start.js",
            "swagger-ui-bundle.js", UI + "swagger-ui-bundle.js",
            "swagger-ui.css", UI + "swagger-ui.css",
            "favicon-32x32.png", UI + "favicon-32x32.png");

    private final OpenApiDocument document;

    DocsController(OpenApiDocument document) {
        this.document = document;
    }

    @Get("/openapi.yml")
    @Produces("application/yaml")
    HttpResponse<?> openApi() {
        return HttpResponse.ok(document.yaml());
    }

    @Get("/docs")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> page() {
        return guarded(Resources.bytes("index.html"));
    }

    @Get("/docs/{asset}")
    @Produces({"text/javascript", "text/css", MediaType.IMAGE_PNG})
    HttpResponse<?> asset(@PathVariable String asset) {
        var resource = ASSETS.get(asset);
        if (resource == null) {
            throw new RefusedRequest(ProblemType.NOT_FOUND);
        }
        return guarded(Resources.bytes(resource))
                .contentType(typeOf(asset))
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600");
    }

    private static MutableHttpResponse<byte[]> guarded(byte[] body) {
        return HttpResponse.ok(body).header("Content-Security-Policy", POLICY);
    }

    private static String typeOf(String asset) {
        return switch (asset.substring(asset.lastIndexOf('.'))) {
            case ".js" -> "text/javascript;charset=utf-8";
            case ".css" -> "text/css;charset=utf-8";
            default -> MediaType.IMAGE_PNG;
        };
    }
}
