package io.tenantgate.application.tenants;

import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantSettings;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// What the trail tells of a change of a tenant: each thing that changed, as it was and as it is.
final class SettingsDetails {
    private SettingsDetails() {}

    static Map<String, String> of(Tenant before, Tenant after) {
        var was = texts(before);
        var details = new HashMap<String, String>();
        texts(after).forEach((name, now) -> {
            if (!now.equals(was.get(name))) {
                details.put(name + "_before", String.valueOf(was.get(name)));
                details.put(name + "_after", now);
            }
        });
        return details;
    }

    private static Map<String, String> texts(Tenant tenant) {
        var settings = tenant.settings();
        var texts = new TreeMap<String, String>();
        texts.put("name", tenant.name());
        texts.put("tier", settings.tier().orElse(""));
        texts.put("self_sign_up", Boolean.toString(settings.selfSignUp()));
        texts.put("self_join", Boolean.toString(settings.selfJoin()));
        texts.put("email_domains", String.join(" ", settings.emailDomains()));
        texts.put("admission", word(settings.admission()));
        putAtProvider(texts, settings);
        return texts;
    }

    private static void putAtProvider(Map<String, String> texts, TenantSettings settings) {
        texts.put("password_policy", word(settings.passwordPolicy()).replace('_', '-'));
        texts.put("access_token_minutes", Integer.toString(settings.accessTokenMinutes()));
        texts.put("id_token_minutes", Integer.toString(settings.idTokenMinutes()));
        texts.put("refresh_token_days", Integer.toString(settings.refreshTokenDays()));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
