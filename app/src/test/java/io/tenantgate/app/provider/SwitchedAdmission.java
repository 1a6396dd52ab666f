package io.tenantgate.app.provider;

import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.account.Account;
import io.tenantgate.userpools.admission.Admission;
import io.tenantgate.userpools.client.AppClient;
import io.tenantgate.userpools.pool.Pool;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Admits everybody, except in realms that were closed.
final class SwitchedAdmission implements Admission {
    private final Map<Realm, String> closed = new ConcurrentHashMap<>();

    void close(Realm realm, String why) {
        closed.put(realm, why);
    }

    @Override
    public Answer ask(Pool pool, AppClient client, Account account, Realm realm) {
        var why = closed.get(realm);
        return why == null ? new Answer.Admitted(Map.of()) : new Answer.Refused(why);
    }
}
