package io.tenantgate.adapters.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.persistence.testing.TestDatabase;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What holds for every table, those that are still to come included.
class CatalogLawTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    /// Tables without a tenant or a pool: nothing in them is any tenant's.
    private static final Set<String> PLATFORM_WIDE = Set.of(
            "tenantgate.flyway_schema_history",
            "tenantgate.applied_migrations",
            "tenantgate.data_keys",
            "tenantgate.quotas",
            "tenantgate.shards");

    private static final String TABLES = """
        select n.nspname || '.' || c.relname as name, n.nspname as schema,
               c.relrowsecurity and c.relforcerowsecurity as forced,
               coalesce((select a.attname from pg_index i
                         join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
                         where i.indrelid = c.oid and i.indisprimary), '') as first,
               (select coalesce(string_agg(coalesce(p.qual, '') || coalesce(p.with_check, ''), ' '), '')
                from pg_policies p where p.schemaname = n.nspname and p.tablename = c.relname) as policies,
               pg_get_userbyid(c.relowner) as owner
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in ('tenantgate', 'userpools') and c.relkind in ('r', 'p') and not c.relispartition
        order by 1\
        """;

    private record Table(String name, String schema, boolean forced, String first, String policies, String owner) {
        String firstByLaw() {
            return schema.equals("userpools") ? "pool_id" : "tenant_id";
        }

        String askedByLaw() {
            return schema.equals("userpools") ? "userpools.pool()" : "tenantgate.scope()";
        }
    }

    @Test
    void everyTableForcesRowLevelSecurityByItsScope() {
        assertThat(tables()).allSatisfy(table -> {
            assertThat(table.forced())
                    .as(table.name() + " forces row-level security")
                    .isTrue();
            assertThat(table.policies()).as(table.name()).contains(table.askedByLaw());
        });
    }

    @Test
    void everyPrimaryKeyBeginsWithTheTenantOrThePool() {
        assertThat(tables())
                .allSatisfy(table -> assertThat(table.first()).as(table.name()).isEqualTo(table.firstByLaw()));
    }

    @Test
    void everyTableBelongsToTheOwner() {
        assertThat(tables())
                .allSatisfy(table -> assertThat(table.owner()).as(table.name()).isEqualTo("tenantgate_owner"));
    }

    @Test
    void theServiceCanLiftNothing() {
        var role = DATABASE.sql().autocommit("""
            select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as mighty,
                   pg_has_role(rolname, 'tenantgate_owner', 'member') as owning
            from pg_roles where rolname = current_user\
            """);

        assertThat(role.<Boolean>single(row -> row.truth("mighty") || row.truth("owning")))
                .isFalse();
    }

    private static List<Table> tables() {
        return DATABASE
                .sql()
                .autocommit(TABLES)
                .many(row -> new Table(
                        row.text("name"),
                        row.text("schema"),
                        row.truth("forced"),
                        row.text("first"),
                        row.text("policies"),
                        row.text("owner")))
                .stream()
                .filter(table -> !PLATFORM_WIDE.contains(table.name()))
                .toList();
    }
}
