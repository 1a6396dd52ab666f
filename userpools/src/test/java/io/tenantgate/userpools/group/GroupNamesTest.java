package io.tenantgate.userpools.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupNamesTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "eu-west-1_a1B2c3D4e_MyIdP", "Müller&Söhne", "管理者", "!", "\uD83D\uDE00"})
    void aNameIsLettersMarksSymbolsNumbersAndPunctuation(String name) {
        assertThat(new GroupName(name).value()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a\tb", "a\u0000", "a\n", "\u00a0", "\u200b"})
    void whiteSpaceAndControlAreNoName(String name) {
        assertThatThrownBy(() -> new GroupName(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNameHasAtMost128Characters() {
        assertThat(GroupName.isGroupName("a".repeat(128))).isTrue();
        assertThat(GroupName.isGroupName("a".repeat(129))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"arn:aws:iam::123456789012:role/x", "arn:aws:iam:eu:1:a:b:c"})
    void aRoleIsAnArn(String arn) {
        assertThat(RoleArn.isRoleArn(arn)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "arn:aws:iam::1:r", "arn:aws:iam::account:role/x", "arn:aws:iam::123456789012:role x"})
    void anythingElseIsNoRole(String arn) {
        assertThat(RoleArn.isRoleArn(arn)).isFalse();
    }

    @Test
    void aPrecedenceIsNotNegative() {
        assertThatThrownBy(() -> new Precedence(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
