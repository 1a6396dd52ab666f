package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.sql.Query;
import io.tenantgate.adapters.persistence.sql.Row;
import io.tenantgate.domain.tenancy.AccountOwnership;
import io.tenantgate.domain.tenancy.AppClient;
import io.tenantgate.domain.tenancy.Evidence;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.PoolOrigin;
import io.tenantgate.domain.tenancy.ProviderName;
import io.tenantgate.domain.tenancy.ShardId;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.domain.tenancy.UserPool;
import java.util.Optional;

/// Where a tenant lives, as columns of its row. The evidence is kept by its kind: nothing here asks for the strategy.
final class PlacementRow {
    private enum Kind {
        ISSUER,
        CLIENT,
        GROUP,
        ATTRIBUTE
    }

    private PlacementRow() {}

    static Query write(Query query, Placement placement) {
        return query.set("provider", placement.provider().value())
                .set("pool", placement.pool().id())
                .set("issuer", placement.pool().issuer())
                .set("origin", placement.origin())
                .set("client", placement.client().id())
                .set("shard", placement.shard().map(ShardId::value))
                .set("accounts", placement.accounts())
                .set("evidence", kindOf(placement.evidence()))
                .set("group", placement.group())
                .set("registrar", placement.registrar().map(AppClient::id))
                .set("version", placement.version());
    }

    static Optional<Placement> read(Row row, TenantId tenant) {
        return row.optionalText("t_pool_id").map(pool -> read(row, tenant, new UserPool(pool, row.text("t_issuer"))));
    }

    private static Placement read(Row row, TenantId tenant, UserPool pool) {
        return new Placement(
                new ProviderName(row.text("t_provider")),
                pool,
                row.constant("t_pool_origin", PoolOrigin.class),
                new AppClient(row.text("t_client_id")),
                row.optionalUuid("t_shard_id").map(ShardId::new),
                row.constant("t_accounts", AccountOwnership.class),
                evidence(row, tenant, pool.issuer()),
                row.optionalText("t_registrar_id").map(AppClient::new),
                row.integer("t_placement_version"));
    }

    private static Evidence evidence(Row row, TenantId tenant, String issuer) {
        return switch (row.constant("t_evidence", Kind.class)) {
            case ISSUER -> new Evidence.Issuer(issuer);
            case CLIENT -> new Evidence.Client(issuer, row.text("t_client_id"));
            case GROUP -> new Evidence.Group(issuer, row.text("t_group_name"));
            case ATTRIBUTE -> new Evidence.Attribute(issuer, tenant);
        };
    }

    private static Kind kindOf(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Issuer _ -> Kind.ISSUER;
            case Evidence.Client _ -> Kind.CLIENT;
            case Evidence.Group _ -> Kind.GROUP;
            case Evidence.Attribute _ -> Kind.ATTRIBUTE;
        };
    }
}
