package io.tenantgate.adapters.persistence.tenantgate;

import static io.tenantgate.adapters.persistence.tenantgate.Examples.NOW;
import static io.tenantgate.adapters.persistence.tenantgate.Examples.bytes;
import static io.tenantgate.adapters.persistence.tenantgate.Examples.invitation;
import static io.tenantgate.adapters.persistence.tenantgate.Examples.member;
import static io.tenantgate.adapters.persistence.tenantgate.Examples.tenant;
import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.application.port.MemberDirectory.Filter;
import io.tenantgate.application.port.MemberDirectory.Listed;
import io.tenantgate.application.port.MemberDirectory.Place;
import io.tenantgate.domain.members.MemberChange;
import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.members.Role;
import io.tenantgate.domain.tenancy.Tenant;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcMemberDirectoryTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private final World world = World.on(DATABASE);
    private final JdbcMemberDirectory directory = new JdbcMemberDirectory(world.sql(), Clock.systemUTC());
    private final Tenant acme = tenant("acme-" + Long.toHexString(System.nanoTime()));
    private final Membership alice = member(acme, "alice");

    @BeforeEach
    void onboard() {
        world.added(acme);
        world.added(alice);
    }

    @Test
    void aDescriptionIsFoundByItsNewWordsAlone() {
        describe("old@example.com", "Alice Old");
        describe("new@example.com", "Élodie");

        assertThat(found("old")).isEmpty();
        assertThat(found("NEW@")).containsExactly("alice");
        assertThat(found("éL")).containsExactly("alice");
        assertThat(found("ali")).containsExactly("alice");
    }

    @Test
    void whomTwoWordsFindIsListedOnce() {
        describe("alice@example.com", "Alice Example");

        assertThat(found("alice")).containsExactly("alice");
    }

    @Test
    void aLongNameIsKeptAndFoundByItsBeginning() {
        describe("a@example.com", "\uD83D\uDC34".repeat(500));

        assertThat(found("\uD83D\uDC34\uD83D\uDC34")).containsExactly("alice");
    }

    @Test
    void nobodyOfAnotherTenantIsFound() {
        var other = tenant("other-" + Long.toHexString(System.nanoTime()));
        world.added(other);
        world.added(member(other, "alina"));

        assertThat(found("ali")).containsExactly("alice");
    }

    @Test
    void whatIsChangedIsListedSoAndTheRestStays() {
        change(new MemberChange(Optional.of(Set.of(Role.ADMIN)), Optional.empty()));

        assertThat(listed(role(Role.ADMIN))).containsExactly("alice");
        assertThat(listed(role(Role.MEMBER))).isEmpty();

        change(new MemberChange(Optional.empty(), Optional.of(false)));

        var entry =
                world.as(acme.id(), () -> directory.find(acme.id(), alice.id())).orElseThrow();
        assertThat(entry.enabled()).isFalse();
        assertThat(entry.roles()).containsExactly(Role.ADMIN);
    }

    @Test
    void whoIsInvitedIsThereWithoutAnAccount() {
        var asked = invitation(acme, "asked@example.com");
        world.as(acme.id(), () -> new JdbcInvitations(world.sql()).add(asked, bytes("token")));

        var entry = world.as(acme.id(), () -> directory.find(acme.id(), asked.member()));

        assertThat(entry)
                .hasValueSatisfying(found -> assertThat(found.subject()).isEmpty());
        assertThat(listed(Filter.NONE)).containsExactlyInAnyOrder("asked@example.com", "alice");
    }

    @Test
    void whoIsRemovedIsFoundNoMore() {
        world.in(acme.id(), () -> new JdbcMembers(world.sql()).remove(acme.id(), alice.id()));

        assertThat(found("ali")).isEmpty();
        assertThat(world.as(
                        acme.id(),
                        () -> world.sql()
                                .query("select from tenantgate.member_found where tenant_id = :tenant")
                                .set("tenant", acme.id().value())
                                .exists()))
                .isFalse();
    }

    @Test
    void aPlaceOfAnotherSearchIsNoPlaceInThis() {
        var elsewhere = Optional.of(new Place("zoe", alice.id()));
        var search = new Filter(Optional.of("ali"), Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(world.as(acme.id(), () -> directory.page(acme.id(), search, elsewhere, 10)))
                .hasSize(1);
    }

    private void describe(String email, String name) {
        world.in(
                acme.id(),
                () -> new JdbcMembers(world.sql())
                        .describe(acme.id(), alice.id(), Optional.of(email), Optional.of(name), NOW));
    }

    private void change(MemberChange change) {
        world.in(acme.id(), () -> directory.change(acme.id(), alice.id(), change, NOW));
    }

    private List<String> found(String text) {
        return listed(new Filter(Optional.of(text), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static Filter role(Role role) {
        return new Filter(Optional.empty(), Optional.empty(), Optional.of(role), Optional.empty());
    }

    private List<String> listed(Filter filter) {
        return world.as(acme.id(), () -> directory.page(acme.id(), filter, Optional.empty(), 10)).stream()
                .map(Listed::entry)
                .map(entry -> entry.loginName().value())
                .toList();
    }
}
