package io.tenantgate.adapters.persistence.tenantgate;

import static io.tenantgate.adapters.persistence.tenantgate.Examples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.application.port.SignUpAttempts.Attempt;
import io.tenantgate.application.provider.Enroller.Notice;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.members.MembershipId;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcSignUpAttemptsTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private final World world = World.on(DATABASE);
    private final JdbcSignUpAttempts attempts = new JdbcSignUpAttempts(world.sql());
    private final TenantId acme = new TenantId(Examples.nextId());
    private final LoginName alice = new LoginName("alice@example.com");

    @Test
    void theOpenAttemptsOfANameComeNewestFirst() {
        var first = added(attempt(NOW.plusSeconds(60)));
        var second = added(attempt(NOW.plusSeconds(60)));
        added(attempt(NOW));

        assertThat(open()).containsExactly(second, first);
    }

    @Test
    void anAttemptThatIsRemovedIsOpenNoMore() {
        var only = added(attempt(NOW.plusSeconds(60)));
        world.in(acme, () -> attempts.remove(acme, only.id()));

        assertThat(open()).isEmpty();
    }

    @Test
    void allButTheNewestEndTogether() {
        var end = NOW.plusSeconds(60);
        added(attempt(end));
        added(attempt(end));
        var third = added(attempt(end));
        var fourth = added(attempt(end));

        world.in(acme, () -> attempts.endAllBut(2, acme, alice, NOW));

        assertThat(open()).containsExactly(fourth, third);
    }

    @Test
    void theExpiredAreFoundForThePlatform() {
        var over = added(attempt(NOW.minusSeconds(1)));

        assertThat(world.onPlatform(() -> attempts.expired(NOW, 100))).contains(over);
    }

    @Test
    void racingSignUpsOfANameWithoutAttemptsTakeTurns() {
        World.race(
                8,
                () -> world.as(acme, () -> {
                    var open = attempts.openFor(acme, alice, NOW);
                    if (open.size() < 3) {
                        attempts.add(attempt(NOW.plusSeconds(60)));
                    }
                    return open;
                }));

        assertThat(open()).hasSize(3);
    }

    private List<Attempt> open() {
        return world.as(acme, () -> attempts.openFor(acme, alice, NOW));
    }

    private Attempt added(Attempt attempt) {
        world.in(acme, () -> attempts.add(attempt));
        return attempt;
    }

    private Attempt attempt(Instant expires) {
        var id = new MembershipId(Examples.nextId());
        return new Attempt(acme, id, alice, ProviderUsername.own(acme, id.value()), Notice.CODE, expires);
    }
}
