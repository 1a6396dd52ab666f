package io.tenantgate.adapters.cognito.quota;

import io.tenantgate.application.quotas.Quota;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The quotas of an account in a region.
public final class CognitoQuotas {
    private static final int RESPONSES_TO_A_SIGN_IN = 3;

    private CognitoQuotas() {}

    /// Those that every account has.
    public static List<Quota> initial() {
        return with(Map.of());
    }

    /// With other numbers for some categories, by their names. That of `ChallengeResponses` is three times that of
    /// `UserAuthentication`, unless it is said too.
    /// @throws IllegalArgumentException where there is no such category, or a number is none
    public static List<Quota> with(Map<String, Integer> others) {
        var unknown = others.keySet().stream()
                .filter(name -> CognitoCategory.named(name).isEmpty())
                .findFirst();
        unknown.ifPresent(name -> {
            throw new IllegalArgumentException("'%s' is no category; there are %s".formatted(name, names()));
        });
        return Arrays.stream(CognitoCategory.values())
                .map(category -> quota(category, others))
                .toList();
    }

    private static Quota quota(CognitoCategory category, Map<String, Integer> others) {
        return new Quota(
                category.category(), others.getOrDefault(category.category().name(), initial(category, others)));
    }

    private static int initial(CognitoCategory category, Map<String, Integer> others) {
        return category == CognitoCategory.CHALLENGE_RESPONSES
                ? RESPONSES_TO_A_SIGN_IN
                        * quota(CognitoCategory.USER_AUTHENTICATION, others).perSecond()
                : category.perSecond();
    }

    private static String names() {
        return Arrays.stream(CognitoCategory.values())
                .map(each -> each.category().name())
                .collect(Collectors.joining(", "));
    }
}
