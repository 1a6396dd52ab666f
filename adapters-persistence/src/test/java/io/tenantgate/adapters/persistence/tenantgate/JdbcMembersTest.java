package io.tenantgate.adapters.persistence.tenantgate;

import static io.tenantgate.adapters.persistence.tenantgate.Examples.NOW;
import static io.tenantgate.adapters.persistence.tenantgate.Examples.member;
import static io.tenantgate.adapters.persistence.tenantgate.Examples.tenant;
import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.application.port.Memberships.Joined;
import io.tenantgate.application.port.NameStandings.Named;
import io.tenantgate.application.port.SignUpAttempts.Attempt;
import io.tenantgate.application.port.Standings.Standing;
import io.tenantgate.application.provider.Enroller.Notice;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.members.MembershipId;
import io.tenantgate.domain.members.Subject;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.Tenant;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcMembersTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private final World world = World.on(DATABASE);
    private final JdbcMembers members = new JdbcMembers(world.sql());
    private final JdbcStandings standings = new JdbcStandings(world.sql());
    private final JdbcMemberships memberships = new JdbcMemberships(world.sql());
    private final Tenant acme = tenant("acme-" + Long.toHexString(System.nanoTime()));
    private final Membership alice = member(acme, "alice");

    @BeforeEach
    void onboard() {
        world.added(acme);
        world.added(alice);
    }

    @Test
    void anIssuerIsKnownByWhoeverHasAnAccountThere() {
        var issuer = alice.subject().issuer();

        assertThat(world.onPlatform(() -> memberships.anyAt(issuer))).isTrue();
        assertThat(world.onPlatform(() -> memberships.anyAt(issuer + "x"))).isFalse();
    }

    @Test
    void aMemberIsFoundByIdLoginNameAndSubject() {
        world.in(acme.id(), () -> {
            assertThat(members.find(acme.id(), alice.id())).contains(alice);
            assertThat(members.byLoginName(acme.id(), new LoginName("ALICE"))).contains(alice);
            assertThat(members.bySubject(acme.id(), alice.subject())).contains(alice);
            assertThat(members.byLoginName(acme.id(), new LoginName("bob"))).isEmpty();
        });
    }

    @Test
    void aNameIsReadWithItsTenantMemberAndNewestOpenSignUpInOneQuery() {
        var attempts = new JdbcSignUpAttempts(world.sql());
        var older = attempt(alice, "older", NOW.plusSeconds(60));
        var newest = attempt(alice, "newest", NOW.plusSeconds(60));
        world.in(acme.id(), () -> {
            attempts.add(older);
            attempts.add(newest);
            attempts.add(attempt(alice, "over", NOW));
        });

        assertThat(named(alice.loginName()))
                .contains(new Named(acme, Optional.of(alice), Optional.of(newest.username())));
        assertThat(named(new LoginName("bob"))).contains(new Named(acme, Optional.empty(), Optional.empty()));
    }

    @Test
    void aNameIsReadAtItsOwnTenantAlone() {
        var other = tenant("other-" + Long.toHexString(System.nanoTime()));
        world.added(other);
        world.in(acme.id(), () -> new JdbcSignUpAttempts(world.sql()).add(attempt(alice, "open", NOW.plusSeconds(60))));

        var found = world.onPlatform(() -> standings.find(other.id(), alice.loginName(), NOW));

        assertThat(found).contains(new Named(other, Optional.empty(), Optional.empty()));
    }

    private Optional<Named> named(LoginName name) {
        return world.as(acme.id(), () -> standings.find(acme.id(), name, NOW));
    }

    private Attempt attempt(Membership of, String username, Instant end) {
        var id = new MembershipId(Examples.nextId());
        return new Attempt(acme.id(), id, of.loginName(), new ProviderUsername(username), Notice.CODE, end);
    }

    @Test
    void aLoginNameIsTakenOnceInATenant() {
        var second = member(acme, "alice");

        assertThat(world.as(acme.id(), () -> members.add(second))).isFalse();
    }

    @Test
    void aSubjectHasOnePlaceInATenant() {
        var again = with(alice.subject(), member(acme, "alice-again"));

        assertThat(world.as(acme.id(), () -> members.add(again))).isFalse();
    }

    @Test
    void anAccountBelongsElsewhereWhereItHasAnotherMembership() {
        var other = world.added(tenant("other-" + Long.toHexString(System.nanoTime())));
        assertThat(world.onPlatform(() -> members.belongsElsewhere(alice.tenant(), alice.subject())))
                .isFalse();

        var there = world.added(with(alice.subject(), member(other, "alice")));
        assertThat(world.onPlatform(() -> members.belongsElsewhere(alice.tenant(), alice.subject())))
                .isTrue();
        world.in(acme.id(), () -> members.remove(acme.id(), alice.id()));

        assertThat(world.onPlatform(() -> members.belongsElsewhere(alice.tenant(), alice.subject())))
                .isTrue();
        assertThat(world.onPlatform(() -> members.belongsElsewhere(there.tenant(), there.subject())))
                .isFalse();
    }

    @Test
    void anAccountIsFoundInEveryTenantThatItIsInAndInNoOther() {
        var other = world.added(tenant("aside-" + Long.toHexString(System.nanoTime())));
        var there = world.added(with(alice.subject(), member(other, "alice")));
        world.added(member(other, "bob"));

        assertThat(world.onPlatform(() -> memberships.of(alice.subject())))
                .containsExactly(new Joined(acme, alice), new Joined(other, there));
        assertThat(world.as(other.id(), () -> memberships.of(alice.subject())))
                .containsExactly(new Joined(other, there));
    }

    @Test
    void theDirectorysCopyIsWritten() {
        var later = NOW.plusSeconds(5);
        world.in(
                acme.id(),
                () -> members.describe(acme.id(), alice.id(), Optional.empty(), Optional.of("Alice A."), later));

        assertThat(found()).hasValueSatisfying(described -> {
            assertThat(described.email()).isEmpty();
            assertThat(described.name()).contains("Alice A.");
            assertThat(described.updatedAt()).isEqualTo(later);
        });
    }

    @Test
    void tokensOnceRefusedStayRefused() {
        var later = NOW.plusSeconds(5);
        world.in(acme.id(), () -> {
            members.refuseBefore(acme.id(), alice.id(), later);
            members.refuseBefore(acme.id(), alice.id(), NOW);
        });

        assertThat(found().orElseThrow().notBefore()).isEqualTo(later);
    }

    @Test
    void ownersAreThoseActiveWithThatRole() {
        assertThat(world.as(acme.id(), () -> members.owners(acme.id()))).containsExactly(alice.id());
    }

    @Test
    void aMemberWhoIsRemovedIsGone() {
        world.in(acme.id(), () -> members.remove(acme.id(), alice.id()));

        assertThat(found()).isEmpty();
    }

    @Test
    void anAccountStandsAtATenantWithItsMembershipOrWithout() {
        var stranger = new Subject(alice.subject().issuer(), "a-stranger");
        world.in(acme.id(), () -> {
            assertThat(standings.find(acme.id(), alice.subject())).contains(new Standing(acme, Optional.of(alice)));
            assertThat(standings.find(acme.id(), stranger)).contains(new Standing(acme, Optional.empty()));
        });
    }

    @Test
    void nobodyStandsAtATenantThatIsNotThere() {
        var nowhere = tenant("nowhere").id();

        assertThat(world.as(nowhere, () -> standings.find(nowhere, alice.subject())))
                .isEmpty();
    }

    private Optional<Membership> found() {
        return world.as(acme.id(), () -> members.find(acme.id(), alice.id()));
    }

    private static Membership with(Subject subject, Membership member) {
        return new Membership(
                member.tenant(),
                member.id(),
                member.loginName(),
                member.username(),
                subject,
                member.email(),
                member.name(),
                member.status(),
                member.enabled(),
                member.roles(),
                member.notBefore(),
                member.createdAt(),
                member.updatedAt());
    }
}
