package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class UnauditedApiTest extends ApiTest {
    @Test
    void whatCannotBeAuditedDoesNotHappen() throws SQLException {
        var person = world.person(world.tenant());
        var visitor = world.signIn(person);

        run("alter table tenantgate.audit_events rename to audit_events_away");
        var signedIn = world.signInAnswer(person.tenant(), person.email(), person.password());
        var refreshed = world.refresh(person.tenant(), visitor.refreshToken());
        run("alter table tenantgate.audit_events_away rename to audit_events");

        assertThat(signedIn.status()).isGreaterThanOrEqualTo(500);
        assertThat(signedIn.text()).doesNotContain("token", "audit_events");
        assertThat(refreshed.status()).isGreaterThanOrEqualTo(500);
        var api = world.anyone().as(visitor.accessToken());
        assertThat(api.get("/v1/auth/me/sessions").json().path("items").size()).isEqualTo(1);
        assertThat(world.refresh(person.tenant(), visitor.refreshToken()).outcome())
                .isEqualTo("200");
    }

    private void run(String statement) throws SQLException {
        var login = service.database().creator();
        try (var connection = DriverManager.getConnection(
                        login.url(), login.username(), login.password().reveal());
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
