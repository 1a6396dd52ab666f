package io.tenantgate.application.tokens;

import io.tenantgate.application.judgement.Judgement;
import io.tenantgate.application.provider.AccountHolder.Profile;
import io.tenantgate.application.provider.Providers;
import io.tenantgate.domain.auth.TokenClaims;
import io.tenantgate.domain.auth.TokenUse;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;

/// Whether a token that may be used has what is required of it beside.
public final class Requirements {
    private static final String EMAIL_VERIFIED = "email_verified";

    private final Providers providers;

    public Requirements(Providers providers) {
        this.providers = providers;
    }

    boolean met(Requirement require, Judgement.Good good) {
        return roles(require, good) && scopes(require, good.claims()) && email(require, good);
    }

    private static boolean roles(Requirement require, Judgement.Good good) {
        return require.roles().isEmpty()
                || good.facts().member().roles().stream()
                        .anyMatch(role -> require.roles().contains(role.name()));
    }

    private static boolean scopes(Requirement require, TokenClaims claims) {
        return require.scopes().isEmpty() || !Collections.disjoint(require.scopes(), scopesOf(claims));
    }

    /// The scopes of an access token.
    public static Set<String> scopesOf(TokenClaims claims) {
        return claims.all().get("scope") instanceof String scopes && !scopes.isEmpty()
                ? Set.copyOf(Arrays.asList(scopes.split(" ")))
                : Set.of();
    }

    private boolean email(Requirement require, Judgement.Good good) {
        return !require.verifiedEmail()
                || (good.claims().use() == TokenUse.ID
                        ? Boolean.TRUE.equals(good.claims().all().get(EMAIL_VERIFIED))
                        : verifiedNow(good));
    }

    private boolean verifiedNow(Judgement.Good good) {
        return good.facts().tenant().placement().stream()
                .flatMap(place -> providers
                        .of(place)
                        .accountHolder()
                        .describe(
                                place,
                                good.facts().tenant().id(),
                                good.facts().member().username())
                        .stream())
                .map(Profile::attributes)
                .anyMatch(attributes -> "true".equals(attributes.get(EMAIL_VERIFIED)));
    }
}
