package io.tenantgate.domain.drift;

import io.tenantgate.domain.members.MembershipId;
import io.tenantgate.domain.tenancy.AppClient;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.UserPool;
import java.util.Set;

/// One way in which a tenant's provider differs from what is known here. No value of an attribute is in it.
public sealed interface Drift {
    /// The pool of the tenant's place is gone, and with it all that can be compared.
    record MissingPool(UserPool pool) implements Drift {}

    /// A client of the tenant's place is gone: nobody signs in by it.
    record DeletedClient(AppClient client) implements Drift {}

    /// The tenant's group is gone: nobody's token holds its evidence.
    record DeletedGroup(String group) implements Drift {}

    /// The account of a member is gone, or another one has its username: the member cannot sign in any more.
    record MissingAccount(MembershipId member, ProviderUsername username) implements Drift {}

    /// The account of a member is not in the tenant's group.
    record WrongGroup(MembershipId member, ProviderUsername username) implements Drift {}

    /// What the account of a member says of itself is not what stands here: its copy in the member directory, or what
    /// makes it the tenant's.
    ///
    /// @param attributes their names; `enabled` is whether the account may be used
    record ChangedAttribute(MembershipId member, ProviderUsername username, Set<String> attributes) implements Drift {
        public ChangedAttribute {
            attributes = Set.copyOf(attributes);
        }
    }

    /// An account has the tenant's evidence, and nothing here knows of it.
    record ExtraAccount(ProviderUsername username) implements Drift {}

    /// Its kind, in the API and in the trail.
    default String kind() {
        return switch (this) {
            case MissingPool _ -> "missing_pool";
            case DeletedClient _ -> "deleted_client";
            case DeletedGroup _ -> "deleted_group";
            case MissingAccount _ -> "missing_account";
            case WrongGroup _ -> "wrong_group";
            case ChangedAttribute _ -> "changed_attribute";
            case ExtraAccount _ -> "extra_account";
        };
    }
}
