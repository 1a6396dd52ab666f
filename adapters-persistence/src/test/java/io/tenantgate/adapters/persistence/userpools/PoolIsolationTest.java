package io.tenantgate.adapters.persistence.userpools;

import static io.tenantgate.adapters.persistence.userpools.Examples.NOW;
import static io.tenantgate.adapters.persistence.userpools.Examples.account;
import static io.tenantgate.adapters.persistence.userpools.Examples.bytes;
import static io.tenantgate.adapters.persistence.userpools.Examples.client;
import static io.tenantgate.adapters.persistence.userpools.Examples.grant;
import static io.tenantgate.adapters.persistence.userpools.Examples.session;
import static io.tenantgate.adapters.persistence.userpools.Examples.verified;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tenantgate.adapters.persistence.DatabaseFault;
import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.code.Attempt;
import io.tenantgate.userpools.keys.KeyPairRecord;
import io.tenantgate.userpools.keys.KeyUse;
import io.tenantgate.userpools.lockout.AttemptKey;
import io.tenantgate.userpools.lockout.Attempts;
import io.tenantgate.userpools.pool.Pool;
import io.tenantgate.userpools.pool.PoolId;
import io.tenantgate.userpools.port.AttemptLimits.Counter;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The second wall: statements that forget the pool, as the service's role. The tables are those of the catalog, so
/// that a new one without a row here fails.
class PoolIsolationTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final World WORLD = World.on(DATABASE);
    private static final Pool HOME = Examples.pool();
    private static final Pool OTHER = Examples.pool();

    @BeforeAll
    static void fillEveryTable() {
        WORLD.added(HOME);
        var web = WORLD.added(client(HOME));
        var alice = WORLD.added(HOME, account(HOME, "alice", verified("alice@example.com")));
        WORLD.joined(alice, WORLD.added(Examples.group(HOME, "admins")));
        var sql = WORLD.sql();
        WORLD.in(HOME.id(), () -> {
            new JdbcRefreshTokens(sql).add(grant(web, alice, "a"));
            new JdbcChallengeSessions(sql).open(session(web, alice, "a", NOW));
            new JdbcFailedAttempts(sql)
                    .put(HOME.id(), AttemptKey.of(Realm.NONE, alice.sub()), Attempts.NONE.failedAt(NOW));
            new JdbcCodeStore(sql).replace(Examples.code(HOME, "alice", "mac"));
            new JdbcAttemptLimits(sql).admit(new Counter(HOME.id(), Realm.NONE, Attempt.RESEND_CODE, "alice"), NOW);
            new JdbcPoolKeys(sql).add(HOME.id(), new KeyPairRecord("kid", KeyUse.ACCESS, bytes("key"), "spki", NOW));
        });
    }

    static List<String> tables() {
        var query = """
            select table_name as t from information_schema.columns
            where table_schema = 'userpools' and column_name = 'pool_id' and table_name <> 'key_bank' order by 1\
            """;
        return WORLD.sql().autocommit(query).many(row -> row.text("t"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aPoolSeesNothingOfAnother(String table) {
        assertThat(count(table, HOME.id())).isPositive();

        assertThat(count(table, OTHER.id())).isZero();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aForgottenPoolIsAnErrorAndNeverAnEmptyAnswer(String table) {
        assertThatExceptionOfType(DatabaseFault.class)
                .isThrownBy(() -> WORLD.sql()
                        .autocommit("select 1 from userpools." + table)
                        .exists())
                .satisfies(fault -> assertThat(fault.state()).isEqualTo("42501"));
    }

    @Test
    void aPoolWritesNoRowOfAnother() {
        assertThatExceptionOfType(DatabaseFault.class)
                .isThrownBy(() -> WORLD.in(HOME.id(), () -> new JdbcPools(WORLD.sql()).add(OTHER)))
                .satisfies(fault -> assertThat(fault.state()).isEqualTo("42501"));
    }

    private static int count(String table, PoolId pool) {
        return WORLD.as(
                pool,
                () -> WORLD.sql()
                        .query("select count(*)::int as n from userpools." + table)
                        .single(row -> row.integer("n")));
    }
}
