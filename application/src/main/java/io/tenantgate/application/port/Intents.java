package io.tenantgate.application.port;

import io.tenantgate.domain.members.InvitationId;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.members.Subject;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What was begun at providers that join no transaction: written before the call, and removed with its outcome. Where
/// one stands for long, its process was cut off.
public interface Intents {
    /// @param dueAt when somebody else asks the provider what came of it
    record Intent(TenantId tenant, UUID id, Deed deed, Instant begunAt, Instant dueAt) {}

    /// What somebody is about to do.
    sealed interface Deed {
        /// Of whom: whatever else is done to the same person meanwhile comes first.
        LoginName name();

        /// A code is tried on the open sign-ups of a name.
        record Confirming(LoginName name) implements Deed {}

        /// An account is made for somebody.
        ///
        /// @param invitation that is taken up by it; absent where an administrator makes it
        /// @param username of the account that is made where nobody has the address
        record TakingUp(LoginName name, Optional<InvitationId> invitation, ProviderUsername username) implements Deed {}

        /// A member has left, and the account is to follow.
        record Leaving(LoginName name, ProviderUsername username, Subject subject) implements Deed {}

        /// An account is found to be nobody's here.
        record Straying(LoginName name, ProviderUsername username, Subject subject) implements Deed {}
    }

    void add(Intent intent);

    void remove(TenantId tenant, UUID id);

    /// Takes those that are due until that time, the longest waiting first; needs the platform's scope. Those that
    /// another instance is taking are left to it.
    List<Intent> lease(Instant now, Instant until, int limit);

    /// The oldest of a tenant, due or not.
    List<Intent> first(TenantId tenant, int limit);

    boolean stands(TenantId tenant, LoginName name);

    /// Whether something else was begun for the same name since that time.
    boolean othersSince(Intent intent, Instant begun);
}
