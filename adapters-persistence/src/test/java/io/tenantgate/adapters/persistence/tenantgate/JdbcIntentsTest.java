package io.tenantgate.adapters.persistence.tenantgate;

import static io.tenantgate.adapters.persistence.tenantgate.Examples.NOW;
import static io.tenantgate.adapters.persistence.tenantgate.Examples.nextId;
import static io.tenantgate.adapters.persistence.tenantgate.Examples.tenant;
import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.application.port.Intents.Deed;
import io.tenantgate.application.port.Intents.Intent;
import io.tenantgate.domain.members.InvitationId;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.members.Subject;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JdbcIntentsTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final LoginName ANN = new LoginName("ann@example.com");
    private static final ProviderUsername USERNAME = new ProviderUsername("u1");
    private static final Subject SUBJECT = new Subject("https://id.example/pools/a", "sub-1");

    private final World world = World.on(DATABASE);
    private final JdbcIntents intents = new JdbcIntents(world.sql());
    private final TenantId acme = tenant("acme").id();

    static List<Deed> deeds() {
        return List.of(
                new Deed.Confirming(ANN),
                new Deed.TakingUp(ANN, Optional.of(new InvitationId(nextId())), USERNAME),
                new Deed.TakingUp(ANN, Optional.empty(), USERNAME),
                new Deed.Leaving(ANN, USERNAME, SUBJECT),
                new Deed.Straying(ANN, USERNAME, SUBJECT));
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void aDeedIsReadAsItWasWritten(Deed deed) {
        var intent = added(deed);

        assertThat(world.as(acme, () -> intents.first(acme, 9))).containsExactly(intent);
        world.in(acme, () -> intents.remove(acme, intent.id()));
        assertThat(world.as(acme, () -> intents.first(acme, 9))).isEmpty();
    }

    @Test
    void whatIsDueIsTakenByOneAndPutOff() {
        var intent = added(new Deed.Confirming(ANN));
        var until = NOW.plusSeconds(30);

        var early = world.onPlatform(() -> intents.lease(NOW.minusMillis(1), until, 9));
        var taken = World.race(4, () -> world.onPlatform(() -> intents.lease(NOW, until, 9)));

        assertThat(early).isEmpty();
        assertThat(taken.stream().flatMap(List::stream).map(Intent::id)).containsOnlyOnce(intent.id());
        assertThat(world.onPlatform(() -> intents.lease(until, until, 9)).stream()
                        .map(Intent::id))
                .contains(intent.id());
    }

    @Test
    void anotherOfTheSameNameIsToldByWhenItBegan() {
        var intent = added(new Deed.Confirming(ANN));
        assertThat(others(intent)).isFalse();

        added(new Deed.Leaving(ANN, USERNAME, SUBJECT));

        assertThat(others(intent)).isTrue();
        assertThat(world.as(acme, () -> intents.othersSince(intent, NOW))).isFalse();
        assertThat(world.as(acme, () -> intents.stands(acme, ANN))).isTrue();
        assertThat(world.as(acme, () -> intents.stands(acme, new LoginName("bob@example.com"))))
                .isFalse();
    }

    private boolean others(Intent intent) {
        return world.as(acme, () -> intents.othersSince(intent, NOW.minus(Duration.ofMinutes(1))));
    }

    private Intent added(Deed deed) {
        var intent = new Intent(acme, nextId(), deed, NOW, NOW);
        world.in(acme, () -> intents.add(intent));
        return intent;
    }
}
