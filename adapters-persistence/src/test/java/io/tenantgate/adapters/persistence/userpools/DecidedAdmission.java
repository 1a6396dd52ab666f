package io.tenantgate.adapters.persistence.userpools;

import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.account.Account;
import io.tenantgate.userpools.admission.Admission;
import io.tenantgate.userpools.client.AppClient;
import io.tenantgate.userpools.pool.Pool;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Lets everybody in, except in realms that a test has closed.
final class DecidedAdmission implements Admission {
    private final Set<Realm> closed = ConcurrentHashMap.newKeySet();

    void close(Realm realm) {
        closed.add(realm);
    }

    @Override
    public Answer ask(Pool pool, AppClient client, Account account, Realm realm) {
        return closed.contains(realm)
                ? new Answer.Refused("no-membership")
                : new Answer.Admitted(Map.of("realm", realm.value()));
    }
}
