package io.tenantgate.userpools.tokens;

import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.account.Account;
import io.tenantgate.userpools.admission.Admission;
import io.tenantgate.userpools.client.AppClient;
import io.tenantgate.userpools.pool.Pool;
import io.tenantgate.userpools.port.RefreshTokens.Holding;

/// Who would bear tokens: an account at a client of its pool, in a realm.
public record Bearer(Pool pool, AppClient client, Account account, Realm realm) {
    static Bearer of(Holding holding) {
        return new Bearer(
                holding.pool(),
                holding.client(),
                holding.account(),
                holding.grant().realm());
    }

    /// Asks whether this bearer is let in.
    public Admission.Answer ask(Admission admission) {
        return admission.ask(pool, client, account, realm);
    }
}
