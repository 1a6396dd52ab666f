package io.tenantgate.app.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.util.JSONObjectUtils;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.app.api.World.Place;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.userpools.keys.KeyUse;
import io.tenantgate.userpools.keys.PoolKeyring;
import io.tenantgate.userpools.pool.PoolId;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// Evidence is necessary: a token of an open session that lacks it is refused, though the pool's own key signed it.
abstract class EvidenceLaws extends Laws {
    private static final Map<String, Object> ANOTHERS = Map.of(
            "client_id", "another",
            "aud", "another",
            "cognito:groups", List.of("another"),
            "username", "another",
            "custom:tenant_id", TenantId.NONE.toString());

    @EveryStrategy
    void aTokenWithoutItsEvidenceIsRefusedThoughItsSessionIsOpen(Strategies strategy) {
        eachUse(strategy, claims -> {
            claims.keySet().removeAll(evidence(strategy).keySet());
            return claims;
        });
    }

    @EveryStrategy
    void aTokenWithTheEvidenceOfAnotherIsRefusedThoughItsSessionIsOpen(Strategies strategy) {
        eachUse(strategy, claims -> {
            evidence(strategy).forEach((claim, value) -> claims.computeIfPresent(claim, (_, _) -> value));
            return claims;
        });
    }

    private void eachUse(Strategies strategy, UnaryOperator<Map<String, Object>> change) {
        var home = town(strategy).home();
        var visitor = world.visitor(home);
        var tokens = Map.of(KeyUse.ACCESS, visitor.accessToken(), KeyUse.ID, visitor.idToken());
        tokens.forEach((use, token) -> {
            assertThat(active(signed(home, use, claims(token)))).isEqualTo("true");
            assertThat(active(signed(home, use, change.apply(claims(token))))).isEqualTo("false");
        });
    }

    /// A tenant with a pool of its own is proven by the issuer.
    private static Map<String, Object> evidence(Strategies strategy) {
        return strategy.sharesPools() ? ANOTHERS : Map.of("iss", "https://another.example");
    }

    @EveryStrategy
    void aTokenOfAPoolWhereTheTenantLivesNoMoreIsRefused(Strategies strategy) {
        var home = town(strategy).home();
        var visitor = world.visitor(home);
        assertThat(active(visitor.accessToken())).isEqualTo("true");

        move(home);

        assertThat(active(visitor.accessToken())).isEqualTo("false");
        assertThat(active(visitor.idToken())).isEqualTo("false");
    }

    /// No operation does it yet.
    private void move(Place place) {
        var inside = started.inside();
        var tenant = new TenantId(UUID.fromString(place.id()));
        var update = "update tenantgate.tenants set issuer = 'https://elsewhere.example' where tenant_id = :tenant";
        inside.bean(Scopes.class)
                .in(
                        Scope.of(tenant),
                        () -> inside.bean(Sql.class)
                                .query(update)
                                .set("tenant", tenant.value())
                                .update());
    }

    private String active(String token) {
        return world.verify(token).field("/active");
    }

    private String signed(Place home, KeyUse use, Map<String, Object> claims) {
        var pool = new PoolId(home.issuer().replaceAll(".*/", ""));
        var keys = started.inside().bean(PoolKeyring.class);
        return keys.signing(pool, use).compact(new Payload(claims).toBytes());
    }

    private static Map<String, Object> claims(String token) {
        try {
            return JSONObjectUtils.parse(JWSObject.parse(token).getPayload().toString());
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
