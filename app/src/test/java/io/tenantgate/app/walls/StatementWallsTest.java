package io.tenantgate.app.walls;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.app.api.Invited;
import io.tenantgate.app.api.MovableClock;
import io.tenantgate.app.api.Service;
import io.tenantgate.app.api.TemporaryPassword;
import io.tenantgate.app.api.World;
import io.tenantgate.app.api.World.Person;
import io.tenantgate.app.api.openapi.EveryCall;
import io.tenantgate.app.drift.Hand;
import io.tenantgate.application.tenants.FinishDeletion;
import io.tenantgate.domain.members.Role;
import io.tenantgate.domain.tenancy.StrategyName;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Two walls keep tenants apart in the database: what each statement asks for, and row-level security. Each holds
/// alone, and no statement's part of the first could go without a trial here that shows it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementWallsTest {
    /// These stand beside the equality of a key that no two tenants and no two pools have (a session's, a member's,
    /// an intent's, an event's, a client's, an account's sub): without them the same rows meet.
    private static final List<String> JOINED_BY_THEIR_OWN_KEY = List.of(
            "s.tenant_id = r.tenant_id",
            "m.tenant_id = s.tenant_id",
            "m.tenant_id = i.tenant_id",
            "m.tenant_id = gone.tenant_id",
            "i.tenant_id = due.tenant_id",
            "e.tenant_id = due.tenant_id",
            "a.tenant_id = surplus.tenant_id",
            "m.tenant_id = f.tenant_id",
            "e.tenant_id = u.tenant_id",
            "e.tenant_id = s.tenant_id",
            "e.tenant_id = f.tenant_id",
            "e.tenant_id = found.tenant_id",
            "p.tenant_id = e.tenant_id",
            "s.tenant_id = e.tenant_id",
            "u.tenant_id = e.tenant_id",
            "c.pool_id = p.pool_id",
            "i.pool_id = a.pool_id");

    private static final String TEMPORARY = "Temporary-Horse-1";

    private final Findings findings = new Findings();

    @BeforeAll
    void listen() {
        var clock = new MovableClock();
        try (var service = Service.start(clock, Map.of(), findings)) {
            var temporary = new TemporaryPassword(service, TEMPORARY);
            var lives = new Lives(service.world(), temporary, clock, service.bean(FinishDeletion.class));
            var oldest = service.world().tenant();
            lives.makeKey(oldest, "first");
            new Twins(service).meet();
            EveryCall.of(service, StrategyName.POOL);
            ownerLeaves(service);
            new Trails(service).look(oldest);
            lives.comesApart(oldest, new Hand(service, oldest));
            var unlucky = service.world().tenant();
            new Mishaps(service).of(unlucky, service.world().person(unlucky));
            new Mishaps(service).abandoned();
            lives.delete(unlucky);
            new Mishaps(service).setBack();
            Stream.of(StrategyName.values()).forEach(lives::of);
            lives.makeKey(oldest, "second");
        }
    }

    private static void ownerLeaves(Service service) {
        var world = service.world();
        var tenant = world.tenant();
        new Invited(service).member(tenant, "owner@example.com", TEMPORARY, Role.OWNER);
        var owner = new Person(tenant, "owner@example.com", World.PASSWORD, "");
        var asked = world.signInAnswer(tenant, owner.email(), TEMPORARY);
        var signedIn = World.visitor(owner, world.answer(tenant, asked, Map.of("new_password", World.PASSWORD)));
        world.anyone().as(signedIn.accessToken()).delete("/v1/auth/me");
    }

    @Test
    void eachWallHoldsAlone() {
        assertThat(findings.breaches()).isEmpty();
    }

    @Test
    void everyPredicateThatIsWrittenWasTried() {
        assertThat(WrittenPredicates.all())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(findings.tried()).anyMatch(text -> text.contains(line)));
    }

    @Test
    void noPredicateCouldGoUnnoticed() {
        assertThat(findings.unguarded().stream().filter(predicate -> !isJoinByItsOwnKey(predicate)))
                .isEmpty();
    }

    private static boolean isJoinByItsOwnKey(String predicate) {
        return JOINED_BY_THEIR_OWN_KEY.stream().anyMatch(predicate::startsWith);
    }
}
