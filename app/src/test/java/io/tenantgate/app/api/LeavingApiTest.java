package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.domain.members.Role;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LeavingApiTest extends ApiTest {
    private static final String TEMPORARY = "Temporary-Horse-1";
    private static final String CHOSEN = "Chosen-Horse-22";

    @Test
    void theLastOwnerStaysAndOneOfTwoMayGo() {
        var tenant = world.tenant();
        var first = owner(tenant, "first@example.com");

        assertThat(first.delete("/v1/auth/me").outcome()).isEqualTo("409 conflict");

        var second = owner(tenant, "second@example.com");
        assertThat(first.delete("/v1/auth/me").status()).isEqualTo(204);
        assertThat(first.get("/v1/auth/me").outcome()).isEqualTo("401 invalid_token");
        assertThat(second.delete("/v1/auth/me").outcome()).isEqualTo("409 conflict");
    }

    private Api owner(World.Place tenant, String email) {
        new Invited(service).member(tenant, email, TEMPORARY, Role.OWNER);
        var asked = world.signInAnswer(tenant, email, TEMPORARY);
        var signedIn = world.answer(tenant, asked, Map.of("new_password", CHOSEN));
        return world.anyone().as(signedIn.field("/tokens/access_token"));
    }
}
