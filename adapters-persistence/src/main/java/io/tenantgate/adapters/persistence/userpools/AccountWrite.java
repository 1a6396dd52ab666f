package io.tenantgate.adapters.persistence.userpools;

import io.tenantgate.adapters.persistence.sql.Query;
import io.tenantgate.userpools.account.AccountNames;
import java.util.List;

/// What a write of an account under its names answers.
///
/// @param fresh aliases that the write took, which it did not have before
record AccountWrite(Outcome outcome, List<String> fresh) {
    /// How far a write came.
    enum Outcome {
        DONE,
        ALIAS_TAKEN,
        /// No account was written or held.
        MISSED
    }

    static AccountWrite of(Query write, AccountNames names) {
        return write.set("name", names.username())
                .set(
                        "aliases",
                        names.aliases().values().stream().distinct().sorted().toList())
                .single(row -> new AccountWrite(row.constant("outcome", Outcome.class), row.texts("fresh")));
    }
}
