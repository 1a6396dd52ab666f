package io.tenantgate.adapters.persistence.tenantgate;

import static io.tenantgate.adapters.persistence.tenantgate.Examples.NOW;
import static io.tenantgate.adapters.persistence.tenantgate.Examples.ownPool;
import static io.tenantgate.adapters.persistence.tenantgate.Examples.tenant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.application.port.Tenants;
import io.tenantgate.application.port.Tenants.Filter;
import io.tenantgate.domain.tenancy.AdmissionMode;
import io.tenantgate.domain.tenancy.AppClient;
import io.tenantgate.domain.tenancy.Evidence;
import io.tenantgate.domain.tenancy.PasswordPolicyName;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderName;
import io.tenantgate.domain.tenancy.Shard;
import io.tenantgate.domain.tenancy.ShardId;
import io.tenantgate.domain.tenancy.TenancyStrategy;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.domain.tenancy.TenantSettings;
import io.tenantgate.domain.tenancy.TenantStatus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JdbcTenantsTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final Filter ALL = new Filter(Optional.empty(), Optional.empty(), Optional.empty());

    private final World world = World.on(DATABASE);
    private final JdbcTenants tenants = new JdbcTenants(world.sql());

    @Test
    void aTenantIsFoundAsItWasAdded() {
        var settings = new TenantSettings(
                Optional.of("gold"),
                false,
                true,
                PasswordPolicyName.NIST_800_63B_4,
                5,
                6,
                7,
                List.of("acme.example"),
                AdmissionMode.ADOPT);
        var acme = with(settings, tenant("found"));

        world.added(acme);

        assertThat(find(acme)).contains(acme);
    }

    @Test
    void aSlugIsTakenOnceWhicheverTenantAsks() {
        world.added(tenant("taken"));
        var second = tenant("taken");

        assertThat(world.as(second.id(), () -> tenants.add(second))).isFalse();

        assertThat(find(second)).isEmpty();
    }

    @Test
    void ofRacingTenantsOneGetsTheSlug() {
        var added = World.race(4, () -> {
            var racer = tenant("raced");
            return world.as(racer.id(), () -> tenants.add(racer));
        });

        assertThat(added).containsOnlyOnce(true);
    }

    static List<Placement> everyPlace() {
        var placed = ownPool("somewhere");
        var shard = new Shard(new ShardId(Examples.nextId()), placed.pool());
        return List.of(
                placed,
                new TenancyStrategy.ClientPerTenant(shard, placed.client()).place(owner(), placed.provider(), 2),
                new TenancyStrategy.GroupPerTenant(shard, placed.client(), "g-1").place(owner(), placed.provider(), 3),
                new TenancyStrategy.AttributePerTenant(shard, placed.client(), new AppClient("registrar"))
                        .place(owner(), placed.provider(), 4));
    }

    private static TenantId owner() {
        return new TenantId(Examples.nextId());
    }

    @ParameterizedTest
    @MethodSource("everyPlace")
    void activationRecordsWhereTheTenantLives(Placement place) {
        var acme = world.added(tenant("placed-" + place.version()));
        var there = place.evidence() instanceof Evidence.Attribute attribute
                ? moved(place, new Evidence.Attribute(attribute.issuer(), acme.id()))
                : place;

        assertThat(world.as(acme.id(), () -> tenants.activate(acme.id(), there, NOW)))
                .isTrue();

        assertThat(find(acme)).hasValueSatisfying(found -> {
            assertThat(found.status()).isEqualTo(TenantStatus.ACTIVE);
            assertThat(found.placement()).contains(there);
        });
    }

    @Test
    void aTenantIsActivatedOnce() {
        var acme = world.added(tenant("once"));

        var activated = World.race(2, () -> world.as(acme.id(), () -> tenants.activate(acme.id(), ownPool("p"), NOW)));

        assertThat(activated).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void placesAtAProviderAreThoseOfActiveTenantsTheNewestFirst() {
        var west = new ProviderName("west-" + Examples.nextId());
        var places = List.of(at(west, "first"), at(west, "second"), at(west, "third"));
        places.forEach(this::lives);
        world.added(tenant("unplaced"));

        var seen = world.onPlatform(() -> tenants.placesAt(west, 9, 2));
        assertThat(seen.newest()).containsExactly(places.get(2), places.get(1));
        assertThat(seen.all()).isEqualTo(3);
    }

    private void lives(Placement there) {
        var somebody = world.added(tenant("lives-" + Examples.nextId().getMostSignificantBits()));
        world.in(somebody.id(), () -> tenants.activate(somebody.id(), there, NOW));
    }

    @Test
    void placesOfOlderTenantsThanThoseThatAreLookedAtAreNotCounted() {
        var west = new ProviderName("west-" + Examples.nextId());
        var places = List.of(at(west, "oldest"), at(west, "older"), at(west, "newer"), at(west, "newer"));
        places.forEach(this::lives);

        var seen = world.onPlatform(() -> tenants.placesAt(west, 3, 5));

        assertThat(seen).isEqualTo(new Tenants.Places(List.of(places.get(2), places.get(1)), 2));
    }

    @Test
    void whereTenantsShareAClientTheirPlacesAreOne() {
        var west = new ProviderName("west-" + Examples.nextId());
        var shared = at(west, "shared");
        List.of(shared, shared, shared).forEach(this::lives);

        var seen = world.onPlatform(() -> tenants.placesAt(west, 9, 5));

        assertThat(seen).isEqualTo(new Tenants.Places(List.of(shared), 1));
    }

    @Test
    void aProviderThatNobodyLivesAtHasNoPlaces() {
        var nobodys = new ProviderName("nobodys-" + Examples.nextId());

        assertThat(world.onPlatform(() -> tenants.placesAt(nobodys, 9, 5))).isEqualTo(new Tenants.Places(List.of(), 0));
    }

    private static Placement at(ProviderName provider, String pool) {
        var place = ownPool(pool);
        return new TenancyStrategy.PoolPerTenant(place.pool(), place.client()).place(owner(), provider, 1);
    }

    @Test
    void aStatusChangesOnlyFromTheOneThatWasSeen() {
        var acme = world.added(tenant("changing"));
        world.in(acme.id(), () -> tenants.activate(acme.id(), ownPool("changing"), NOW));

        assertThat(change(acme, TenantStatus.SUSPENDED, TenantStatus.ACTIVE)).isFalse();
        assertThat(change(acme, TenantStatus.ACTIVE, TenantStatus.SUSPENDED)).isTrue();
    }

    @Test
    void pagesGoFromTheNewestOn() {
        var first = world.added(tenant("page-1"));
        var second = world.added(tenant("page-2"));
        var third = world.added(tenant("page-3"));

        var newest = page(ALL, Optional.empty(), 2);

        assertThat(newest).containsExactly(third, second);
        assertThat(page(ALL, Optional.of(second.id()), 1)).containsExactly(first);
    }

    @Test
    void aSearchTakesWhatBeginsSoAndKnowsNoWildcards() {
        var acme = world.added(tenant("zeta-one", "Ünlü Ltd"));
        var other = world.added(tenant("zeta-two", "100% Other"));

        assertThat(page(text("ZETA"), Optional.empty(), 9)).containsExactly(other, acme);
        assertThat(page(text("üNL"), Optional.empty(), 9)).containsExactly(acme);
        assertThat(page(text("100%"), Optional.empty(), 9)).containsExactly(other);
        assertThat(page(text("%"), Optional.empty(), 9)).isEmpty();
        assertThat(page(text("a\0b"), Optional.empty(), 9)).isEmpty();
    }

    @Test
    void aFilterOfAllThreeTakesThoseThatMeetAll() {
        var acme = world.added(tenant("filtered"));
        var filter = new Filter(Optional.of(acme.status()), Optional.of(acme.strategy()), Optional.of("filt"));

        assertThat(page(filter, Optional.of(new TenantId(Examples.nextId())), 9))
                .containsExactly(acme);
    }

    @Test
    void whoTakesTheUnfinishedHasThemForAWhile() {
        var acme = world.added(tenant("unfinished"));
        var later = NOW.plusSeconds(30);

        var tooEarly = world.onPlatform(() -> tenants.claimUnfinished(NOW.minusMillis(1), later, 100));
        var found = world.onPlatform(() -> tenants.claimUnfinished(NOW, later, 100));
        var again = world.onPlatform(() -> tenants.claimUnfinished(NOW, later, 100));

        assertThat(tooEarly).isEmpty();
        assertThat(found).contains(acme).allMatch(tenant -> tenant.status() == TenantStatus.PROVISIONING);
        assertThat(again).isEmpty();
        assertThat(world.as(acme.id(), () -> tenants.claim(acme.id(), NOW, later)))
                .isFalse();
        assertThat(world.as(acme.id(), () -> tenants.claim(acme.id(), later, later)))
                .isTrue();
    }

    @Test
    void whatWasPutOffIsTakenWhenItIsDueTheLongestWaitingFirst() {
        var setbacks = new JdbcSetbacks(world.sql());
        var acme = world.added(tenant("put-off"));
        var other = world.added(tenant("put-off-less"));
        world.in(acme.id(), () -> setbacks.putOff(acme.id(), NOW.plusSeconds(60)));
        world.in(other.id(), () -> setbacks.putOff(other.id(), NOW.plusSeconds(50)));

        assertThat(world.onPlatform(() -> tenants.claimUnfinished(NOW, NOW.plusSeconds(49), 100)))
                .doesNotContain(acme, other);
        assertThat(world.onPlatform(() -> tenants.claimUnfinished(NOW, NOW.plusSeconds(60), 1)))
                .containsExactly(other);
        assertThat(world.onPlatform(() -> tenants.claimUnfinished(NOW, NOW.plusSeconds(60), 1)))
                .containsExactly(acme);
    }

    @Test
    void noTwoInstancesTakeTheSameUnfinishedTenant() {
        var acme = world.added(tenant("taken-once"));

        var taken = World.race(4, () -> world.onPlatform(() -> tenants.claimUnfinished(NOW, NOW.plusSeconds(1), 100)));

        assertThat(taken.stream().flatMap(List::stream)).containsOnlyOnce(acme);
    }

    @Test
    void aSettingThatNobodyKnowsIsAFault() {
        var acme = world.added(tenant("unknown-setting"));
        world.in(
                acme.id(),
                () -> world.sql()
                        .query("update tenantgate.tenants set settings = settings || '{\"colour\": 1}' where"
                                + " tenant_id = :id")
                        .set("id", acme.id().value())
                        .update());

        assertThatIllegalStateException().isThrownBy(() -> find(acme)).withMessageContaining("colour");
    }

    @Test
    void aSettingThatCameLaterThanItsRowHasItsInitialValue() {
        var acme = world.added(tenant("early"));
        world.in(
                acme.id(),
                () -> world.sql()
                        .query("update tenantgate.tenants set settings = '{}' where tenant_id = :id")
                        .set("id", acme.id().value())
                        .update());

        assertThat(find(acme).orElseThrow().settings()).isEqualTo(TenantSettings.INITIAL);
    }

    private Optional<Tenant> find(Tenant tenant) {
        return world.as(tenant.id(), () -> tenants.find(tenant.id()));
    }

    private boolean change(Tenant tenant, TenantStatus from, TenantStatus to) {
        return world.as(tenant.id(), () -> tenants.change(tenant.id(), from, to, NOW));
    }

    private List<Tenant> page(Filter filter, Optional<TenantId> before, int limit) {
        return world.onPlatform(() -> tenants.page(filter, before, limit));
    }

    private static Filter text(String text) {
        return new Filter(Optional.empty(), Optional.empty(), Optional.of(text));
    }

    private static Placement moved(Placement place, Evidence evidence) {
        return new Placement(
                place.provider(),
                place.pool(),
                place.client(),
                place.shard(),
                place.accounts(),
                evidence,
                place.registrar(),
                place.version());
    }

    private static Tenant with(TenantSettings settings, Tenant tenant) {
        return new Tenant(
                tenant.id(),
                tenant.slug(),
                tenant.name(),
                tenant.status(),
                tenant.strategy(),
                tenant.provider(),
                tenant.placement(),
                settings,
                tenant.createdAt());
    }
}
