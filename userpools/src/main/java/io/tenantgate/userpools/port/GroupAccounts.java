package io.tenantgate.userpools.port;

import io.tenantgate.userpools.account.Account;
import io.tenantgate.userpools.account.Sub;
import io.tenantgate.userpools.group.Group;
import io.tenantgate.userpools.group.GroupName;
import io.tenantgate.userpools.pool.PoolId;
import java.util.List;
import java.util.Optional;

/// Which accounts are in which groups: an account in a group once, until either of them is removed. What an account is
/// read with ([Account#groups]) is read here too.
public interface GroupAccounts {
    /// Puts an account into a group, where it is in fewer than that many; also where several do so at once.
    Joined join(PoolId pool, Sub account, GroupName group, int most);

    /// Takes an account out of a group, in which it need not be; false where there is no such group.
    boolean leave(PoolId pool, Sub account, GroupName group);

    /// The groups of an account, the strongest first, those of equal precedence by name.
    List<Group> groupsOf(PoolId pool, Sub account);

    /// The accounts of a group, by sub, after that one.
    List<Account> page(PoolId pool, GroupName group, Optional<Sub> after, int limit);

    /// What came of putting an account into a group.
    enum Joined {
        /// It is in it now, or was before.
        DONE,
        NO_ACCOUNT,
        NO_GROUP,
        TOO_MANY
    }
}
