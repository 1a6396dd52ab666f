package io.tenantgate.adapters.rest.tenants;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.tenantgate.adapters.rest.json.Fields;
import io.tenantgate.adapters.rest.json.Texts;
import io.tenantgate.adapters.rest.json.Words;
import io.tenantgate.domain.tenancy.AdmissionMode;
import io.tenantgate.domain.tenancy.TenantSettings;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A tenant's settings as they stand in requests and answers.
@Serdeable.Serializable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record SettingsBody(
        Optional<String> tier,
        boolean selfSignUp,
        boolean selfJoin,
        String passwordPolicy,
        int accessTokenMinutes,
        int idTokenMinutes,
        int refreshTokenDays,
        List<String> emailDomains,
        String admission) {
    private static final int DAY = 1_440;
    private static final int TEN_YEARS = 3_650;
    private static final Pattern DOMAIN = Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}");

    static SettingsBody of(TenantSettings settings) {
        return new SettingsBody(
                settings.tier(),
                settings.selfSignUp(),
                settings.selfJoin(),
                PolicyWords.of(settings.passwordPolicy()),
                settings.accessTokenMinutes(),
                settings.idTokenMinutes(),
                settings.refreshTokenDays(),
                settings.emailDomains(),
                Words.of(settings.admission()));
    }

    /// The settings of a new tenant: what is not given is as at first. A value out of its range is as at first too,
    /// until the request is refused for it.
    static TenantSettings read(Fields fields) {
        var initial = TenantSettings.INITIAL;
        var settings = new TenantSettings(
                fields.optional("tier", Texts::name),
                fields.flag("self_sign_up").orElse(initial.selfSignUp()),
                fields.flag("self_join").orElse(initial.selfJoin()),
                fields.optional("password_policy", PolicyWords::read).orElse(initial.passwordPolicy()),
                fields.whole("access_token_minutes", 5, DAY).orElse(initial.accessTokenMinutes()),
                fields.whole("id_token_minutes", 5, DAY).orElse(initial.idTokenMinutes()),
                fields.whole("refresh_token_days", 1, TEN_YEARS).orElse(initial.refreshTokenDays()),
                fields.list("email_domains", SettingsBody::domain).orElse(initial.emailDomains()),
                fields.optional("admission", SettingsBody::admission).orElse(initial.admission()));
        fields.nothingElse();
        return settings;
    }

    private static AdmissionMode admission(String word) {
        return Words.read(AdmissionMode.class, word);
    }

    private static String domain(String text) {
        var domain = text.toLowerCase(Locale.ROOT);
        if (domain.length() > 253 || !DOMAIN.matcher(domain).matches()) {
            throw new IllegalArgumentException("is no domain");
        }
        return domain;
    }
}
