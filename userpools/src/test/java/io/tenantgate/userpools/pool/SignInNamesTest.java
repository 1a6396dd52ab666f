package io.tenantgate.userpools.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tenantgate.userpools.account.Username;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class SignInNamesTest {
    @Property
    void spellingsOfOneNameAreOneWhereCaseIsNotRegarded(@ForAll @AlphaChars @NotEmpty String name) {
        var form = SignInNames.ADDRESSES.form();

        assertThat(form.key(name.toUpperCase(Locale.ROOT))).isEqualTo(form.key(name.toLowerCase(Locale.ROOT)));
        assertThat(form.key(form.key(name))).isEqualTo(form.key(name));
    }

    @Test
    void namesAreExactWhereCaseIsRegarded() {
        assertThat(SignInNames.USERNAME_ONLY.form().key("Alice")).isEqualTo("Alice");
    }

    @Test
    void aUsernameDoesNotLookLikeAnAlias() {
        assertThat(SignInNames.ADDRESSES.allow(new Username("alice@example.com")))
                .isFalse();
        assertThat(SignInNames.ADDRESSES.allow(new Username("+491701234567"))).isFalse();
        assertThat(SignInNames.ADDRESSES.allow(new Username("alice"))).isTrue();
        assertThat(SignInNames.USERNAME_ONLY.allow(new Username("alice@example.com")))
                .isTrue();
    }

    @Test
    void whatIsVerifiedBeforeUpdateIsVerifiedAutomatically() {
        assertThatThrownBy(() -> new Verification(Set.of(), Set.of(Contact.EMAIL)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNewSettingNeitherChangesNamesNorTakesAttributesAway() {
        var pool = PoolSettings.MANAGED;

        assertThat(pool.canBecome(pool.with(PasswordPolicy.NIST_800_63B_4))).isTrue();
        assertThat(pool.canBecome(pool.with(SignInNames.USERNAME_ONLY))).isFalse();
        assertThat(pool.canBecome(pool.with(AttributeSchema.STANDARD.requiring("name"))))
                .isFalse();
    }
}
