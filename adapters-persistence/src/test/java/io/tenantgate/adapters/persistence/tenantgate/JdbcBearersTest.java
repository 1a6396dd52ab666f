package io.tenantgate.adapters.persistence.tenantgate;

import static io.tenantgate.adapters.persistence.tenantgate.Examples.NOW;
import static io.tenantgate.adapters.persistence.tenantgate.Examples.bytes;
import static io.tenantgate.adapters.persistence.tenantgate.Examples.key;
import static io.tenantgate.adapters.persistence.tenantgate.Examples.member;
import static io.tenantgate.adapters.persistence.tenantgate.Examples.ownPool;
import static io.tenantgate.adapters.persistence.tenantgate.Examples.session;
import static io.tenantgate.adapters.persistence.tenantgate.Examples.tenant;
import static io.tenantgate.adapters.persistence.tenantgate.Examples.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tenantgate.adapters.persistence.DatabaseFault;
import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.application.port.Bearers.Facts;
import io.tenantgate.application.port.Bearers.HeldKey;
import io.tenantgate.application.port.Bearers.Opened;
import io.tenantgate.application.port.Sessions.Session;
import io.tenantgate.domain.keys.ApiKey;
import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.tenancy.AdmissionMode;
import io.tenantgate.domain.tenancy.PasswordPolicyName;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.domain.tenancy.TenantSettings;
import io.tenantgate.domain.tenancy.TenantStatus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcBearersTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final TenantSettings ADOPTING = new TenantSettings(
            Optional.empty(), true, false, PasswordPolicyName.COGNITO, 15, 15, 30, List.of(), AdmissionMode.ADOPT);

    private final World world = World.on(DATABASE);
    private final JdbcBearers bearers = new JdbcBearers(world.sql());
    private final JdbcApiKeys keys = new JdbcApiKeys(world.sql());

    @Test
    void issuerAndOriginTellAllThatABearerRequestNeedsOutsideAnyTransaction() {
        var acme = world.added(tenant("acme"));
        var alice = world.added(member(acme, "alice"));
        var opened = session(alice);
        world.in(acme.id(), () -> {
            new JdbcSessions(world.sql()).open(opened, token(opened, "first"));
            new JdbcTenants(world.sql()).activate(acme.id(), ownPool("acme"), NOW);
        });

        var facts = found(opened);

        var active = world.as(acme.id(), () -> new JdbcTenants(world.sql()).find(acme.id()));
        assertThat(facts)
                .containsExactly(new Facts(
                        active.orElseThrow(), alice, Optional.of(new Opened(opened.id(), opened.expiresAt(), false))));
    }

    @Test
    void anEndedSessionIsToldAsEnded() {
        var acme = world.added(tenant("ended"));
        var opened = session(world.added(member(acme, "alice")));
        world.in(acme.id(), () -> {
            new JdbcSessions(world.sql()).open(opened, token(opened, "first"));
            new JdbcSessions(world.sql()).end(acme.id(), opened.id(), NOW);
        });

        assertThat(found(opened))
                .first()
                .satisfies(facts ->
                        assertThat(facts.session().orElseThrow().ended()).isTrue());
    }

    @Test
    void aTokenThatWasIssuedPastUsNamesTheTenantsThatTakePeopleInFromThePool() {
        var adopting = placed(ADOPTING, ownPool("past").adopted());
        var alice = world.added(member(adopting, "alice"));

        assertThat(pastUs(alice))
                .extracting(Facts::tenant)
                .extracting(Tenant::id)
                .containsExactly(adopting.id());
        assertThat(pastUs(alice)).extracting(Facts::session).containsExactly(Optional.empty());
        assertThat(bearers.find(alice.subject().issuer(), Optional.empty(), "somebody else"))
                .isEmpty();
    }

    @Test
    void aStrictTenantAndAPoolOfOursTakeNone() {
        var strict = placed(TenantSettings.INITIAL, ownPool("strict").adopted());
        var managed = placed(ADOPTING, ownPool("managed"));

        assertThat(pastUs(world.added(member(strict, "alice")))).isEmpty();
        assertThat(pastUs(world.added(member(managed, "alice")))).isEmpty();
    }

    private List<Facts> pastUs(Membership member) {
        return bearers.find(
                member.subject().issuer(),
                Optional.of(Examples.nextId()),
                member.subject().sub());
    }

    private List<Facts> found(Session opened) {
        return bearers.find(opened.issuer(), Optional.of(opened.originJti()), "nobody");
    }

    private Tenant placed(TenantSettings settings, Placement placement) {
        var plain = tenant("t" + Examples.nextId());
        var added = world.added(new Tenant(
                plain.id(),
                plain.slug(),
                plain.name(),
                plain.status(),
                plain.strategy(),
                plain.provider(),
                Optional.empty(),
                settings,
                plain.createdAt()));
        world.in(added.id(), () -> new JdbcTenants(world.sql()).activate(added.id(), placement, NOW));
        return added;
    }

    @Test
    void whatNobodyOpenedIsUnknown() {
        assertThat(bearers.find("https://id.example/pools/none", Optional.of(Examples.nextId()), "nobody"))
                .isEmpty();
        assertThat(bearers.key(bytes("no key"))).isEmpty();
    }

    @Test
    void aKeyComesWithTheStatusOfItsTenant() {
        var acme = world.added(tenant("keyed"));
        var made = added(key(acme.id()), "text-1");

        assertThat(bearers.key(bytes("text-1"))).contains(new HeldKey(made, Optional.of(TenantStatus.PROVISIONING)));
    }

    @Test
    void anOperatorsKeyHasNoTenant() {
        var made = added(key(TenantId.NONE), "text-2");

        assertThat(bearers.key(bytes("text-2"))).contains(new HeldKey(made, Optional.empty()));
    }

    @Test
    void aRevokedKeyIsUnknownAtOnce() {
        var made = added(key(TenantId.NONE), "text-3");
        assertThat(world.as(TenantId.NONE, () -> keys.revoke(TenantId.NONE, made.id(), NOW)))
                .isTrue();

        assertThat(bearers.key(bytes("text-3"))).isEmpty();
        assertThat(world.as(TenantId.NONE, () -> keys.revoke(TenantId.NONE, made.id(), NOW)))
                .isFalse();
        assertThat(world.as(TenantId.NONE, () -> keys.find(TenantId.NONE, made.id())))
                .isEmpty();
    }

    @Test
    void keysArePagedFromTheNewestOn() {
        var acme = world.added(tenant("paged")).id();
        var first = added(key(acme), "p-1");
        var second = added(key(acme), "p-2");

        assertThat(world.as(acme, () -> keys.page(acme, Optional.empty(), 9))).containsExactly(second, first);
        assertThat(world.as(acme, () -> keys.page(acme, Optional.of(second.id()), 9)))
                .containsExactly(first);
    }

    @Test
    void aUseIsNotedOnceAMinute() {
        var acme = world.added(tenant("used")).id();
        var made = added(key(acme), "u-1");
        world.in(acme, () -> {
            keys.used(made, NOW);
            keys.used(made, NOW.plusSeconds(59));
            assertThat(keys.find(acme, made.id()).orElseThrow().lastUsedAt()).contains(NOW);

            keys.used(made, NOW.plusSeconds(60));
            assertThat(keys.find(acme, made.id()).orElseThrow().lastUsedAt()).contains(NOW.plusSeconds(60));
        });
    }

    @Test
    void theBearersScopeEndsWithItsQuestion() {
        var acme = world.added(tenant("scoped"));
        world.in(acme.id(), () -> {
            world.sql()
                    .query("select * from tenantgate.bearer('x', :id, 'y')")
                    .set("id", Examples.nextId())
                    .exists();
            var scope = world.sql().query("select tenantgate.scope() as s").single(row -> row.text("s"));

            assertThat(scope).isEqualTo(acme.id().toString());
        });
        assertThatExceptionOfType(DatabaseFault.class)
                .isThrownBy(() -> world.sql()
                        .autocommit("select * from tenantgate.tenants")
                        .exists());
    }

    private ApiKey added(ApiKey key, String text) {
        world.in(key.tenant(), () -> keys.add(key, bytes(text)));
        return key;
    }
}
