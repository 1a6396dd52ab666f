package io.tenantgate.adapters.persistence.envelope;

import io.tenantgate.adapters.persistence.StartRefused;
import io.tenantgate.adapters.persistence.scopes.Transaction;
import io.tenantgate.adapters.persistence.sql.Query;
import io.tenantgate.adapters.persistence.sql.Row;
import io.tenantgate.adapters.persistence.sql.Sql;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// The data keys, read once each and then kept in the process, for they never change. A key is made when its owner
/// first seals something.
public final class DataKeys {
    static final String TENANTGATE = "tenantgate";
    static final String KEY_BANK = "key-bank";

    private final MasterKey master;
    private final Transaction transaction;
    private final Sql sql;
    private final Map<String, DataKey> byOwner = new ConcurrentHashMap<>();
    private final Map<UUID, DataKey> byId = new ConcurrentHashMap<>();

    private DataKeys(MasterKey master, Transaction transaction, Sql sql) {
        this.master = master;
        this.transaction = transaction;
        this.sql = sql;
    }

    /// @throws StartRefused when this database's keys are wrapped by another master key
    public static DataKeys open(MasterKey master, Transaction transaction, Sql sql) {
        var keys = new DataKeys(master, transaction, sql);
        var wrapper = keys.statement("select master from tenantgate.data_keys where owner = :owner")
                .set("owner", TENANTGATE)
                .one(row -> row.text("master"));
        if (wrapper.isPresent() && !wrapper.get().equals(master.id())) {
            throw new StartRefused("The master key is not the one that this database's secrets are sealed under: "
                    + "start with that TENANTGATE_MASTER_KEY, or with the data directory's own file master-key");
        }
        keys.of(TENANTGATE);
        return keys;
    }

    DataKey of(String owner) {
        DataKey known = byOwner.get(owner);
        return known != null ? known : find(owner).or(() -> make(owner)).orElseThrow();
    }

    DataKey withId(UUID id) {
        return find(id).orElseThrow(
                        () -> new IllegalStateException("A sealed value names a data key that is not there"));
    }

    Optional<DataKey> find(UUID id) {
        DataKey known = byId.get(id);
        if (known != null) return Optional.of(known);
        return statement("select owner, id, master, wrapped from tenantgate.data_keys where id = :id")
                .set("id", id)
                .one(this::unwrapped);
    }

    private Optional<DataKey> find(String owner) {
        return statement("select owner, id, master, wrapped from tenantgate.data_keys where owner = :owner")
                .set("owner", owner)
                .one(this::unwrapped);
    }

    /// Of two that race, the first to commit wins, and both use its key.
    private Optional<DataKey> make(String owner) {
        var made = DataKey.random(owner);
        statement("""
            insert into tenantgate.data_keys(owner, id, master, wrapped)
            values (:owner, :id, :master, :wrapped) on conflict (owner) do nothing\
            """)
                .set("owner", owner)
                .set("id", made.id())
                .set("master", master.id())
                .set("wrapped", made.wrap(master))
                .update();
        return find(owner);
    }

    private DataKey unwrapped(Row row) {
        if (!row.text("master").equals(master.id())) {
            throw new IllegalStateException(
                    "A data key is wrapped by another master key: was it rotated under a running service?");
        }
        var key = DataKey.unwrap(master, row.text("owner"), row.uuid("id"), row.bytes("wrapped"));
        remember(key);
        return key;
    }

    /// Not before the commit: a key made in a transaction that is rolled back must not seal anything elsewhere.
    private void remember(DataKey key) {
        Runnable keep = () -> {
            byOwner.put(key.owner(), key);
            byId.put(key.id(), key);
        };
        if (transaction.isOpen()) transaction.afterCommit(keep);
        else keep.run();
    }

    private Query statement(String text) {
        return transaction.isOpen() ? sql.query(text) : sql.autocommit(text);
    }
}
