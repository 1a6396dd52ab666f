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
import java.util.function.Function;
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

    /// The settings of a new tenant: what is not given is as at first.
    static TenantSettings read(Fields fields) {
        return merge(fields, TenantSettings.INITIAL);
    }

    /// What is not given is as it was, what is null as at first (RFC 7396). A value out of its range is as it was too,
    /// until the request is refused for it.
    static TenantSettings merge(Fields fields, TenantSettings before) {
        var merging = new Merging(fields, before);
        var settings = new TenantSettings(
                fields.optional("tier", Texts::name).or(() -> merging.rest("tier", TenantSettings::tier)),
                merging.of("self_sign_up", fields.flag("self_sign_up"), TenantSettings::selfSignUp),
                merging.of("self_join", fields.flag("self_join"), TenantSettings::selfJoin),
                merging.of(
                        "password_policy",
                        fields.optional("password_policy", PolicyWords::read),
                        TenantSettings::passwordPolicy),
                merging.whole("access_token_minutes", 5, DAY, TenantSettings::accessTokenMinutes),
                merging.whole("id_token_minutes", 5, DAY, TenantSettings::idTokenMinutes),
                merging.whole("refresh_token_days", 1, TEN_YEARS, TenantSettings::refreshTokenDays),
                merging.of(
                        "email_domains",
                        fields.list("email_domains", SettingsBody::domain),
                        TenantSettings::emailDomains),
                merging.of(
                        "admission", fields.optional("admission", SettingsBody::admission), TenantSettings::admission));
        fields.nothingElse();
        return settings;
    }

    /// What stands for a field that is not given.
    private record Merging(Fields fields, TenantSettings before) {
        <T> T of(String name, Optional<T> given, Function<TenantSettings, T> value) {
            return given.orElseGet(() -> rest(name, value));
        }

        int whole(String name, int least, int most, Function<TenantSettings, Integer> value) {
            return of(name, fields.whole(name, least, most), value);
        }

        <T> T rest(String name, Function<TenantSettings, T> value) {
            return value.apply(fields.isCleared(name) ? TenantSettings.INITIAL : before);
        }
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
