package io.tenantgate.application.provider;

import io.tenantgate.domain.tenancy.AppClient;
import io.tenantgate.domain.tenancy.UserPool;
import java.util.Optional;

/// Makes what a tenant needs at its provider, and removes it. Each resource has a name that is ours alone, and is
/// made again only after a look by that name; where two are found the older stays. Every implementation passes
/// `PoolProvisionerContract`.
public interface PoolProvisioner {
    /// How much the provider holds; known without asking it. What is made beyond that is a [NoRoom].
    Resources resources();

    /// The pool of that name.
    Optional<UserPool> findPool(String name);

    /// Makes a pool of that name.
    UserPool createPool(String name, PoolDesign design);

    /// Gives a pool of ours what can be said of it only once it is there. It may be done again, and is done before
    /// anybody can come in: a pool that was just found may have been left without it by a crash.
    void completePool(UserPool pool);

    /// The client of that name in a pool.
    Optional<AppClient> findClient(UserPool pool, String name);

    /// Makes a client with a secret that only we hold.
    AppClient createClient(UserPool pool, String name, ClientDesign design);

    /// Makes a group of that name, unless it is there.
    void provideGroup(UserPool pool, String name);

    /// Removes a client with every session of it; one that is gone is no fault.
    void removeClient(UserPool pool, AppClient client);

    /// Removes a group, and with it the evidence of everybody in it; one that is gone is no fault.
    void removeGroup(UserPool pool, String name);

    /// Removes a pool with all that is in it, or a bounded part of that; one that is gone is no fault.
    Progress removePool(UserPool pool);
}
