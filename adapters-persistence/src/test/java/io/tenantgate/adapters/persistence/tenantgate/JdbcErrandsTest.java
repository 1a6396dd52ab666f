package io.tenantgate.adapters.persistence.tenantgate;

import static io.tenantgate.adapters.persistence.tenantgate.Examples.NOW;
import static io.tenantgate.adapters.persistence.tenantgate.Examples.nextId;
import static io.tenantgate.adapters.persistence.tenantgate.Examples.tenant;
import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.persistence.envelope.TenantgateEnvelope;
import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.application.port.Errands.Errand;
import io.tenantgate.application.port.Errands.Request;
import io.tenantgate.domain.members.MembershipId;
import io.tenantgate.domain.secrets.Password;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JdbcErrandsTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final String SECRET = "Correct-Horse-7";
    private static final Request REGISTER =
            new Request.Register(new Password(SECRET), Map.of("email", "ann@example.com", "password", "x"));

    private final World world = World.on(DATABASE);
    private final JdbcErrands errands = new JdbcErrands(world.sql(), new TenantgateEnvelope(DATABASE.keys()));
    private final TenantId acme = tenant("acme").id();

    static List<Request> requests() {
        return List.of(REGISTER, new Request.Resend(), new Request.Discard());
    }

    @ParameterizedTest
    @MethodSource("requests")
    void anErrandIsReadAsItWasWritten(Request request) {
        var errand = added(request);

        assertThat(standing()).containsExactly(errand);
        world.in(acme, () -> errands.remove(errand));
        assertThat(standing()).isEmpty();
    }

    @Test
    void aSignUpHasOneAtATime() {
        var errand = added(REGISTER);

        world.in(acme, () -> errands.add(with(errand, new Request.Resend()), NOW));

        assertThat(standing()).containsExactly(errand);
    }

    @Test
    void whatIsPretendedIsNotThere() {
        world.in(acme, () -> errands.pretend(errand(REGISTER), NOW));

        assertThat(standing()).isEmpty();
    }

    @Test
    void whatIsDueIsTakenByOneAndCounted() {
        var errand = added(REGISTER);
        var until = NOW.plusSeconds(30);

        var early = world.onPlatform(() -> errands.lease(NOW.minusMillis(1), until, List.of(), 9));
        var taken = World.race(4, () -> world.onPlatform(() -> errands.lease(NOW, until, List.of(), 9)));

        assertThat(early).isEmpty();
        assertThat(taken.stream().flatMap(List::stream)).containsOnlyOnce(errand);
        assertThat(world.onPlatform(() -> errands.lease(until, until, List.of(), 9)))
                .contains(new Errand(acme, errand.attempt(), errand.username(), REGISTER, 1));
    }

    @Test
    void aTenantThatHasEnoughIsPassedOver() {
        added(REGISTER);

        assertThat(world.onPlatform(() -> errands.lease(NOW, NOW, List.of(acme), 9)))
                .extracting(Errand::tenant)
                .doesNotContain(acme);
    }

    @Test
    void whatIsPutOffComesLater() {
        var errand = added(REGISTER);
        var later = NOW.plusSeconds(5);

        world.in(acme, () -> errands.putOff(errand, later));

        assertThat(world.onPlatform(() -> errands.lease(NOW, NOW, List.of(), 9)))
                .extracting(Errand::attempt)
                .doesNotContain(errand.attempt());
        assertThat(world.onPlatform(() -> errands.lease(later, later, List.of(), 9)))
                .extracting(Errand::attempt)
                .contains(errand.attempt());
    }

    @Test
    void thePasswordIsSealedAndGoesBeforeItsRow() {
        var errand = added(REGISTER);
        assertThat(new String(sealed(), StandardCharsets.ISO_8859_1)).doesNotContain(SECRET, "ann@");

        world.in(acme, () -> errands.discard(errand));

        assertThat(standing()).containsExactly(with(errand, new Request.Discard()));
        assertThat(world.as(
                        acme,
                        () -> world.sql()
                                .query("select 1 from tenantgate.errands where request is not null")
                                .exists()))
                .isFalse();
    }

    @Test
    void aPasswordThatWasMovedToAnotherRowIsNotRead() {
        added(REGISTER);
        var moved = sealed();
        var other = added(REGISTER);

        world.in(
                acme,
                () -> world.sql()
                        .query("update tenantgate.errands set request = :moved where tenant_id = :tenant and"
                                + " attempt_id = :to")
                        .set("moved", moved)
                        .set("tenant", acme.value())
                        .set("to", other.attempt().value())
                        .update());

        assertThat(standing()).contains(with(other, new Request.Discard()));
    }

    private byte[] sealed() {
        return world.as(
                acme,
                () -> world.sql()
                        .query("select request from tenantgate.errands order by attempt_id limit 1")
                        .single(row -> row.bytes("request")));
    }

    private List<Errand> standing() {
        return world.as(acme, () -> errands.first(acme, 9));
    }

    private static Errand with(Errand errand, Request request) {
        return new Errand(errand.tenant(), errand.attempt(), errand.username(), request, errand.tries());
    }

    private Errand errand(Request request) {
        return new Errand(acme, new MembershipId(nextId()), new ProviderUsername("u1"), request, 0);
    }

    private Errand added(Request request) {
        var errand = errand(request);
        world.in(acme, () -> errands.add(errand, NOW));
        return errand;
    }
}
