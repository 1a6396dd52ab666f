package io.tenantgate.adapters.rest.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.rest.testing.RestServer;
import io.tenantgate.adapters.rest.testing.SampleKeys;
import io.tenantgate.adapters.rest.testing.SampleTenants;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TenantsApiTest {
    @RegisterExtension
    static final RestServer SERVER = new RestServer();

    @Test
    void nobodyUnknownIsToldWhatABearerIsWrongFor() throws Exception {
        var answer = SERVER.get("/v1/tenants");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer realm=\"tenantgate\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer wrong", "Bearer ", "Basic YTpi", "Bearer a.b.c", "bearer"})
    void aBearerThatIsNoneIsAnInvalidToken(String authorization) throws Exception {
        var answer = SERVER.send(SERVER.to("/v1/tenants").header("Authorization", authorization));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                .endsWith("error=\"invalid_token\"");
    }

    @Test
    void anOperatorReadsTheListToItsEnd() throws Exception {
        var first = get("/v1/tenants?limit=2", SampleKeys.OPERATOR);
        var cursor = Pattern.compile("\"next_cursor\":\"([^\"]+)\"").matcher(first.body());
        assertThat(cursor.find()).isTrue();
        var last = get("/v1/tenants?limit=2&cursor=" + cursor.group(1), SampleKeys.OPERATOR);

        assertThat(first.body()).contains("tenant-3", "tenant-2").doesNotContain("tenant-1");
        assertThat(last.body()).contains("tenant-1").doesNotContain("tenant-2", "next_cursor");
    }

    @Test
    void aTenantIsShownWithEveryFieldThatItHas() throws Exception {
        var answer = get("/v1/tenants/tenant-1", SampleKeys.OPERATOR);

        assertThat(answer.body())
                .isEqualTo("{\"id\":\"" + SampleTenants.tenant(1).id()
                        + "\",\"slug\":\"tenant-1\",\"name\":\"Tenant 1\",\"status\":\"provisioning\","
                        + "\"strategy\":\"pool\",\"provider\":\"builtin\",\"settings\":{\"self_sign_up\":true,"
                        + "\"self_join\":false,\"password_policy\":\"cognito\",\"access_token_minutes\":15,"
                        + "\"id_token_minutes\":15,\"refresh_token_days\":30,\"email_domains\":[],"
                        + "\"admission\":\"strict\"},\"created_at\":\"2026-01-01T00:00:00Z\"}");
    }

    @Test
    void anOperatorIsToldWhyATenantIsNotFinished() throws Exception {
        assertThat(get("/v1/tenants/tenant-3", SampleKeys.OPERATOR).body())
                .endsWith(",\"last_error\":{\"code\":\"provider_unavailable\",\"since\":\"2026-01-01T00:00:05Z\","
                        + "\"tries\":2,\"next_try_at\":\"2026-01-01T00:01:05Z\"}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/tenants/tenant-2",
                "/v1/tenants/nobody-here",
                "/v1/tenants/00000000-0000-0000-0000-000000000000",
                "/v1/tenants/0199ffff-0000-7000-8000-000000000000"
            })
    void underAnotherTenantAnOutsiderLearnsNothingNotEvenWhetherThereIsOne(String path) throws Exception {
        var answer = get(path, SampleKeys.OF_TENANT_1);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("\"code\":\"wrong_tenant\"").doesNotContain("tenant-2");
    }

    @Test
    void anOutsiderIsRecordedInTheTrailOfTheOwnTenant() throws Exception {
        get("/v1/tenants/tenant-2", SampleKeys.OF_TENANT_1);

        assertThat(SERVER.audited().events())
                .last()
                .satisfies(event -> assertThat(event.tenant())
                        .isEqualTo(SampleTenants.tenant(1).id()))
                .satisfies(event -> assertThat(event.reason()).isEqualTo("wrong-tenant"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody-here", "00000000-0000-0000-0000-000000000000", "%00", "A", "..%2Fx"})
    void anUnknownTenantIsNotFound(String tenant) throws Exception {
        var answer = get("/v1/tenants/" + tenant, SampleKeys.OPERATOR);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("\"code\":\"tenant_not_found\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=101", "limit=x", "cursor=x", "status=gone", "strategy=none", "q=%00"})
    void aQueryThatCannotBeIsNamed(String query) throws Exception {
        var answer = get("/v1/tenants?" + query, SampleKeys.OPERATOR);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"" + query.substring(0, query.indexOf('=')) + "\"");
    }

    private static HttpResponse<String> get(String path, String bearer) throws Exception {
        return SERVER.send(SERVER.to(path).header("Authorization", "Bearer " + bearer));
    }
}
