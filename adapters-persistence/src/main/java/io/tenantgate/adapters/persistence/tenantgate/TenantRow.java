package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.sql.Row;
import io.tenantgate.domain.tenancy.ProviderName;
import io.tenantgate.domain.tenancy.StrategyName;
import io.tenantgate.domain.tenancy.Tenant;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.domain.tenancy.TenantSlug;
import io.tenantgate.domain.tenancy.TenantStatus;

/// How a row becomes a tenant; `tenantgate.bearer()` answers columns of the same names.
final class TenantRow {
    static final String COLUMNS = """
        t.tenant_id as t_id, t.slug as t_slug, t.name as t_name, t.status as t_status, t.strategy as t_strategy,
        t.provider as t_provider, t.settings as t_settings, t.pool_id as t_pool_id, t.issuer as t_issuer,
        t.pool_origin as t_pool_origin,
        t.client_id as t_client_id, t.shard_id as t_shard_id, t.accounts as t_accounts, t.evidence as t_evidence,
        t.group_name as t_group_name, t.registrar_id as t_registrar_id,
        t.placement_version as t_placement_version, t.created_at as t_created_at, t.deletes_at as t_deletes_at
        """;

    private TenantRow() {}

    static Tenant read(Row row) {
        var id = new TenantId(row.uuid("t_id"));
        return new Tenant(
                id,
                new TenantSlug(row.text("t_slug")),
                row.text("t_name"),
                row.constant("t_status", TenantStatus.class),
                row.constant("t_strategy", StrategyName.class),
                new ProviderName(row.text("t_provider")),
                PlacementRow.read(row, id),
                SettingsJson.read(row.text("t_settings")),
                row.instant("t_created_at"),
                row.optionalInstant("t_deletes_at"));
    }
}
