package io.tenantgate.userpools.pool;

import static io.tenantgate.userpools.AttributeFault.CUSTOM_IS_MEANT;
import static io.tenantgate.userpools.AttributeFault.FORMAT;
import static io.tenantgate.userpools.AttributeFault.IMMUTABLE;
import static io.tenantgate.userpools.AttributeFault.MISSING;
import static io.tenantgate.userpools.AttributeFault.NOT_AT_SIGN_UP;
import static io.tenantgate.userpools.AttributeFault.NOT_WRITABLE;
import static io.tenantgate.userpools.AttributeFault.TOO_LARGE;
import static io.tenantgate.userpools.AttributeFault.TOO_LONG;
import static io.tenantgate.userpools.AttributeFault.TOO_SHORT;
import static io.tenantgate.userpools.AttributeFault.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.userpools.AttributeFault;
import io.tenantgate.userpools.Refusal.BadAttribute;
import io.tenantgate.userpools.client.AttributePermissions;
import io.tenantgate.userpools.pool.AttributeDefinition.Change;
import io.tenantgate.userpools.pool.AttributeType.Text;
import io.tenantgate.userpools.pool.AttributeType.Whole;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributeRulesTest {
    private static final AttributePermissions ALL = AttributePermissions.ALL;
    private static final PoolSettings POOL = PoolSettings.INITIAL.with(AttributeSchema.STANDARD
            .requiring("email")
            .with(AttributeDefinition.custom("origin", new Text(2, 5), Change.IMMUTABLE))
            .with(AttributeDefinition.custom("floor", new Whole(Optional.of(0L), Optional.of(99L)), Change.MUTABLE)));

    private final AttributeRules rules = new AttributeRules(POOL);

    @Test
    void whoRegistersGivesWhatIsRequired() {
        assertThat(rules.atSignUp(ALL, Map.of("name", "Alice"))).containsExactly(new BadAttribute("email", MISSING));
        assertThat(rules.atSignUp(ALL, Map.of("email", ""))).containsExactly(new BadAttribute("email", MISSING));
        assertThat(rules.atSignUp(ALL, Map.of("email", "alice@example.com"))).isEmpty();
    }

    @Test
    void everyFaultIsToldAtOnce() {
        var given = Map.of("email", "nobody", "custom:floor", "100", "custom:origin", "x", "shoe_size", "42");

        assertThat(rules.atSignUp(ALL, given))
                .containsExactly(
                        new BadAttribute("custom:floor", TOO_LARGE),
                        new BadAttribute("custom:origin", TOO_SHORT),
                        new BadAttribute("email", FORMAT),
                        new BadAttribute("shoe_size", UNKNOWN));
    }

    @Test
    void whoForgetsWhatStandsBeforeACustomNameIsTold() {
        var given = Map.of("email", "alice@example.com", "floor", "1", "shoe_size", "42");

        assertThat(rules.atCreation(given))
                .containsExactly(new BadAttribute("floor", CUSTOM_IS_MEANT), new BadAttribute("shoe_size", UNKNOWN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-21T18:37:12Z", "2026-11-21T18:37:12.123456789+01:00"})
    void aMomentIsADateATimeAndAnOffset(String value) {
        assertThat(AttributeType.Formatted.DATE_TIME.fault(value)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-21", "2026-11-31T18:37:12Z", "2026-11-21T25:37:12Z", "2026-11-21T18:37:12", "now"})
    void whatIsNoMomentIsNone(String value) {
        assertThat(AttributeType.Formatted.DATE_TIME.fault(value)).contains(FORMAT);
    }

    @Test
    void nobodyVouchesForTheirOwnAddress() {
        var given = Map.of("email", "alice@example.com", "email_verified", "true", "sub", "me");

        assertThat(rules.atSignUp(ALL, given))
                .containsExactly(
                        new BadAttribute("email_verified", NOT_WRITABLE), new BadAttribute("sub", NOT_WRITABLE));
        assertThat(rules.atChange(ALL, Map.of("phone_number_verified", "true")))
                .containsExactly(new BadAttribute("phone_number_verified", NOT_WRITABLE));
    }

    @Test
    void aClientWritesWhatItMayAndWhatIsRequired() {
        var narrow = new AttributePermissions(Optional.empty(), Optional.of(Set.of("nickname")));

        assertThat(rules.atChange(narrow, Map.of("email", "a@b", "nickname", "al", "name", "Alice")))
                .containsExactly(new BadAttribute("name", NOT_WRITABLE));
    }

    @Test
    void anImmutableAttributeIsGivenOnceOnly() {
        var given = Map.of("email", "a@b.example", "custom:origin", "web");

        assertThat(rules.atSignUp(ALL, given)).isEmpty();
        assertThat(rules.atChange(ALL, Map.of("custom:origin", "app")))
                .containsExactly(new BadAttribute("custom:origin", IMMUTABLE));
        assertThat(rules.atAdministration(Map.of("custom:origin", "app")))
                .containsExactly(new BadAttribute("custom:origin", IMMUTABLE));
    }

    @Test
    void aRequiredAttributeIsNotRemoved() {
        assertThat(rules.atChange(ALL, Map.of("email", "", "name", "")))
                .containsExactly(new BadAttribute("email", MISSING));
    }

    @Test
    void anAdministratorMayLeaveOutWhatIsRequiredAndVouch() {
        assertThat(rules.atCreation(Map.of("phone_number", "+491701234567", "phone_number_verified", "true")))
                .isEmpty();
    }

    @Test
    void aPreferredUsernameThatIsAnAliasComesAfterSignUp() {
        var names = new SignInNames(Set.of(Alias.PREFERRED_USERNAME), SignInNames.Form.CASE_INSENSITIVE);
        var aliased = new AttributeRules(PoolSettings.INITIAL.with(names));

        assertThat(aliased.atSignUp(ALL, Map.of("preferred_username", "al")))
                .containsExactly(new BadAttribute("preferred_username", NOT_AT_SIGN_UP));
        assertThat(aliased.atChange(ALL, Map.of("preferred_username", "al"))).isEmpty();
    }

    @Test
    void valuesHaveTheFormOfTheirAttribute() {
        assertThat(fault("birthdate", "2001-02-29")).contains(FORMAT);
        assertThat(fault("birthdate", "2000-02-29")).isEmpty();
        assertThat(fault("phone_number", "0170 1234567")).contains(FORMAT);
        assertThat(fault("phone_number", "+491701234567")).isEmpty();
        assertThat(fault("email", "a@b@c")).contains(FORMAT);
        assertThat(fault("email", "alice@example.com\nBcc: x@y")).contains(FORMAT);
        assertThat(fault("name", "x".repeat(2_049))).contains(TOO_LONG);
        assertThat(fault("updated_at", "soon")).contains(FORMAT);
    }

    private Optional<AttributeFault> fault(String name, String value) {
        return rules.atCreation(Map.of(name, value)).stream()
                .map(BadAttribute::fault)
                .findFirst();
    }
}
