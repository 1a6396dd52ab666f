package io.tenantgate.adapters.cognito;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tenantgate.adapters.cognito.SecondFactors.Demand;
import io.tenantgate.adapters.cognito.SecondFactors.Factor;
import io.tenantgate.application.provider.ClientDesign;
import io.tenantgate.application.provider.ClientDesign.Purpose;
import io.tenantgate.application.provider.PoolDesign;
import io.tenantgate.application.provider.PoolDesign.Names;
import io.tenantgate.domain.tenancy.PasswordPolicyName;
import io.tenantgate.domain.tenancy.TenantSettings;
import io.tenantgate.domain.tenancy.UserPool;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What an operator's template puts into pools, and what it leaves as it is.
class FurnishingTest {
    private static final PoolTemplate TEMPLATE = new PoolTemplate(
            new PoolTemplate.Messages(
                    Optional.of(new PoolTemplate.Mail(
                            "arn:aws:ses:eu-west-1:123456789012:identity/acme.example",
                            Optional.of("Acme <hello@acme.example>"),
                            Optional.of("help@acme.example"),
                            Optional.of("codes"))),
                    Optional.of(new PoolTemplate.Sms("arn:aws:iam::123456789012:role/texts", "acme")),
                    new PoolTemplate.CodeTexts(
                            Optional.of("Your code"), Optional.of("It is {####}."), Optional.of("{####}"))),
            new SecondFactors(Demand.REQUIRED, Set.of(Factor.TOTP, Factor.SMS_CODE)),
            List.of("plan"),
            Map.of("team", "identity"));
    private static final UserPool POOL = new UserPool("eu-west-1_aaaaaaaaa", "https://id.example/eu-west-1_aaaaaaaaa");

    private final ScriptedCognito cognito = new ScriptedCognito();
    private final CognitoCalls calls = cognito.calls();

    @AfterEach
    void leave() {
        calls.close();
        cognito.close();
    }

    @Test
    void aPoolSendsByTheSenderInTheWordsThatWereSet() {
        var made = madeBy(TEMPLATE, Names.ADDRESSES);

        assertThat(made.path("EmailConfiguration").path("EmailSendingAccount").asText())
                .isEqualTo("DEVELOPER");
        assertThat(made.path("EmailConfiguration").path("SourceArn").asText()).endsWith("identity/acme.example");
        assertThat(made.path("EmailConfiguration").path("From").asText()).isEqualTo("Acme <hello@acme.example>");
        assertThat(made.path("VerificationMessageTemplate").path("EmailMessage").asText())
                .isEqualTo("It is {####}.");
        assertThat(made.path("SmsConfiguration").path("ExternalId").asText()).isEqualTo("acme");
    }

    @ParameterizedTest
    @EnumSource
    void whatKeepsTenantsApartStaysAsItIs(Names names) {
        var plain = madeBy(PoolTemplate.EMPTY, names);
        var furnished = madeBy(TEMPLATE, names);

        assertThat(furnished.path("AliasAttributes")).isEqualTo(plain.path("AliasAttributes"));
        assertThat(furnished.path("Policies")).isEqualTo(plain.path("Policies"));
        assertThat(furnished.path("UserPoolTags").path("tenantgate").asText()).isEqualTo("n");
        assertThat(furnished.path("UserPoolTags").path("team").asText()).isEqualTo("identity");
        assertThat(furnished.path("Schema")).containsAll(plain.path("Schema"));
        assertThat(furnished.path("Schema").findValuesAsText("Name")).contains("plan");
    }

    @Test
    void holdersWriteTheFurtherAttributesAndNeverTheirTenantsId() {
        cognito.on("CreateUserPoolClient", "{\"UserPoolClient\":{\"ClientId\":\"c\",\"ClientSecret\":\"s\"}}");

        provisioner(TEMPLATE)
                .createClient(POOL, "n", new ClientDesign(Purpose.SIGN_IN_BESIDE_REGISTRAR, TenantSettings.INITIAL));

        var written = cognito.received("CreateUserPoolClient").getLast().body().path("WriteAttributes");
        assertThat(written).extracting(JsonNode::asText).contains("custom:plan").doesNotContain("custom:tenant_id");
    }

    @Test
    void secondFactorsAreSaidInACallOfTheirOwn() {
        cognito.on("SetUserPoolMfaConfig", "{}");

        provisioner(TEMPLATE).completePool(POOL);

        var said = cognito.received("SetUserPoolMfaConfig").getFirst().body();
        assertThat(said.path("UserPoolId").asText()).isEqualTo(POOL.id());
        assertThat(said.path("MfaConfiguration").asText()).isEqualTo("ON");
        assertThat(said.at("/SoftwareTokenMfaConfiguration/Enabled").asBoolean())
                .isTrue();
        assertThat(said.at("/SmsMfaConfiguration/SmsConfiguration/ExternalId").asText())
                .isEqualTo("acme");
        assertThat(said.at("/SmsMfaConfiguration/SmsAuthenticationMessage").asText())
                .isEqualTo("{####}");
    }

    @Test
    void anAuthenticatorAppNeedsNobodyWhoSendsTexts() {
        cognito.on("SetUserPoolMfaConfig", "{}");
        var apps = SecondFactors.of("optional", List.of("totp"));

        provisioner(new PoolTemplate(TEMPLATE.messages(), apps, List.of(), Map.of()))
                .completePool(POOL);

        var said = cognito.received("SetUserPoolMfaConfig").getFirst().body();
        assertThat(said.path("MfaConfiguration").asText()).isEqualTo("OPTIONAL");
        assertThat(said.has("SmsMfaConfiguration")).isFalse();
    }

    @Test
    void aPoolThatTakesNoSecondFactorsIsWholeAsItIsMade() {
        provisioner(PoolTemplate.EMPTY).completePool(POOL);

        assertThat(cognito.received()).isEmpty();
    }

    private JsonNode madeBy(PoolTemplate template, Names names) {
        cognito.on("CreateUserPool", "{\"UserPool\":{\"Id\":\"eu-west-1_made\"}}");
        provisioner(template).createPool("n", new PoolDesign(names, PasswordPolicyName.COGNITO));
        return cognito.received("CreateUserPool").getLast().body();
    }

    private CognitoProvisioner provisioner(PoolTemplate template) {
        var settings = cognito.settings().with(template);
        return new CognitoProvisioner(
                calls, new CognitoNames(calls), new CognitoClients(calls, Optional.empty()), settings);
    }
}
