package io.tenantgate.adapters.persistence.userpools;

import io.tenantgate.adapters.persistence.sql.Query;
import io.tenantgate.adapters.persistence.sql.Row;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.account.AccountKey;
import io.tenantgate.userpools.code.CodePurpose;
import io.tenantgate.userpools.code.StoredCode;
import io.tenantgate.userpools.code.StoredCode.Target;
import io.tenantgate.userpools.code.StoredCode.Timing;
import io.tenantgate.userpools.pool.Contact;
import io.tenantgate.userpools.port.CodeStore;
import java.util.Optional;

/// The table `codes`. A code that is added takes some of the pool's with it that ended two days before it.
public final class JdbcCodeStore implements CodeStore {
    private static final String KEY =
            " where pool_id = :pool and name_hash = sha256(convert_to(:name, 'UTF8')) and purpose = :purpose ";

    private final Sql sql;

    public JdbcCodeStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void replace(StoredCode code) {
        var upsert = """
            with forgotten as (
                delete from userpools.codes where (pool_id, name_hash, purpose) in (
                    select pool_id, name_hash, purpose from userpools.codes
                    where pool_id = :pool and expires_at < :end::timestamptz - interval '2 days'
                        and name_hash <> sha256(convert_to(:name, 'UTF8'))
                    order by expires_at limit 5 for update skip locked))
            insert into userpools.codes (pool_id, name_hash, purpose, realm, contact, address, timing, mac,
                expires_at)
            values (:pool, sha256(convert_to(:name, 'UTF8')), :purpose, :realm, :contact, :address, :timing, :mac,
                :end)
            on conflict (pool_id, name_hash, purpose) do update
                set realm = :realm, contact = :contact, address = :address, timing = :timing, mac = :mac,
                    expires_at = :end\
            """;
        at(upsert, code.account(), code.purpose())
                .set("realm", code.realm().value())
                .set("contact", code.target().contact())
                .set("address", code.target().value())
                .set("timing", code.target().timing())
                .set("mac", code.mac())
                .set("end", code.expiresAt())
                .update();
    }

    @Override
    public Optional<StoredCode> find(AccountKey account, CodePurpose purpose) {
        var select = "select realm, contact, address, timing, mac, expires_at from userpools.codes" + KEY;
        return at(select, account, purpose).one(row -> read(row, account, purpose));
    }

    @Override
    public boolean use(StoredCode code) {
        var delete = "delete from userpools.codes" + KEY + "and mac = :mac and expires_at = :end";
        return at(delete, code.account(), code.purpose())
                        .set("mac", code.mac())
                        .set("end", code.expiresAt())
                        .update()
                == 1;
    }

    @Override
    public void discard(AccountKey account, CodePurpose purpose) {
        at("delete from userpools.codes" + KEY, account, purpose).update();
    }

    private Query at(String text, AccountKey account, CodePurpose purpose) {
        return sql.query(text)
                .set("pool", account.pool().value())
                .set("name", account.name())
                .set("purpose", purpose);
    }

    private static StoredCode read(Row row, AccountKey account, CodePurpose purpose) {
        var target = new Target(
                row.constant("contact", Contact.class), row.text("address"), row.constant("timing", Timing.class));
        return new StoredCode(
                account, purpose, new Realm(row.text("realm")), target, row.text("mac"), row.instant("expires_at"));
    }
}
