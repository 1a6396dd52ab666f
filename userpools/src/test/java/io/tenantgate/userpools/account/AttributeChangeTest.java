package io.tenantgate.userpools.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.userpools.code.StoredCode.Target;
import io.tenantgate.userpools.code.StoredCode.Timing;
import io.tenantgate.userpools.pool.Contact;
import io.tenantgate.userpools.pool.Verification;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AttributeChangeTest {
    private static final Attributes PRESENT =
            Attributes.of(Map.of("email", "old@example.com", "email_verified", "true", "name", "Alice"));
    private static final Verification AFTER_UPDATE = new Verification(Set.of(Contact.EMAIL), Set.of());

    @Test
    void aNewAddressWaitsForItsProofWhileTheOldOneStays() {
        var change = change(Map.of("email", "new@example.com"), Verification.BEFORE_UPDATE);

        assertThat(change.next()).isEqualTo(PRESENT);
        assertThat(change.unproven()).containsExactly(new Target(Contact.EMAIL, "new@example.com", Timing.PENDING));
    }

    @Test
    void elseItReplacesTheOldOneUnverified() {
        var change = change(Map.of("email", "new@example.com"), AFTER_UPDATE);

        assertThat(change.next().find("email")).contains("new@example.com");
        assertThat(change.next().verified(Contact.EMAIL)).isFalse();
        assertThat(change.unproven()).containsExactly(new Target(Contact.EMAIL, "new@example.com", Timing.CURRENT));
    }

    @Test
    void noCodeIsSentWhereThePoolVerifiesNothing() {
        var change = change(Map.of("email", "new@example.com"), Verification.NONE);

        assertThat(change.unproven()).isEmpty();
        assertThat(change.next().verified(Contact.EMAIL)).isFalse();
    }

    @Test
    void theSameAddressAgainStaysVerifiedAndEndsAPendingOne() {
        var change = change(Map.of("email", "old@example.com"), Verification.BEFORE_UPDATE);

        assertThat(change.next()).isEqualTo(PRESENT);
        assertThat(change.unproven()).isEmpty();
        assertThat(change.touched()).containsExactly(Contact.EMAIL);
    }

    @Test
    void anEmptyValueRemovesTheAttributeAndItsFlag() {
        var change = change(Map.of("email", "", "name", ""), Verification.BEFORE_UPDATE);

        assertThat(change.next().values()).isEmpty();
    }

    private static AttributeChange change(Map<String, String> given, Verification verification) {
        return AttributeChange.of(PRESENT, given, verification);
    }
}
