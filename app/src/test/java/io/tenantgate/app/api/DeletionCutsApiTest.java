package io.tenantgate.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.application.audit.AuditTrail;
import io.tenantgate.application.calls.Doors;
import io.tenantgate.application.calls.IntentBook;
import io.tenantgate.application.intents.FinishCalls;
import io.tenantgate.application.port.AuditLog;
import io.tenantgate.application.port.Deletions;
import io.tenantgate.application.port.Errands;
import io.tenantgate.application.port.Ids;
import io.tenantgate.application.port.Members;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.port.Setbacks;
import io.tenantgate.application.port.Shards;
import io.tenantgate.application.port.SignUpAttempts;
import io.tenantgate.application.port.Tenants;
import io.tenantgate.application.provider.Provider;
import io.tenantgate.application.provider.Providers;
import io.tenantgate.application.sessions.Endings;
import io.tenantgate.application.tenants.AbandonedSignUps;
import io.tenantgate.application.tenants.Departures;
import io.tenantgate.application.tenants.Deprovisioning;
import io.tenantgate.application.tenants.EndOfTenants;
import io.tenantgate.application.tenants.FinishDeletion;
import io.tenantgate.application.tenants.NoteSetback;
import io.tenantgate.application.tenants.Remains;
import io.tenantgate.application.tenants.RetryPauses;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.StrategyName;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A deletion that is cut off after each of its calls on the provider comes to the same end. It runs days ahead of the
/// service, whose own job finds nothing to do.
class DeletionCutsApiTest {
    private static final MovableClock CLOCK = new MovableClock();
    private static final Service SERVICE = Service.start(CLOCK);
    private static final int MOST = 50;

    private final World world = SERVICE.world();

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @ParameterizedTest
    @CsvSource({
        "POOL,true", "CLIENT,true", "GROUP,true", "ATTRIBUTE,true",
        "POOL,false", "CLIENT,false", "GROUP,false", "ATTRIBUTE,false"
    })
    void aDeletionThatIsCutOffAnywhereIsFinished(StrategyName strategy, boolean joins) {
        var home = world.tenant(strategy, Map.of());
        var neighbour = world.tenant(strategy, Map.of());
        var both = world.person(home);
        var there = world.person(neighbour, both.email());
        world.visitor(home);
        world.signUp(home, "nearly@example.com", World.PASSWORD);
        var seenBy = strategy == StrategyName.POOL ? home : neighbour;
        var seen = placement(seenBy);
        var names = usernames(home);
        var shared = usernames(neighbour).getFirst();
        assertThat(names).hasSize(2).allMatch(name -> isThere(seen, seenBy, name));
        world.operator().delete("/v1/tenants/" + home.slug());

        var cut = new CutOff(SERVICE.bean(Scopes.class), joins);
        int runs = untilFinished(cut, joins);

        assertThat(runs).isGreaterThan(1);
        assertThat(joins ? 0 : cut.inTransactions()).isZero();
        assertThat(world.operator().get("/v1/tenants/" + home.id()).outcome()).isEqualTo("404 tenant_not_found");
        assertThat(names).filteredOn(name -> !name.equals(shared)).noneMatch(name -> isThere(seen, seenBy, name));
        assertThat(world.signIn(there).accessToken()).isNotEmpty();
        assertThat(deletedEvents(home)).isEqualTo(1);
    }

    /// Each run is cut off one call later than the one before.
    private static int untilFinished(CutOff cut, boolean joins) {
        var finish = finish(cut);
        for (int run = 1; run < MOST; run++) {
            cut.after(run);
            try {
                finish.resumeAll();
                return run;
            } catch (CutOff.Killed _) {
                continue;
            }
        }
        throw new AssertionError("Not finished, joining: " + joins);
    }

    private static FinishDeletion finish(CutOff cut) {
        InstantSource ahead = () -> CLOCK.instant().plus(Duration.ofDays(8));
        var scopes = SERVICE.bean(Scopes.class);
        var providers =
                SERVICE.bean(Providers.class).all().stream().map(cut::of).toList();
        var doors = new Doors(scopes, SERVICE.bean(Tenants.class), new Providers(providers));
        var departures = new Departures(
                doors, SERVICE.bean(Members.class), SERVICE.bean(Endings.class), SERVICE.bean(IntentBook.class), ahead);
        var trail = new AuditTrail(SERVICE.bean(AuditLog.class), scopes, SERVICE.bean(Ids.class), ahead);
        return new FinishDeletion(
                doors,
                SERVICE.bean(Deletions.class),
                new Deprovisioning(
                        doors,
                        SERVICE.bean(FinishCalls.class),
                        departures,
                        new AbandonedSignUps(doors, SERVICE.bean(Errands.class), SERVICE.bean(SignUpAttempts.class)),
                        SERVICE.bean(Remains.class)),
                new EndOfTenants(doors, SERVICE.bean(Deletions.class), SERVICE.bean(Shards.class), trail),
                new NoteSetback(scopes, SERVICE.bean(Setbacks.class), RetryPauses.standard(() -> 0), trail));
    }

    private static Provider provider() {
        return SERVICE.bean(Providers.class).all().iterator().next();
    }

    private static boolean isThere(Placement place, World.Place tenant, ProviderUsername name) {
        return provider().accountHolder().describe(place, idOf(tenant), name).isPresent();
    }

    private static Placement placement(World.Place tenant) {
        var id = idOf(tenant);
        return SERVICE.bean(Scopes.class)
                .in(Scope.of(id), () -> SERVICE.bean(Tenants.class).find(id))
                .flatMap(found -> found.placement())
                .orElseThrow();
    }

    private static List<ProviderUsername> usernames(World.Place tenant) {
        var id = idOf(tenant);
        return SERVICE
                .bean(Scopes.class)
                .in(Scope.of(id), () -> SERVICE.bean(Members.class).first(id, MOST))
                .stream()
                .map(member -> member.username())
                .toList();
    }

    private static int deletedEvents(World.Place tenant) {
        var id = idOf(tenant);
        var count = "select count(*)::int as n from tenantgate.audit_events where tenant_id = :id and action ="
                + " 'tenant-deleted'";
        return SERVICE.bean(Scopes.class)
                .in(
                        Scope.of(id),
                        () -> SERVICE.bean(io.tenantgate.adapters.persistence.sql.Sql.class)
                                .query(count)
                                .set("id", id.value())
                                .single(row -> row.integer("n")));
    }

    private static TenantId idOf(World.Place tenant) {
        return new TenantId(UUID.fromString(tenant.id()));
    }
}
