package io.tenantgate.adapters.persistence.tenantgate;

import static io.tenantgate.adapters.persistence.tenantgate.Examples.NOW;
import static io.tenantgate.adapters.persistence.tenantgate.Examples.tenant;
import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.persistence.envelope.TenantgateEnvelope;
import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.application.port.SignUpAttempts.Attempt;
import io.tenantgate.application.port.UnprovenSignUps.Unproven;
import io.tenantgate.application.provider.Enroller.Notice;
import io.tenantgate.application.provider.Newcomers.Newcomer;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.members.MembershipId;
import io.tenantgate.domain.secrets.OneTimeCode;
import io.tenantgate.domain.secrets.Password;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcUnprovenSignUpsTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final LoginName ANN = new LoginName("ann@example.com");
    private static final String SECRET = "Correct-Horse-7";
    private static final String CODE = "abcdefghij";

    private final World world = World.on(DATABASE);
    private final JdbcUnprovenSignUps unproven =
            new JdbcUnprovenSignUps(world.sql(), new TenantgateEnvelope(DATABASE.keys()));
    private final TenantId acme = tenant("acme").id();

    private ProviderUsername signedUp() {
        var id = new MembershipId(Examples.nextId());
        var username = ProviderUsername.own(acme, id.value());
        world.in(
                acme,
                () -> new JdbcSignUpAttempts(world.sql()).add(new Attempt(acme, id, ANN, username, Notice.CODE, NOW)));
        return username;
    }

    private static Unproven waiting(String code) {
        var newcomer = new Newcomer(ANN, new Password(SECRET), Map.of("email", ANN.value(), "password", "x"));
        return new Unproven(newcomer, new OneTimeCode(code), 1);
    }

    private boolean put(ProviderUsername username, Unproven waiting) {
        return world.as(acme, () -> unproven.put(acme, username, waiting));
    }

    private Optional<Unproven> find(ProviderUsername username) {
        return world.as(acme, () -> unproven.find(acme, username));
    }

    @Test
    void whatASignUpHoldsIsReadAsItWasWrittenLast() {
        var username = signedUp();

        put(username, waiting("first"));
        put(username, waiting(CODE));

        assertThat(find(username)).contains(waiting(CODE));
        assertThat(find(signedUp())).isEmpty();
    }

    @Test
    void withoutASignUpNothingIsHeld() {
        var nobodys = ProviderUsername.own(acme, Examples.nextId());

        assertThat(put(nobodys, waiting(CODE))).isFalse();
        assertThat(find(nobodys)).isEmpty();
    }

    @Test
    void whatIsRemovedIsGone() {
        var username = signedUp();
        put(username, waiting(CODE));

        world.in(acme, () -> unproven.remove(acme, username));

        assertThat(find(username)).isEmpty();
    }

    @Test
    void itIsSealedForItsRowAlone() {
        var username = signedUp();
        put(username, waiting(CODE));
        var other = signedUp();

        assertThat(new String(sealed(username), StandardCharsets.ISO_8859_1)).doesNotContain(SECRET, "ann@", CODE);
        world.in(
                acme,
                () -> world.sql()
                        .query("update tenantgate.sign_up_attempts set unproven = :moved where tenant_id = :tenant and"
                                + " username = :to")
                        .set("moved", sealed(username))
                        .set("tenant", acme.value())
                        .set("to", other.value())
                        .update());

        assertThat(find(other)).isEmpty();
    }

    private byte[] sealed(ProviderUsername username) {
        return world.as(
                acme,
                () -> world.sql()
                        .query("select unproven from tenantgate.sign_up_attempts where tenant_id = :tenant and"
                                + " username = :username")
                        .set("tenant", acme.value())
                        .set("username", username.value())
                        .single(row -> row.bytes("unproven")));
    }
}
