package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.Reason;
import io.tenantgate.application.provider.Reason.Plain;
import io.tenantgate.domain.secrets.Password;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.UserPool;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import software.amazon.awssdk.services.cognitoidentityprovider.model.PasswordPolicyType;

/// Judges new passwords by their pool's policy before Cognito does, which tells one broken rule at a time. Its words
/// are those of the built-in pools (`users-and-attributes.md`, section 11). A policy that another instance has changed
/// is known here a minute later; until then Cognito's own word counts, where it is the stricter.
final class PasswordRules {
    private static final int LONGEST = 256;
    private static final String UPPERCASE = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String NUMBERS = "0123456789";
    private static final String SYMBOLS = "^$*.[]{}()?\"!@#%&/\\,><':;|_~=+-` ";

    private final CognitoPools pools;
    private final Namings namings;

    PasswordRules(CognitoPools pools) {
        this.pools = pools;
        this.namings = new Namings(pools);
    }

    /// The same for a new account. Where numbers alone are usernames none is made: we prove none.
    Optional<Reason> objectionToNew(Placement placement, Password password) {
        return switch (namings.of(placement)) {
            case OURS, ADDRESSES -> objection(placement.pool(), password);
            case NUMBERS -> Optional.of(Plain.UNSUPPORTED);
        };
    }

    /// Every rule that the password breaks; absent where it is good.
    Optional<Reason> objection(UserPool pool, Password password) {
        var broken = broken(pools.of(pool).policies().passwordPolicy(), password.reveal());
        return broken.isEmpty() ? Optional.empty() : Optional.of(new Reason.WeakPassword(broken));
    }

    /// It was changed here.
    void forget(UserPool pool) {
        pools.forget(pool);
    }

    private static List<String> broken(PasswordPolicyType policy, String text) {
        var length = text.codePointCount(0, text.length());
        var rules = new ArrayList<String>();
        add(rules, "too_short", length < policy.minimumLength());
        add(rules, "too_long", length > LONGEST);
        add(rules, "no_uppercase", lacks(text, policy.requireUppercase(), UPPERCASE));
        add(rules, "no_lowercase", lacks(text, policy.requireLowercase(), UPPERCASE.toLowerCase(Locale.ROOT)));
        add(rules, "no_number", lacks(text, policy.requireNumbers(), NUMBERS));
        add(rules, "no_symbol", lacks(text, policy.requireSymbols(), SYMBOLS));
        add(rules, "outer_space", Typed.hasOuterSpace(text));
        add(rules, "control_character", Typed.hasControlCharacter(text));
        return rules;
    }

    private static void add(List<String> rules, String rule, boolean broken) {
        if (broken) {
            rules.add(rule);
        }
    }

    /// A space counts only between others.
    private static boolean lacks(String text, Boolean required, String kind) {
        return Boolean.TRUE.equals(required) && text.strip().chars().noneMatch(c -> kind.indexOf(c) >= 0);
    }
}
