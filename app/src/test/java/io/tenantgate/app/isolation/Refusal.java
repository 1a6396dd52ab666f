package io.tenantgate.app.isolation;

import java.util.Map;

/// What the contract answers to an attack.
final class Refusal {
    /// A bearer of one tenant whose request names another.
    static final String CONTRADICTION = "400 tenant_ambiguous";

    /// By what is shown.
    private static final Map<String, String> OF_PROOFS = Map.of(
            "code", "400 code_mismatch",
            "session", "401 session_expired",
            "refresh_token", "401 invalid_token",
            "token", "400 code_mismatch");

    /// Of whom anybody may be, with own words at another tenant: as if there were nobody of that name.
    private static final Map<String, String> OF_NOBODY = Map.of(
            "acceptInvitation", "400 code_mismatch",
            "answerChallenge", "401 session_expired",
            "confirmSignUp", "400 code_mismatch",
            "refresh", "401 invalid_token",
            "resetPassword", "400 code_expired",
            "signIn", "401 invalid_credentials");

    private static final String VERIFY = "verifyToken";

    /// Where it goes on at a provider, no id tells whose it is: the cursor itself does.
    private static final String RECONCILE = "reconcileTenant";

    private Refusal() {}

    /// @throws AssertionError where nobody has said what is to be answered
    static String of(Attack attack) {
        return switch (attack.position().meaning()) {
            case TENANT -> elsewhere(attack);
            case RESOURCE -> notFound(attack);
            case PROOF ->
                attack.operation().id().equals(VERIFY)
                        ? "200 wrong_tenant"
                        : known(OF_PROOFS, attack.position().name(), attack);
            case CURSOR -> attack.operation().id().equals(RECONCILE) ? "400 invalid_request" : "200";
        };
    }

    /// Whoever has a tenant may not name another.
    private static String elsewhere(Attack attack) {
        return switch (attack.kind()) {
            case OWNER, ADMIN, MEMBER -> attack.namesItsTenant() ? "403 wrong_tenant" : CONTRADICTION;
            case TENANT_KEY -> "403 wrong_tenant";
            case OPERATOR -> notFound(attack);
            case ANYONE -> known(OF_NOBODY, attack.operation().id(), attack);
        };
    }

    private static String notFound(Attack attack) {
        return attack.operation().path().contains("/users/") ? "404 user_not_found" : "404 not_found";
    }

    private static String known(Map<String, String> refusals, String name, Attack attack) {
        var refusal = refusals.get(name);
        if (refusal == null) {
            throw new AssertionError("Nobody says what is answered to " + attack);
        }
        return refusal;
    }
}
