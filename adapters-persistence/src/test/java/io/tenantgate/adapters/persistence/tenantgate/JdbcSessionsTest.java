package io.tenantgate.adapters.persistence.tenantgate;

import static io.tenantgate.adapters.persistence.tenantgate.Examples.NOW;
import static io.tenantgate.adapters.persistence.tenantgate.Examples.bytes;
import static io.tenantgate.adapters.persistence.tenantgate.Examples.member;
import static io.tenantgate.adapters.persistence.tenantgate.Examples.session;
import static io.tenantgate.adapters.persistence.tenantgate.Examples.tenant;
import static io.tenantgate.adapters.persistence.tenantgate.Examples.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tenantgate.adapters.persistence.DatabaseFault;
import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.application.port.Sessions.Held;
import io.tenantgate.application.port.Sessions.Session;
import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.tenancy.Tenant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcSessionsTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private final World world = World.on(DATABASE);
    private final JdbcSessions sessions = new JdbcSessions(world.sql());
    private final Tenant acme = tenant("acme-" + Long.toHexString(System.nanoTime()));
    private final Membership alice = member(acme, "alice");
    private final Session opened = session(alice);

    @BeforeEach
    void open() {
        world.added(acme);
        world.added(alice);
        world.in(acme.id(), () -> sessions.open(opened, token(opened, "first")));
    }

    @Test
    void aSessionIsFoundById() {
        world.in(acme.id(), () -> {
            assertThat(sessions.find(acme.id(), opened.id())).get().satisfies(this::isTheOpened);
        });
    }

    @Test
    void oneOriginNamesOneSessionOverAllTenants() {
        var globex = world.added(tenant("globex-" + Long.toHexString(System.nanoTime())));
        var bob = world.added(member(globex, "bob"));
        var forged = new Session(
                globex.id(),
                Examples.nextId(),
                bob.id(),
                opened.issuer(),
                opened.originJti(),
                "a-client",
                bob.username(),
                bytes("x"),
                "",
                "",
                NOW,
                NOW,
                NOW,
                Optional.empty());

        assertThatExceptionOfType(DatabaseFault.class)
                .isThrownBy(() -> world.in(globex.id(), () -> sessions.open(forged, token(forged, "t"))));
    }

    @Test
    void aTokenComesWithItsSessionAndHowTheMemberStands() {
        var held = lock("first").orElseThrow();

        isTheOpened(held.session());
        assertThat(held.token().rotatedAt()).isEmpty();
        assertThat(held.standing().tenant()).isEqualTo(acme);
        assertThat(held.standing().member()).contains(alice);
    }

    @Test
    void rotationRetiresTheTokenAndKeepsTheNewProvidersToken() {
        var later = NOW.plusSeconds(60);
        world.in(
                acme.id(),
                () -> sessions.rotate(token(opened, "first"), token(opened, "second"), bytes("sealed again"), later));

        assertThat(lock("first").orElseThrow().token().rotatedAt()).contains(later);
        var second = lock("second").orElseThrow();
        assertThat(second.token().rotatedAt()).isEmpty();
        assertThat(second.session().sealedProviderToken()).isEqualTo(bytes("sealed again"));
        assertThat(second.session().lastUsedAt()).isEqualTo(later);
        assertThat(world.as(acme.id(), () -> sessions.liveTokens(acme.id(), opened.id())))
                .isEqualTo(1);
    }

    @Test
    void aTokenKeepsTheTimeOfItsFirstRotation() {
        var later = NOW.plusSeconds(60);
        world.in(acme.id(), () -> sessions.rotate(token(opened, "first"), token(opened, "b"), bytes("s"), NOW));
        world.in(acme.id(), () -> sessions.rotate(token(opened, "first"), token(opened, "c"), bytes("s"), later));

        assertThat(lock("first").orElseThrow().token().rotatedAt()).contains(NOW);
    }

    @Test
    void ofRacingTabsOneSeesTheTokenUnrotated() {
        var unrotated = World.race(
                4,
                () -> world.as(acme.id(), () -> {
                    var seen = sessions.lock(acme.id(), bytes("first"))
                            .orElseThrow()
                            .token();
                    var next = token(opened, "next-" + Examples.nextId());
                    sessions.rotate(seen, next, bytes("s"), NOW.plusSeconds(1));
                    return seen.rotatedAt().isEmpty();
                }));

        assertThat(unrotated).containsOnlyOnce(true);
    }

    @Test
    void theLiveSessionsOfAMemberAreThoseNeitherEndedNorExpired() {
        var other = session(alice);
        world.in(acme.id(), () -> sessions.open(other, token(other, "other")));

        assertThat(live()).containsExactly(other.id(), opened.id());
        world.in(acme.id(), () -> sessions.end(acme.id(), other.id(), NOW));
        assertThat(live()).containsExactly(opened.id());
        assertThat(world.as(acme.id(), () -> sessions.of(acme.id(), alice.id(), opened.expiresAt())))
                .isEmpty();
    }

    @Test
    void allOfAMembersSessionsEndAtOnceAndKeepTheirFirstEnd() {
        world.in(acme.id(), () -> {
            sessions.end(acme.id(), opened.id(), NOW);
            sessions.endAll(acme.id(), alice.id(), NOW.plusSeconds(9));
        });

        assertThat(live()).isEmpty();
        assertThat(world.as(acme.id(), () -> sessions.find(acme.id(), opened.id())))
                .get()
                .satisfies(ended -> assertThat(ended.endedAt()).contains(NOW));
    }

    @Test
    void sessionsGoWithTheirMember() {
        world.in(acme.id(), () -> new JdbcMembers(world.sql()).remove(acme.id(), alice.id()));

        assertThat(lock("first")).isEmpty();
    }

    private Optional<Held> lock(String token) {
        return world.as(acme.id(), () -> sessions.lock(acme.id(), bytes(token)));
    }

    private java.util.List<java.util.UUID> live() {
        return world.as(acme.id(), () -> sessions.of(acme.id(), alice.id(), NOW)).stream()
                .map(Session::id)
                .toList();
    }

    private void isTheOpened(Session found) {
        assertThat(found).usingRecursiveComparison().isEqualTo(opened);
    }
}
