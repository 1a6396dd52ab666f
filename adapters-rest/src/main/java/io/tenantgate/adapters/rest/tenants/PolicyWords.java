package io.tenantgate.adapters.rest.tenants;

import io.tenantgate.adapters.rest.json.Words;
import io.tenantgate.domain.tenancy.PasswordPolicyName;

/// The password policies' names, with hyphens as their publishers write them.
final class PolicyWords {
    private PolicyWords() {}

    static String of(PasswordPolicyName policy) {
        return Words.of(policy).replace('_', '-');
    }

    static PasswordPolicyName read(String word) {
        return switch (word) {
            case "cognito" -> PasswordPolicyName.COGNITO;
            case "nist-800-63b-4" -> PasswordPolicyName.NIST_800_63B_4;
            default -> throw new IllegalArgumentException("must be one of cognito, nist-800-63b-4");
        };
    }
}
