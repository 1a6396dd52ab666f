package io.tenantgate.adapters.persistence.tenantgate;

import static io.tenantgate.adapters.persistence.tenantgate.Examples.NOW;
import static io.tenantgate.adapters.persistence.tenantgate.Examples.bytes;
import static io.tenantgate.adapters.persistence.tenantgate.Examples.invitation;
import static io.tenantgate.adapters.persistence.tenantgate.Examples.member;
import static io.tenantgate.adapters.persistence.tenantgate.Examples.tenant;
import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.application.port.Invitations;
import io.tenantgate.domain.members.Invitation;
import io.tenantgate.domain.members.InvitationId;
import io.tenantgate.domain.tenancy.Tenant;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcInvitationsTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final World WORLD = World.on(DATABASE);

    private final Tenant acme = tenant("t-" + Examples.nextId());

    @BeforeEach
    void add() {
        WORLD.added(acme);
    }

    private boolean did(Function<Invitations, Boolean> deed) {
        return WORLD.as(acme.id(), () -> deed.apply(new JdbcInvitations(WORLD.sql())));
    }

    private Optional<Invitation> read(Function<Invitations, Optional<Invitation>> look) {
        return WORLD.as(acme.id(), () -> look.apply(new JdbcInvitations(WORLD.sql())));
    }

    private List<Invitation> page(Optional<InvitationId> before) {
        return WORLD.as(acme.id(), () -> new JdbcInvitations(WORLD.sql()).page(acme.id(), before, 2));
    }

    private Invitation added(String email, String token) {
        var invitation = invitation(acme, email);
        assertThat(did(invitations -> invitations.add(invitation, bytes(token))))
                .isTrue();
        return invitation;
    }

    @Test
    void anInvitationIsReadAsItWasWritten() {
        var bob = added("bob@example.com", "token");

        assertThat(read(invitations -> invitations.find(acme.id(), bob.id()))).contains(bob);
        assertThat(read(invitations -> invitations.byLoginName(acme.id(), bob.email())))
                .contains(bob);
        assertThat(read(invitations -> invitations.byToken(acme.id(), bytes("token"))))
                .contains(bob);
        assertThat(read(invitations -> invitations.byToken(acme.id(), bytes("another"))))
                .isEmpty();
    }

    @Test
    void anAddressIsInvitedOnceAndAMemberNever() {
        var alice = WORLD.added(member(acme, "alice@example.com"));
        added("bob@example.com", "token");

        assertThat(did(invitations -> invitations.add(invitation(acme, "bob@example.com"), bytes("second"))))
                .isFalse();
        assertThat(did(invitations ->
                        invitations.add(invitation(acme, alice.loginName().value()), bytes("third"))))
                .isFalse();
    }

    @Test
    void pagesGoBackFromTheNewest() {
        var all = IntStream.range(0, 3)
                .mapToObj(i -> added("p" + i + "@example.com", "token-" + i))
                .toList();

        assertThat(page(Optional.empty())).isEqualTo(List.of(all.get(2), all.get(1)));
        assertThat(page(Optional.of(all.get(1).id()))).isEqualTo(List.of(all.get(0)));
    }

    @Test
    void anInvitationThatIsRenewedHasItsNewTokenAlone() {
        var longer = added("bob@example.com", "token").until(NOW.plus(Duration.ofDays(9)));

        assertThat(did(invitations -> invitations.renew(longer, bytes("new")))).isTrue();

        assertThat(read(invitations -> invitations.byToken(acme.id(), bytes("token"))))
                .isEmpty();
        assertThat(read(invitations -> invitations.byToken(acme.id(), bytes("new"))))
                .contains(longer);
    }

    @Test
    void whatIsRemovedLeavesNoRowBehindAndIsRemovedOnce() {
        var bob = added("bob@example.com", "token");

        assertThat(did(invitations -> invitations.remove(bob))).isTrue();
        assertThat(did(invitations -> invitations.remove(bob))).isFalse();

        added("bob@example.com", "again");
    }
}
