package io.tenantgate.userpools.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tenantgate.userpools.Password;
import io.tenantgate.userpools.PasswordRule;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {
    @Test
    void everyBrokenRuleIsToldAtOnce() {
        assertThat(cognito(" ~"))
                .containsExactly(
                        PasswordRule.TOO_SHORT,
                        PasswordRule.NO_UPPERCASE,
                        PasswordRule.NO_LOWERCASE,
                        PasswordRule.NO_NUMBER,
                        PasswordRule.OUTER_SPACE);
    }

    @Test
    void aPasswordWithOneOfEachKindConforms() {
        assertThat(cognito("Abcdef1!")).isEmpty();
        assertThat(cognito("Abcdefg1")).containsExactly(PasswordRule.NO_SYMBOL);
    }

    @Test
    void aSpaceIsASymbolBetweenOthersOnly() {
        assertThat(cognito("Abc def1")).isEmpty();
        assertThat(cognito("Abcdefg1 ")).containsExactly(PasswordRule.NO_SYMBOL, PasswordRule.OUTER_SPACE);
    }

    @Test
    void whatNobodySeesIsNoPartOfAPassword() {
        assertThat(cognito("Abcdef1!\t")).containsExactly(PasswordRule.CONTROL_CHARACTER);
        assertThat(cognito("Abc\ndef1!")).containsExactly(PasswordRule.CONTROL_CHARACTER);
        assertThat(cognito("Abcdef1!\u3000")).isEmpty();
    }

    @Test
    void onlyBasicLatinLettersCount() {
        assertThat(cognito("Äbcdef1!")).containsExactly(PasswordRule.NO_UPPERCASE);
    }

    @Test
    void charactersAreCountedNotTheirParts() {
        assertThat(cognito("Aa1!😀😀😀")).containsExactly(PasswordRule.TOO_SHORT);
        assertThat(cognito("Aa1!😀😀😀😀")).isEmpty();
    }

    @Test
    void moreThan256CharactersAreTooMany() {
        assertThat(cognito("Aa1!" + "x".repeat(252))).isEmpty();
        assertThat(cognito("Aa1!" + "x".repeat(253))).containsExactly(PasswordRule.TOO_LONG);
    }

    @Test
    void theProfileOfNistAsksForLengthAndNoKinds() {
        assertThat(nist("horses eat no cucumber salad")).isEmpty();
        assertThat(nist("Aa1!Aa2?Bb3#")).containsExactly(PasswordRule.TOO_SHORT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PasswordPassword",
                "correct horse battery staple",
                "aaaaaaaaaaaaaaaa",
                "abcabcabcabcabcabc",
                "234567890123456789",
                "qwertyuiopasdfgh",
                "defghijklmnopqrstuvw"
            })
    void theProfileOfNistRefusesWhatEverybodyTries(String password) {
        assertThat(nist(password)).containsExactly(PasswordRule.COMMON);
    }

    @Test
    void aPasswordIsComparedAsAWholeNotByTheWordsInIt() {
        assertThat(nist("my dragon eats passwords")).isEmpty();
    }

    @Property
    void aLongerPasswordIsNeverTooShort(@ForAll @StringLength(min = 20, max = 60) String text) {
        assertThat(new PasswordPolicy(20, Set.of(), CommonPasswords.ALLOWED, Duration.ZERO)
                        .violations(new Password(text + text)))
                .doesNotContain(PasswordRule.TOO_SHORT);
    }

    @Test
    void aPolicyOutOfRangeCannotBeMade() {
        var days = Duration.ofDays(7);
        assertThatThrownBy(() -> new PasswordPolicy(5, Set.of(), CommonPasswords.ALLOWED, days))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PasswordPolicy(100, Set.of(), CommonPasswords.ALLOWED, days))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PasswordPolicy(8, Set.of(), CommonPasswords.ALLOWED, Duration.ofDays(366)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<PasswordRule> cognito(String password) {
        return PasswordPolicy.COGNITO.violations(new Password(password));
    }

    private static List<PasswordRule> nist(String password) {
        return PasswordPolicy.NIST_800_63B_4.violations(new Password(password));
    }
}
