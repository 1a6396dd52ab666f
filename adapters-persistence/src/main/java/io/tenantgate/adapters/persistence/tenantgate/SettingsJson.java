package io.tenantgate.adapters.persistence.tenantgate;

import com.fasterxml.jackson.core.type.TypeReference;
import io.tenantgate.adapters.persistence.sql.Json;
import io.tenantgate.adapters.persistence.sql.OncePerText;
import io.tenantgate.domain.tenancy.AdmissionMode;
import io.tenantgate.domain.tenancy.PasswordPolicyName;
import io.tenantgate.domain.tenancy.TenantSettings;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A tenant's settings as they are kept. A setting that came later than its row has its initial value; one that nobody
/// knows is a fault, never dropped.
final class SettingsJson {
    private static final Json.Shape<Map<String, Object>> SHAPE = new Json.Shape<>(new TypeReference<>() {});
    private static final OncePerText<TenantSettings> READ = new OncePerText<>(text -> read(SHAPE.read(text)));

    private enum Key {
        TIER,
        SELF_SIGN_UP,
        SELF_JOIN,
        PASSWORD_POLICY,
        ACCESS_TOKEN_MINUTES,
        ID_TOKEN_MINUTES,
        REFRESH_TOKEN_DAYS,
        EMAIL_DOMAINS,
        ADMISSION;

        private static final Map<String, Key> BY_TEXT =
                Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Key::text, key -> key));

        private String text() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private SettingsJson() {}

    static Json of(TenantSettings settings) {
        var kept = new HashMap<String, Object>();
        for (Key key : Key.values()) {
            valueOf(settings, key).ifPresent(value -> kept.put(key.text(), value));
        }
        return new Json(kept);
    }

    static TenantSettings read(String text) {
        return READ.of(text);
    }

    private static TenantSettings read(Map<String, Object> kept) {
        if (!Key.BY_TEXT.keySet().containsAll(kept.keySet())) {
            throw new IllegalStateException("Settings that this version does not know: " + kept.keySet());
        }
        var initial = TenantSettings.INITIAL;
        return new TenantSettings(
                Optional.ofNullable(kept.get(Key.TIER.text())).map(String.class::cast),
                flag(kept, Key.SELF_SIGN_UP, initial.selfSignUp()),
                flag(kept, Key.SELF_JOIN, initial.selfJoin()),
                constant(kept, Key.PASSWORD_POLICY, initial.passwordPolicy()),
                number(kept, Key.ACCESS_TOKEN_MINUTES, initial.accessTokenMinutes()),
                number(kept, Key.ID_TOKEN_MINUTES, initial.idTokenMinutes()),
                number(kept, Key.REFRESH_TOKEN_DAYS, initial.refreshTokenDays()),
                texts(kept, Key.EMAIL_DOMAINS),
                constant(kept, Key.ADMISSION, initial.admission()));
    }

    private static Optional<?> valueOf(TenantSettings settings, Key key) {
        return switch (key) {
            case TIER -> settings.tier();
            case SELF_SIGN_UP -> Optional.of(settings.selfSignUp());
            case SELF_JOIN -> Optional.of(settings.selfJoin());
            case PASSWORD_POLICY -> Optional.of(settings.passwordPolicy());
            case ACCESS_TOKEN_MINUTES -> Optional.of(settings.accessTokenMinutes());
            case ID_TOKEN_MINUTES -> Optional.of(settings.idTokenMinutes());
            case REFRESH_TOKEN_DAYS -> Optional.of(settings.refreshTokenDays());
            case EMAIL_DOMAINS -> Optional.of(settings.emailDomains());
            case ADMISSION -> Optional.of(settings.admission());
        };
    }

    private static boolean flag(Map<String, Object> kept, Key key, boolean initial) {
        return (Boolean) kept.getOrDefault(key.text(), initial);
    }

    private static int number(Map<String, Object> kept, Key key, int initial) {
        return (Integer) kept.getOrDefault(key.text(), initial);
    }

    private static List<String> texts(Map<String, Object> kept, Key key) {
        var values = (List<?>) kept.getOrDefault(key.text(), List.of());
        return values.stream().map(String.class::cast).toList();
    }

    private static PasswordPolicyName constant(Map<String, Object> kept, Key key, PasswordPolicyName initial) {
        return PasswordPolicyName.valueOf((String) kept.getOrDefault(key.text(), initial.name()));
    }

    private static AdmissionMode constant(Map<String, Object> kept, Key key, AdmissionMode initial) {
        return AdmissionMode.valueOf((String) kept.getOrDefault(key.text(), initial.name()));
    }
}
