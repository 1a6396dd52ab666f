package io.tenantgate.userpools.account;

import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.Refusal.Reason;
import io.tenantgate.userpools.client.Caller;
import io.tenantgate.userpools.client.ClientGate.Passage;
import io.tenantgate.userpools.client.Doorkeeper;
import io.tenantgate.userpools.pool.Pool;
import io.tenantgate.userpools.pool.PoolId;
import java.util.function.Function;
import java.util.function.Supplier;

/// Brings people to their own accounts. Who asks has proven that the account is theirs, by an access token or before a
/// caller in this process.
public final class OwnAccount {
    private final Doorkeeper door;
    private final Directory directory;

    public OwnAccount(Doorkeeper door, Directory directory) {
        this.door = door;
        this.directory = directory;
    }

    /// An account in its holder's hands.
    public record Held(Passage.Open entry, Sought sought, Account account, Realm realm) {
        Pool pool() {
            return entry.pool();
        }
    }

    /// Runs the work in a transaction, on an account that is there and enabled.
    <R> R open(Caller caller, Username username, Function<Held, R> work, Function<Refusal, R> refused) {
        return door.enter(caller, username.value(), entry -> held(caller, username, entry, work, refused), refused);
    }

    private <R> R held(
            Caller caller,
            Username username,
            Passage.Open entry,
            Function<Held, R> work,
            Function<Refusal, R> refused) {
        var sought = directory.find(entry.pool(), username);
        if (sought.account().isEmpty()) {
            return refused.apply(Reason.NO_SUCH_USER);
        }
        var account = sought.account().get();
        return account.enabled()
                ? work.apply(new Held(entry, sought, account, caller.realm()))
                : refused.apply(Reason.USER_DISABLED);
    }

    <R> R resume(PoolId pool, Supplier<R> work) {
        return door.resume(pool, work);
    }
}
