package io.tenantgate.domain.tenancy;

import java.util.List;
import java.util.Optional;

/// What a tenant may set. Ranges are those of user pools (`spec/tokens-and-security.md`, section 5).
///
/// @param accessTokenMinutes 5 to 1,440
/// @param idTokenMinutes 5 to 1,440
/// @param refreshTokenDays 1 to 3,650
public record TenantSettings(
        Optional<String> tier,
        boolean selfSignUp,
        boolean selfJoin,
        PasswordPolicyName passwordPolicy,
        int accessTokenMinutes,
        int idTokenMinutes,
        int refreshTokenDays,
        List<String> emailDomains,
        AdmissionMode admission) {
    /// What holds where a tenant sets nothing.
    public static final TenantSettings INITIAL = new TenantSettings(
            Optional.empty(), true, false, PasswordPolicyName.COGNITO, 15, 15, 30, List.of(), AdmissionMode.STRICT);

    public TenantSettings {
        within("access_token_minutes", accessTokenMinutes, 5, 1_440);
        within("id_token_minutes", idTokenMinutes, 5, 1_440);
        within("refresh_token_days", refreshTokenDays, 1, 3_650);
        emailDomains = List.copyOf(emailDomains);
    }

    private static void within(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("%s is %d to %d".formatted(name, least, most));
        }
    }
}
