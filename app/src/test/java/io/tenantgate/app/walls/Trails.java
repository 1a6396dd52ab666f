package io.tenantgate.app.walls;

import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.adapters.persistence.tenantgate.JdbcAuditChain;
import io.tenantgate.app.api.Eventually;
import io.tenantgate.app.api.Service;
import io.tenantgate.app.api.World.Place;
import io.tenantgate.application.audit.RemoveOldEvents;
import io.tenantgate.application.audit.SealTrail;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// The audit trail, looked at while its events wait for their seals, when they have them, and when old ones have
/// gone.
record Trails(Service service) {
    private static final String LEA = "lea@example.com";
    private static final List<String> QUESTIONS = List.of(
            "",
            "?action=sign-in",
            "?outcome=refused",
            "?actor=anonymous",
            "?ip=127.0.0.1",
            "?subject=" + LEA,
            "?action=sign-in&subject=" + LEA,
            "?action=sign-in&outcome=refused&subject=" + LEA,
            "?from=2020-01-01T00:00:00Z&to=2099-01-01T00:00:00Z&action=sign-in&outcome=refused&actor=anonymous&subject="
                    + LEA + "&ip=127.0.0.1&limit=25&cursor=_____________________w");

    void look(Place here) {
        service.bean(Scopes.class).in(Scope.PLATFORM, () -> {
            var sealer = new JdbcAuditChain(service.bean(Sql.class));
            Eventually.get(sealer::takeTurn, Boolean.TRUE::equals);
            ask(here);
            return here;
        });
        service.bean(SealTrail.class).sealAll();
        ask(here);
        service.bean(SealTrail.class).sealAll();
        service.bean(RemoveOldEvents.class).olderThan(Duration.ZERO);
        ask(here);
    }

    private void ask(Place here) {
        var world = service.world();
        world.signInAnswer(here, LEA, "Wrong-Horse-1");
        QUESTIONS.forEach(question -> world.operator().get(here.events() + question));
        world.operator().get(here.events() + "/head");
        world.operator().post(here.events() + "/verify", Map.of());
    }
}
