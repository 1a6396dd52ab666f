package io.tenantgate.adapters.rest.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class OpenApiDocumentTest {
    private final String yaml = new String(new OpenApiDocument().yaml(), StandardCharsets.UTF_8);

    @Test
    void theTenantIsAParameterExactlyWhereThePathNamesIt() {
        assertThat(path("/v1/auth/sign-in")).doesNotContain("/TenantOfPath").contains("/parameters/Tenant");
        assertThat(path("/v1/tenants/{tenant}/auth/sign-in")).contains("/parameters/TenantOfPath");
    }

    @Test
    void everyOperationHasANameOfItsOwn() {
        var ids = Pattern.compile("operationId: (\\w+)").matcher(yaml).results().map(match -> match.group(1));

        assertThat(ids).doesNotHaveDuplicates().noneMatch(id -> id.contains("_"));
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        var references = Pattern.compile("\\$ref: \"?#/components/(\\w+)/(\\w+)\"?")
                .matcher(yaml)
                .results();

        assertThat(references)
                .allSatisfy(reference ->
                        assertThat(section(reference.group(1))).contains("\n    " + reference.group(2) + ":"));
    }

    private String path(String path) {
        int from = yaml.indexOf("\n  " + path + ":\n");
        assertThat(from).isPositive();
        return yaml.substring(from, yaml.indexOf("\n  /", from + 4));
    }

    private String section(String name) {
        int from = yaml.indexOf("\n  " + name + ":\n", yaml.indexOf("\ncomponents:"));
        int to = Pattern.compile("\n {2}\\w+:")
                .matcher(yaml)
                .results()
                .mapToInt(java.util.regex.MatchResult::start)
                .filter(start -> start > from)
                .findFirst()
                .orElse(yaml.length());
        return yaml.substring(from, to);
    }
}
