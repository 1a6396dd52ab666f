package io.tenantgate.userpools.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.userpools.account.Username;
import io.tenantgate.userpools.pool.Contact;
import io.tenantgate.userpools.pool.Pool;
import io.tenantgate.userpools.pool.PoolId;
import io.tenantgate.userpools.pool.PoolSettings;
import io.tenantgate.userpools.pool.Recovery;
import io.tenantgate.userpools.pool.Verification;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PretenceTest {
    private static final Pool POOL = pool("eu-west-1_aaaaaaaaa", PoolSettings.MANAGED);
    private final Pretence pretence = new Pretence(new DigestVault());

    @Property
    void aNameHasOneDestinationInWhateverSpelling(@ForAll @AlphaChars @StringLength(min = 1, max = 40) String name) {
        assertThat(delivery(POOL, name)).isEqualTo(delivery(POOL, name.toUpperCase(Locale.ROOT)));
        assertThat(delivery(POOL, name).destination()).matches("[a-z]\\*\\*\\*@[a-z]\\*\\*\\*");
    }

    @Test
    void anotherPoolMakesUpAnother() {
        var other = pool("eu-west-1_bbbbbbbbb", PoolSettings.MANAGED);

        assertThat(pretence.target(other, new Username("alice")))
                .isNotEqualTo(pretence.target(POOL, new Username("alice")));
    }

    @Test
    void anAddressIsItsOwnDestination() {
        assertThat(delivery(POOL, "john@example.com")).isEqualTo(new CodeDelivery(Contact.EMAIL, "j***@e***"));
        assertThat(delivery(POOL, "+12065551234")).isEqualTo(new CodeDelivery(Contact.PHONE_NUMBER, "+*******1234"));
    }

    @Test
    void theMediumIsWhatThePoolVerifies() {
        var settings = PoolSettings.INITIAL
                .with(Recovery.EMAIL_THEN_PHONE)
                .with(new Verification(Set.of(Contact.PHONE_NUMBER), Set.of()));

        assertThat(delivery(pool("eu-west-1_aaaaaaaaa", settings), "alice").destination())
                .matches("\\+\\*{7}[0-9]{4}");
    }

    private CodeDelivery delivery(Pool pool, String name) {
        return CodeDelivery.to(pretence.target(pool, new Username(name)));
    }

    private static Pool pool(String id, PoolSettings settings) {
        return new Pool(new PoolId(id), "pool", "https://issuer.example/" + id, settings, Instant.EPOCH);
    }
}
