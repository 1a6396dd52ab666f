package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.Reason;
import io.tenantgate.domain.secrets.Password;
import io.tenantgate.domain.tenancy.UserPool;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import software.amazon.awssdk.services.cognitoidentityprovider.model.DescribeUserPoolRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.PasswordPolicyType;

/// Judges new passwords by their pool's policy before Cognito does, which tells one broken rule at a time. Its words
/// are those of the built-in pools (`users-and-attributes.md`, section 11). A policy that another instance has changed
/// is known here a minute later; until then Cognito's own word counts, where it is the stricter.
final class PasswordRules {
    private static final int LONGEST = 256;
    private static final int MOST_REMEMBERED = 10_000;
    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final String UPPERCASE = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String NUMBERS = "0123456789";
    private static final String SYMBOLS = "^$*.[]{}()?\"!@#%&/\\,><':;|_~=+-` ";

    private final CognitoCalls calls;
    private final InstantSource clock;
    private final LastUsed<UserPool, Known> known = new LastUsed<>(MOST_REMEMBERED);

    PasswordRules(CognitoCalls calls, InstantSource clock) {
        this.calls = calls;
        this.clock = clock;
    }

    private record Known(PasswordPolicyType policy, Instant until) {}

    /// Every rule that the password breaks; absent where it is good.
    Optional<Reason> objection(UserPool pool, Password password) {
        var broken = broken(policyOf(pool), password.reveal());
        return broken.isEmpty() ? Optional.empty() : Optional.of(new Reason.WeakPassword(broken));
    }

    private PasswordPolicyType policyOf(UserPool pool) {
        var now = clock.instant();
        return known.find(pool)
                .filter(remembered -> now.isBefore(remembered.until()))
                .map(Known::policy)
                .orElseGet(() -> lookUp(pool));
    }

    private PasswordPolicyType lookUp(UserPool pool) {
        var request = DescribeUserPoolRequest.builder().userPoolId(pool.id()).build();
        var policy = calls.make(Operation.of("DescribeUserPool", pool), c -> c.describeUserPool(request))
                .userPool()
                .policies()
                .passwordPolicy();
        known.remember(pool, new Known(policy, clock.instant().plus(REMEMBERED)));
        return policy;
    }

    /// It was changed here.
    void forget(UserPool pool) {
        known.forget(pool);
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
        add(rules, "outer_space", text.startsWith(" ") || text.endsWith(" "));
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
