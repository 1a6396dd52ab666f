package io.tenantgate.adapters.persistence.tenantgate;

import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.application.port.ApiKeys;
import io.tenantgate.domain.keys.ApiKey;
import io.tenantgate.domain.keys.ApiKeyId;
import io.tenantgate.domain.keys.KeyScope;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The table `api_keys`. A revoked key stays, unseen, so that its hash is never taken again.
public final class JdbcApiKeys implements ApiKeys {
    private static final String SELECT = "select " + ApiKeyRow.COLUMNS
            + " from tenantgate.api_keys where tenant_id = :tenant and revoked_at is null ";

    private final Sql sql;

    public JdbcApiKeys(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(ApiKey key, byte[] hash) {
        var insert = """
            insert into tenantgate.api_keys (tenant_id, key_id, name, hash, scopes, created_at, expires_at)
            values (:tenant, :key, :name, :hash, :scopes, :created, :expires)\
            """;
        sql.query(insert)
                .set("tenant", key.tenant().value())
                .set("key", key.id().value())
                .set("name", key.name())
                .set("hash", hash)
                .set(
                        "scopes",
                        key.scopes().stream().map(KeyScope::text).sorted().toList())
                .set("created", key.createdAt())
                .set("expires", key.expiresAt())
                .update();
    }

    @Override
    public void lock(TenantId tenant) {
        Locks.take(sql, "api_keys", tenant, "");
    }

    @Override
    public Optional<ApiKey> find(TenantId tenant, ApiKeyId id) {
        return sql.query(SELECT + "and key_id = :key")
                .set("tenant", tenant.value())
                .set("key", id.value())
                .one(ApiKeyRow::read);
    }

    @Override
    public List<ApiKey> page(TenantId tenant, Optional<ApiKeyId> before, int limit) {
        var after = before.isPresent() ? "and key_id < :before " : "";
        var page = sql.query(SELECT + after + "order by key_id desc limit :limit");
        before.ifPresent(key -> page.set("before", key.value()));
        return page.set("tenant", tenant.value()).set("limit", limit).many(ApiKeyRow::read);
    }

    @Override
    public boolean revoke(TenantId tenant, ApiKeyId id, Instant now) {
        var update = """
            update tenantgate.api_keys set revoked_at = :now
            where tenant_id = :tenant and key_id = :key and revoked_at is null\
            """;
        return sql.query(update)
                        .set("tenant", tenant.value())
                        .set("key", id.value())
                        .set("now", now)
                        .update()
                == 1;
    }

    @Override
    public void used(ApiKey key, Instant now) {
        var update = """
            update tenantgate.api_keys set last_used_at = :now
            where tenant_id = :tenant and key_id = :key
                and (last_used_at is null or last_used_at <= :now::timestamptz - interval '1 minute')\
            """;
        sql.query(update)
                .set("tenant", key.tenant().value())
                .set("key", key.id().value())
                .set("now", now)
                .update();
    }
}
