package io.tenantgate.userpools.admission;

import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.account.Account;
import io.tenantgate.userpools.client.AppClient;
import io.tenantgate.userpools.pool.Pool;
import java.util.Map;

/// Decides who may have tokens. Asked in the one place that shows challenges and mints tokens, before it does,
/// inside its transaction, with the account in the groups that its tokens would name.
public interface Admission {
    Answer ask(Pool pool, AppClient client, Account account, Realm realm);

    /// Admits everybody: a pool that nobody manages.
    Admission OPEN = (_, _, _, _) -> new Answer.Admitted(Map.of());

    sealed interface Answer {
        /// @param claims go into the access and ID tokens; they never replace a claim of the engine's own
        record Admitted(Map<String, Object> claims) implements Answer {
            public Admitted {
                claims = Map.copyOf(claims);
            }
        }

        /// Counts as a failed attempt. @param reason for whoever asked, not for the person
        record Refused(String reason) implements Answer {}
    }
}
