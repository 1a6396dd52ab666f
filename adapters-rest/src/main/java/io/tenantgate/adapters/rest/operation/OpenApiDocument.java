package io.tenantgate.adapters.rest.operation;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The description of the API, made from the controllers when they were compiled. Routes that stand under two paths
/// share one description there, so the few lines that differ between the two are set right here; a reference stands
/// alone, and a time is a text to every reader of YAML.
@Singleton
final class OpenApiDocument {
    private static final String RESOURCE = "/META-INF/swagger/openapi.yml";
    private static final String UNDER_NO_TENANT = "  /v1/auth/";
    private static final Pattern PATHS = Pattern.compile("(?m)(?=^ {2}/)");
    private static final Pattern TENANT = Pattern.compile("(?m)^ {6}- name: tenant\\n(?: {8}.*\\n)+");
    private static final String TENANT_OF_PATH = "      - \\$ref: \"#/components/parameters/TenantOfPath\"\n";
    private static final Pattern SECOND_ID = Pattern.compile("(?m)^( {6}operationId: \\w+)_1$");
    private static final Pattern BESIDE_REFERENCE =
            Pattern.compile("(?m)^( {8}\"\\d{3}\":\\n)(?: {10}.*\\n)*?( {10}\\$ref: .*\\n)");
    private static final Pattern BARE_TIME = Pattern.compile("(?m)(?<=: )(\\d{4}-\\d\\d-\\d\\dT[0-9:]+Z)$");

    private final byte[] yaml;

    OpenApiDocument() {
        var text = new String(Resources.bytes(RESOURCE), StandardCharsets.UTF_8);
        this.yaml = PATHS.splitAsStream(text)
                .map(OpenApiDocument::settled)
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    byte[] yaml() {
        return yaml.clone();
    }

    private static String settled(String path) {
        var lean = BARE_TIME
                .matcher(BESIDE_REFERENCE.matcher(path).replaceAll("$1$2"))
                .replaceAll("\"$1\"");
        return path.startsWith(UNDER_NO_TENANT)
                ? SECOND_ID.matcher(TENANT.matcher(lean).replaceAll("")).replaceAll("$1")
                : SECOND_ID
                        .matcher(TENANT.matcher(lean).replaceAll(TENANT_OF_PATH))
                        .replaceAll("$1AtTenant");
    }
}
