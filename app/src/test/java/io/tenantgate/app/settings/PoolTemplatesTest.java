package io.tenantgate.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tenantgate.adapters.cognito.PoolTemplate;
import io.tenantgate.adapters.cognito.SecondFactors;
import io.tenantgate.adapters.cognito.SecondFactors.Demand;
import io.tenantgate.adapters.cognito.SecondFactors.Factor;
import io.tenantgate.adapters.persistence.StartRefused;
import io.tenantgate.domain.tenancy.ProviderName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoolTemplatesTest {
    private static final String SENDER = "arn:aws:ses:eu-west-1:123456789012:identity/acme.example";
    private static final String ROLE = "arn:aws:iam::123456789012:role/texts";
    private static final ProviderName NAME = new ProviderName("west");
    private static final ConfiguredProviders WEST = ConfiguredProviders.of(
            List.of(ProviderSettings.of("west", "cognito")), Optional.empty(), Optional.of("eu-west-1"));

    @Test
    void whereNothingIsSaidNothingIsAdded() {
        assertThat(templates(Map.of()).of(NAME)).isEqualTo(PoolTemplate.EMPTY);
    }

    @Test
    void everySettingHasItsPlace() {
        var template = templates(Map.ofEntries(
                        Map.entry("mailarn", SENDER),
                        Map.entry("mailfrom", "Acme <hello@acme.example>"),
                        Map.entry("mailreplyto", "help@acme.example"),
                        Map.entry("mailset", "codes"),
                        Map.entry("codesubject", "Your code"),
                        Map.entry("codetext", "It is {####}."),
                        Map.entry("codesms", "{####}"),
                        Map.entry("smsrole", ROLE),
                        Map.entry("smsid", "acme"),
                        Map.entry("mfa", "required"),
                        Map.entry("mfafactors", "totp, sms_code"),
                        Map.entry("attributes", "plan, seats"),
                        Map.entry("tags", "team=identity, env=production")))
                .of(NAME);

        assertThat(template)
                .isEqualTo(new PoolTemplate(
                        new PoolTemplate.Messages(
                                Optional.of(new PoolTemplate.Mail(
                                        SENDER,
                                        Optional.of("Acme <hello@acme.example>"),
                                        Optional.of("help@acme.example"),
                                        Optional.of("codes"))),
                                Optional.of(new PoolTemplate.Sms(ROLE, "acme")),
                                new PoolTemplate.CodeTexts(
                                        Optional.of("Your code"), Optional.of("It is {####}."), Optional.of("{####}"))),
                        new SecondFactors(Demand.REQUIRED, Set.of(Factor.TOTP, Factor.SMS_CODE)),
                        List.of("plan", "seats"),
                        Map.of("team", "identity", "env", "production")));
    }

    @ParameterizedTest
    @CsvSource({
        "mailarn, hello@acme.example, no identity of SES",
        "mailfrom, hello@acme.example, mailarn is missing",
        "codetext, It is 123456., {####}",
        "codesms, Your code, {####}",
        "smsrole, arn:aws:iam::123456789012:role/texts, smsid",
        "mfa, sometimes, 'off, optional or required'",
        "mfa, true, 'off, optional or required'",
        "mfafactors, totp, mfa of whom",
        "mfafactors, fingerprint, no second factor",
        "attributes, tenant_id, Tenantgate's own",
        "attributes, custom:plan, no attribute",
        "tags, tenantgate=x, not yours",
        "tags, aws:team=x, not yours",
        "tags, team, no tag"
    })
    void whatCannotBeIsRefusedInWords(String key, String value, String words) {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> templates(Map.of(key, value)))
                .withMessageContaining("tenantgate.providers.west")
                .withMessageContaining(words);
    }

    @ParameterizedTest
    @CsvSource({
        "off, totp, mfa of whom",
        "optional, 'totp,sms_code', smsrole is missing",
        "optional, 'totp,email_code', reset by e-mail",
        "optional, '', no second factor"
    })
    void secondFactorsThatCannotBeAreRefusedInWords(String mfa, String factors, String words) {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> templates(Map.of("mfa", mfa, "mfafactors", factors)))
                .withMessageContaining("tenantgate.providers.west")
                .withMessageContaining(words);
    }

    @Test
    void nobodyIsLockedOutForWantOfANumber() {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> templates(
                        Map.of("mfa", "required", "mfafactors", "sms_code", "smsrole", ROLE, "smsid", "acme")))
                .withMessageContaining("lacks totp");
    }

    @Test
    void whoeverSaysNoMoreOfSecondFactorsMeansAuthenticatorApps() {
        assertThat(templates(Map.of("mfa", "optional")).of(NAME).factors())
                .isEqualTo(new SecondFactors(Demand.OPTIONAL, Set.of(Factor.TOTP)));
        assertThat(templates(Map.of("mfa", "off")).of(NAME)).isEqualTo(PoolTemplate.EMPTY);
        assertThat(templates(Map.of("mfa", "false")).of(NAME)).isEqualTo(PoolTemplate.EMPTY);
    }

    @Test
    void theBuiltInPoolsHaveNone() {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> PoolTemplates.of(List.of(settings("builtin", Map.of("tags", "a=b"))), WEST))
                .withMessageContaining("tenantgate.providers.builtin");
    }

    private static PoolTemplates templates(Map<String, String> given) {
        return PoolTemplates.of(List.of(settings("west", given)), WEST);
    }

    private static TemplateSettings settings(String name, Map<String, String> given) {
        return new TemplateSettings(
                name,
                of(given, "mailarn"),
                of(given, "mailfrom"),
                of(given, "mailreplyto"),
                of(given, "mailset"),
                of(given, "codesubject"),
                of(given, "codetext"),
                of(given, "codesms"),
                of(given, "smsrole"),
                of(given, "smsid"),
                of(given, "mfa"),
                of(given, "mfafactors"),
                of(given, "attributes"),
                of(given, "tags"));
    }

    private static Optional<String> of(Map<String, String> given, String key) {
        return Optional.ofNullable(given.get(key));
    }
}
