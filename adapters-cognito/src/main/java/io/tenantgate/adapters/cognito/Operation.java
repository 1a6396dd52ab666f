package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.Reason;
import io.tenantgate.application.provider.Reason.Plain;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.domain.tenancy.UserPool;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One operation of Cognito's API, by its name there, and on whose account it is made.
///
/// @param pool absent where the operation is the whole account's
/// @param tenant absent where it is made for nobody in particular
/// @param challenge the one that it answers
record Operation(String name, Optional<UserPool> pool, Optional<TenantId> tenant, Optional<String> challenge) {
    /// What is the same done twice as done once. A sign-in is, but that a wrong password may be counted twice.
    private static final Set<String> SAME_TWICE = Set.of(
            "AdminAddUserToGroup",
            "AdminDeleteUser",
            "AdminDisableUser",
            "AdminGetUser",
            "AdminInitiateAuth",
            "AdminRemoveUserFromGroup",
            "AdminSetUserPassword",
            "AdminUserGlobalSignOut",
            "CreateGroup",
            "DeleteGroup",
            "DeleteUserPool",
            "DeleteUserPoolClient",
            "DescribeUserPool",
            "DescribeUserPoolClient",
            "GetGroup",
            "GetUserPoolMfaConfig",
            "InitiateAuth",
            "ListUserPoolClients",
            "ListUserPools",
            "ListUsers",
            "ListUsersInGroup",
            "RevokeToken",
            "SetUserPoolMfaConfig",
            "UpdateUserPool",
            "UpdateUserPoolClient");

    /// What is made anew each time: only whoever has looked by name may make it again.
    private static final Set<String> MADE_ANEW = Set.of("AdminCreateUser", "CreateUserPool", "CreateUserPoolClient");

    /// What each person may do only so often in an hour (`operations-and-quotas.md`, section 16), with what sends the
    /// same codes.
    private static final Set<String> COUNTED_FOR_A_PERSON = Set.of(
            "AdminConfirmSignUp",
            "AdminResetUserPassword",
            "ChangePassword",
            "ConfirmForgotPassword",
            "ConfirmSignUp",
            "ForgotPassword",
            "GetUserAttributeVerificationCode",
            "ResendConfirmationCode",
            "SignUp",
            "UpdateUserAttributes",
            "VerifyUserAttribute");

    /// What makes more of something that an account or a pool holds a bounded number of (section 14).
    private static final Map<String, String> ADDING_TO_A_NUMBER = Map.of(
            "AdminAddUserToGroup", "group of a user",
            "CreateGroup", "group",
            "CreateUserPool", "user pool",
            "CreateUserPoolClient", "app client");

    /// Of the whole account.
    static Operation of(String name) {
        return new Operation(name, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Operation of(String name, UserPool pool) {
        return new Operation(name, Optional.of(pool), Optional.empty(), Optional.empty());
    }

    static Operation of(String name, UserPool pool, TenantId tenant) {
        return new Operation(name, Optional.of(pool), Optional.of(tenant), Optional.empty());
    }

    Operation answering(String asked) {
        return new Operation(name, pool, tenant, Optional.of(asked));
    }

    /// Where it is made: a pool's id, or nothing for the whole account.
    String place() {
        return pool.map(UserPool::id).orElse("");
    }

    /// Whether it may be made once more by itself, where one was perhaps done already.
    boolean mayFollowOneThatWasDone() {
        return SAME_TWICE.contains(name);
    }

    /// Whether it may be made once more by itself, where one was certainly not done.
    boolean mayFollowOneThatWasTurnedAway() {
        return !MADE_ANEW.contains(name);
    }

    /// Whether a limit that was passed is the person's.
    boolean mayBeRefusedFor(Reason reason) {
        return reason != Plain.LIMIT_EXCEEDED || COUNTED_FOR_A_PERSON.contains(name);
    }

    /// What it makes one more of; a limit that was passed is then one of a number, which no waiting mends.
    Optional<String> oneMore() {
        return Optional.ofNullable(ADDING_TO_A_NUMBER.get(name));
    }
}
