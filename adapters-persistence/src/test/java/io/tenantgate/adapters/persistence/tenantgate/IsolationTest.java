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
import io.tenantgate.adapters.persistence.envelope.TenantgateEnvelope;
import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.application.port.AttributeAdditions.Addition;
import io.tenantgate.application.port.Challenges.Pending;
import io.tenantgate.application.port.Errands.Errand;
import io.tenantgate.application.port.Errands.Request;
import io.tenantgate.application.port.IdempotencyRecords;
import io.tenantgate.application.port.Intents.Deed;
import io.tenantgate.application.port.Intents.Intent;
import io.tenantgate.application.port.Shards.Place;
import io.tenantgate.application.port.SignUpAttempts.Attempt;
import io.tenantgate.application.provider.Enroller.Notice;
import io.tenantgate.domain.audit.Actor;
import io.tenantgate.domain.auth.ChallengeName;
import io.tenantgate.domain.domains.DomainClaim;
import io.tenantgate.domain.domains.DomainClaimId;
import io.tenantgate.domain.domains.DomainName;
import io.tenantgate.domain.tenancy.ShardId;
import io.tenantgate.domain.tenancy.StrategyName;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The second wall: statements that forget the tenant, as the service's role. The tables are those of the catalog, so
/// that a new one without a row here fails.
class IsolationTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final World WORLD = World.on(DATABASE);
    private static final Tenant ACME = tenant("acme");
    private static final TenantId GLOBEX = new TenantId(Examples.nextId());

    @BeforeAll
    static void fillEveryTable() {
        var sql = WORLD.sql();
        var envelope = new TenantgateEnvelope(DATABASE.keys());
        var alice = member(ACME, "alice");
        var opened = session(alice);
        WORLD.added(ACME);
        WORLD.added(alice);
        fillTheTrail();
        WORLD.in(ACME.id(), () -> {
            new JdbcSessions(sql).open(opened, token(opened, "first"));
            new JdbcSignUpAttempts(sql)
                    .add(new Attempt(ACME.id(), alice.id(), alice.loginName(), alice.username(), Notice.CODE, NOW));
            new JdbcIntents(sql)
                    .add(new Intent(ACME.id(), Examples.nextId(), new Deed.Confirming(alice.loginName()), NOW, NOW));
            new JdbcErrands(sql, envelope)
                    .add(new Errand(ACME.id(), alice.id(), alice.username(), new Request.Resend(), 0), NOW);
            new JdbcDeparted(sql).add(ACME.id(), alice.subject(), NOW);
            new JdbcChallenges(sql)
                    .add(new Pending(
                            ACME.id(),
                            bytes("c"),
                            "a-client",
                            alice.loginName(),
                            alice.username(),
                            ChallengeName.TOTP,
                            bytes("s"),
                            NOW));
            new JdbcDomains(sql)
                    .add(DomainClaim.of(
                            ACME.id(),
                            new DomainClaimId(Examples.nextId()),
                            new DomainName("acme.example"),
                            "token",
                            NOW));
            new JdbcAttributeAdditions(sql)
                    .begin(new Addition(ACME.id(), Examples.nextId(), "custom:department", Actor.SYSTEM, NOW));
            new JdbcRoles(sql).add(Examples.role(ACME, "auditor"));
            new JdbcApiKeys(sql).add(Examples.key(ACME.id()), bytes("key"));
            new JdbcAuditLog(sql).add(Examples.event(ACME.id()));
            new JdbcOutbox(sql, WORLD.scopes(), envelope).add(Examples.message(ACME.id(), "alice", NOW));
            new JdbcInbox(sql, WORLD.scopes(), envelope).deliver(Examples.message(ACME.id(), "alice", NOW));
            var invitation = Examples.invitation(ACME, "bob@example.com");
            new JdbcInvitations(sql).add(invitation, bytes("token"));
            new JdbcInvitationLimits(sql).admit(ACME.id(), invitation.email(), NOW);
            var shards = new JdbcShards(sql);
            var shard = new ShardId(Examples.nextId());
            WORLD.onPlatform(() -> {
                shards.open(shard, ACME.provider(), StrategyName.CLIENT, 1, NOW);
                shards.take(ACME.id(), new Place(shard, Examples.nextId()));
                return shard;
            });
            var key = new IdempotencyRecords.Key(ACME.id(), "caller", "route", "key");
            new JdbcIdempotencyRecords(sql)
                    .claim(
                            new IdempotencyRecords.Stored(
                                    key, Examples.nextId(), bytes("m"), NOW, NOW.plusSeconds(1), Optional.empty()),
                            NOW);
        });
    }

    /// Of which a further event waits.
    private static void fillTheTrail() {
        var trail = AuditWorld.on(DATABASE);
        trail.sealed(ACME.id(), 1);
        trail.tamper("""
            insert into tenantgate.audit_checkpoints
            select tenant_id, seq, mac, key_id, signature, sealed_at from tenantgate.audit_heads\
            """);
    }

    static List<String> tables() {
        var query = """
            select table_name as t from information_schema.columns
            where table_schema = 'tenantgate' and column_name = 'tenant_id' order by 1\
            """;
        return WORLD.sql().autocommit(query).many(row -> row.text("t"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aTenantSeesNothingOfAnother(String table) {
        assertThat(count(table, ACME.id())).isPositive();

        assertThat(count(table, GLOBEX)).isZero();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aForgottenScopeIsAnErrorAndNeverAnEmptyAnswer(String table) {
        assertThatExceptionOfType(DatabaseFault.class)
                .isThrownBy(() -> WORLD.sql()
                        .autocommit("select 1 from tenantgate." + table)
                        .exists())
                .satisfies(fault -> assertThat(fault.state()).isEqualTo("42501"));
    }

    @Test
    void onlyThePlatformSeesTheShards() {
        Supplier<Boolean> look =
                () -> WORLD.sql().query("select 1 from tenantgate.shards").exists();

        assertThat(WORLD.as(ACME.id(), look)).isFalse();
        assertThat(WORLD.onPlatform(look)).isTrue();
    }

    @Test
    void aTenantWritesNoRowOfAnother() {
        assertThatExceptionOfType(DatabaseFault.class)
                .isThrownBy(() -> WORLD.in(GLOBEX, () -> new JdbcTenants(WORLD.sql()).add(tenant("foreign"))))
                .satisfies(fault -> assertThat(fault.state()).isEqualTo("42501"));
    }

    @Test
    void aTenantMovesNoRowToAnother() {
        assertThatExceptionOfType(DatabaseFault.class)
                .isThrownBy(() -> WORLD.in(
                        ACME.id(),
                        () -> WORLD.sql()
                                .query("update tenantgate.sign_up_attempts set tenant_id = :other")
                                .set("other", GLOBEX.value())
                                .update()));
    }

    private static int count(String table, TenantId tenant) {
        return WORLD.as(
                tenant,
                () -> WORLD.sql()
                        .query("select count(*)::int as n from tenantgate." + table)
                        .single(row -> row.integer("n")));
    }
}
