package io.tenantgate.userpools.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.userpools.account.Account.Revision;
import io.tenantgate.userpools.account.Account.Standing;
import io.tenantgate.userpools.group.AccountGroups;
import io.tenantgate.userpools.pool.Alias;
import io.tenantgate.userpools.pool.PasswordPolicy;
import io.tenantgate.userpools.pool.PoolId;
import io.tenantgate.userpools.pool.SignInNames;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccountNamesTest {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void anAddressIsAnAliasWhileItIsVerified() {
        var unproven = account(Map.of("email", "Alice@Example.com", "email_verified", "false"));
        var proven = account(Map.of("email", "Alice@Example.com", "email_verified", "true"));

        assertThat(AccountNames.of(unproven, SignInNames.ADDRESSES).aliases()).isEmpty();
        assertThat(AccountNames.of(proven, SignInNames.ADDRESSES).aliases())
                .containsExactly(Map.entry(Alias.EMAIL, "alice@example.com"));
        assertThat(AccountNames.of(proven, SignInNames.USERNAME_ONLY).aliases()).isEmpty();
    }

    @Test
    void theUsernameIsComparedAsThePoolRegardsCase() {
        assertThat(AccountNames.of(account(Map.of()), SignInNames.ADDRESSES).username())
                .isEqualTo("alice");
        assertThat(AccountNames.of(account(Map.of()), SignInNames.USERNAME_ONLY).username())
                .isEqualTo("Alice");
    }

    @Test
    void aTemporaryPasswordEndsWithItsTimeAndAnotherNever() {
        var temporary = Credential.temporary("record", NOW);
        var permanent = Credential.permanent("record", NOW);
        var week = NOW.plus(Duration.ofDays(7));

        assertThat(temporary.expired(PasswordPolicy.COGNITO, week.minusNanos(1)))
                .isFalse();
        assertThat(temporary.expired(PasswordPolicy.COGNITO, week)).isTrue();
        assertThat(permanent.expired(PasswordPolicy.COGNITO, week)).isFalse();
    }

    @Test
    void whatIsPersonalOrSecretIsNotPrinted() {
        var account = account(Map.of("email", "alice@example.com"));

        assertThat(account.toString()).doesNotContain("alice@example.com").doesNotContain("$argon2id");
    }

    private static Account account(Map<String, String> attributes) {
        return new Account(
                new PoolId("eu-west-1_a1b2c3d4e"),
                new Username("Alice"),
                new Sub(new UUID(1, 2)),
                new Standing(AccountStatus.CONFIRMED, Enabled.YES),
                Attributes.of(attributes),
                Credential.permanent("$argon2id$", NOW),
                AccountGroups.NONE,
                Revision.first(NOW));
    }
}
