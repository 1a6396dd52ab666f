package io.tenantgate.userpools.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.userpools.client.AttributePermissions;
import io.tenantgate.userpools.client.ClientSettings;
import io.tenantgate.userpools.client.ClientSettings.Revocation;
import io.tenantgate.userpools.group.AccountGroups;
import io.tenantgate.userpools.group.AccountGroups.Rank;
import io.tenantgate.userpools.group.GroupName;
import io.tenantgate.userpools.group.Precedence;
import io.tenantgate.userpools.group.RoleArn;
import io.tenantgate.userpools.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClaimsTest {
    private static final UUID JTI = UUID.fromString("44444444-4444-4444-8444-444444444444");
    private static final Map<String, String> ATTRIBUTES = Map.of(
            "email", "alice@example.com",
            "email_verified", "true",
            "phone_number_verified", "false",
            "address", "1 Main St",
            "custom:department", "7");

    private static Claims claims(ClientSettings settings, Map<String, Object> extra) {
        return new Claims(Holdings.of(settings, ATTRIBUTES), extra, Holdings.NOW.plusSeconds(60));
    }

    private static String json(Map<String, Object> claims) {
        return new String(JsonWriter.write(claims), StandardCharsets.UTF_8);
    }

    @Test
    void anAccessTokenSaysThisAndNothingElse() {
        assertThat(json(claims(ClientSettings.MANAGED, Map.of()).access(JTI))).isEqualTo("""
            {"sub":"11111111-1111-4111-8111-111111111111",\
            "iss":"https://id.example.com/eu-west-1_a1B2c3D4e",\
            "origin_jti":"22222222-2222-4222-8222-222222222222",\
            "jti":"44444444-4444-4444-8444-444444444444",\
            "event_id":"33333333-3333-4333-8333-333333333333",\
            "token_use":"access","auth_time":1767225600,"exp":1767229260,"iat":1767225660,\
            "client_id":"abcdefghijklmnopqrstuvwxyz","scope":"aws.cognito.signin.user.admin","username":"alice"}\
            """);
    }

    @Test
    void anIdTokenSaysThisAndNothingElse() {
        assertThat(json(claims(ClientSettings.MANAGED, Map.of()).id(JTI))).isEqualTo("""
            {"sub":"11111111-1111-4111-8111-111111111111",\
            "iss":"https://id.example.com/eu-west-1_a1B2c3D4e",\
            "origin_jti":"22222222-2222-4222-8222-222222222222",\
            "jti":"44444444-4444-4444-8444-444444444444",\
            "event_id":"33333333-3333-4333-8333-333333333333",\
            "token_use":"id","auth_time":1767225600,"exp":1767229260,"iat":1767225660,\
            "aud":"abcdefghijklmnopqrstuvwxyz","cognito:username":"alice",\
            "address":{"formatted":"1 Main St"},"custom:department":"7",\
            "email":"alice@example.com","email_verified":true,"phone_number_verified":false}\
            """);
    }

    @Test
    void withoutRevocationNeitherTokenNamesItselfOrItsSignIn() {
        var claims = claims(ClientSettings.MANAGED.with(Revocation.OFF), Map.of());

        assertThat(claims.access(JTI)).doesNotContainKeys("jti", "origin_jti");
        assertThat(claims.id(JTI)).doesNotContainKeys("jti", "origin_jti");
    }

    @Test
    void aClientSeesOnlyTheAttributesThatItMayRead() {
        var permissions = new AttributePermissions(Optional.of(Set.of("email")), Optional.empty());

        var id = claims(ClientSettings.MANAGED.with(permissions), Map.of()).id(JTI);

        assertThat(id).containsKey("email").doesNotContainKeys("email_verified", "address", "custom:department");
    }

    @Test
    void whatAdmissionAddsStandsInBothTokens() {
        Map<String, Object> extra = Map.of("tenant_id", "t1", "tenant_roles", List.of("owner"));

        var claims = claims(ClientSettings.MANAGED, extra);

        assertThat(claims.access(JTI)).containsAllEntriesOf(extra);
        assertThat(claims.id(JTI)).containsAllEntriesOf(extra);
    }

    @Test
    void whatAdmissionAddsNeverReplacesAClaimThatMeansSomething() {
        var plain = claims(ClientSettings.MANAGED, Map.of());
        var extra = new HashMap<String, Object>();
        plain.access(JTI).keySet().forEach(name -> extra.put(name, "forged"));
        plain.id(JTI).keySet().forEach(name -> extra.put(name, "forged"));
        extra.putAll(Map.of("cognito:groups", List.of("admins"), "custom:x", "y", "nonce", "n", "name", "Mallory"));

        var forged = claims(ClientSettings.MANAGED, extra);

        assertThat(forged.access(JTI)).isEqualTo(plain.access(JTI));
        assertThat(forged.id(JTI)).isEqualTo(plain.id(JTI));
    }

    @Test
    void bothTokensNameTheGroupsAndTheIdTokenTheirRoles() {
        var write = Optional.of(new RoleArn("arn:aws:iam::123456789012:role/write"));
        var read = Optional.of(new RoleArn("arn:aws:iam::123456789012:role/read"));
        var claims = grouped(
                new Rank(new GroupName("readers"), Optional.empty(), read),
                new Rank(new GroupName("writers"), Optional.of(new Precedence(1)), write),
                new Rank(new GroupName("first"), Optional.of(new Precedence(0)), Optional.empty()));

        assertThat(json(claims.access(JTI)))
                .contains("\"cognito:groups\":[\"first\",\"writers\",\"readers\"]")
                .doesNotContain("role");
        assertThat(json(claims.id(JTI)))
                .contains("\"cognito:groups\":[\"first\",\"writers\",\"readers\"]")
                .contains("\"cognito:roles\":[\"%s\",\"%s\"]".formatted(write.get(), read.get()))
                .contains("\"cognito:preferred_role\":\"%s\"".formatted(write.get()));
    }

    @Test
    void groupsWithoutRolesAreNamedAndNoMore() {
        var claims = grouped(new Rank(new GroupName("readers"), Optional.empty(), Optional.empty()));

        assertThat(claims.id(JTI))
                .containsEntry("cognito:groups", List.of("readers"))
                .doesNotContainKeys("cognito:roles", "cognito:preferred_role");
    }

    private static Claims grouped(Rank... ranks) {
        var groups = new AccountGroups(List.of(ranks));
        return new Claims(Holdings.of(ClientSettings.MANAGED, ATTRIBUTES, groups), Map.of(), Holdings.NOW);
    }
}
