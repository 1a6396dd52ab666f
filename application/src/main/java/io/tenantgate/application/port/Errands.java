package io.tenantgate.application.port;

import io.tenantgate.domain.members.MembershipId;
import io.tenantgate.domain.secrets.Password;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// What was answered before it is done: calls of sign-ups on providers that join no transaction, one at a time for each
/// sign-up. Several instances take from it; each errand is taken by one at a time. A password is in it, sealed, as long
/// as the account is to be made.
public interface Errands {
    /// @param attempt the id of the sign-up
    /// @param username of its account
    /// @param tries how often it was taken before
    record Errand(TenantId tenant, MembershipId attempt, ProviderUsername username, Request request, int tries) {}

    /// What is to be asked of the provider.
    sealed interface Request {
        /// The account is made, and the message goes out.
        record Register(Password password, Map<String, String> attributes) implements Request {
            public Register {
                attributes = Map.copyOf(attributes);
            }

            @Override
            public String toString() {
                return "Register[****]";
            }
        }

        /// The message goes out again.
        record Resend() implements Request {}

        /// An account that was perhaps made goes: its sign-up has ended.
        record Discard() implements Request {}
    }

    /// Joins the open transaction. Where something is to be done for the same sign-up already, that is enough.
    void add(Errand errand, Instant due);

    /// Does the same work as [#add] and adds nothing, so that nobody can tell whether anything will be done.
    void pretend(Errand errand, Instant due);

    /// Takes those that are due until that time, the longest waiting first; needs the platform's scope. Those that
    /// another instance is taking are left to it.
    ///
    /// @param not tenants that have enough under way
    List<Errand> lease(Instant now, Instant until, Collection<TenantId> not, int limit);

    /// The oldest of a tenant, due or not.
    List<Errand> first(TenantId tenant, int limit);

    /// Is tried again at that time.
    void putOff(Errand errand, Instant due);

    /// From now on its account is to go, and the password is gone already.
    void discard(Errand errand);

    void remove(Errand errand);
}
