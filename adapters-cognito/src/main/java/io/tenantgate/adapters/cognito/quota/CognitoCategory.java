package io.tenantgate.adapters.cognito.quota;

import io.tenantgate.application.quotas.QuotaCategory;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What Cognito counts together, how many calls of it a second an account has in a region, and which operations
/// belong there: the tables of `operations-and-quotas.md`, section 11. Where those name no category for an operation,
/// the one of its kind (decision 160).
public enum CognitoCategory {
    /// Sign people in, and renew their tokens.
    USER_AUTHENTICATION(
            "UserAuthentication",
            120,
            Bound.OF_THE_ACCOUNT,
            "InitiateAuth AdminInitiateAuth GetTokensFromRefreshToken"),

    /// Answer challenges: three for each sign-in before they count as sign-ins, which we let none do.
    CHALLENGE_RESPONSES(
            "ChallengeResponses", 360, Bound.OF_THE_ACCOUNT, "RespondToAuthChallenge AdminRespondToAuthChallenge"),

    /// Create and confirm accounts.
    USER_CREATION("UserCreation", 50, Bound.OF_THE_ACCOUNT, "SignUp ConfirmSignUp AdminCreateUser AdminConfirmSignUp"),

    /// Sign in through identity providers; no operation of the API.
    USER_FEDERATION("UserFederation", 25, Bound.OF_THE_ACCOUNT, ""),

    /// Recover accounts, set passwords.
    USER_ACCOUNT_RECOVERY("UserAccountRecovery", 30, Bound.OF_THE_ACCOUNT, """
        ChangePassword ForgotPassword ConfirmForgotPassword AdminResetUserPassword AdminSetUserPassword\
        """),

    /// Read one account.
    USER_READ("UserRead", 120, Bound.OF_THE_ACCOUNT, "AdminGetUser GetUser"),

    /// Change accounts.
    USER_UPDATE("UserUpdate", 25, Bound.OF_THE_ACCOUNT, """
        AdminAddUserToGroup AdminRemoveUserFromGroup AdminUpdateUserAttributes AdminDeleteUserAttributes \
        AdminDeleteUser AdminDisableUser AdminEnableUser AdminLinkProviderForUser \
        AdminDisableProviderForUser AdminUserGlobalSignOut UpdateUserAttributes DeleteUserAttributes \
        VerifyUserAttribute DeleteUser GlobalSignOut\
        """),

    /// Revoke tokens.
    USER_TOKEN("UserToken", 120, Bound.OF_THE_ACCOUNT, "RevokeToken"),

    /// Read an account's devices and groups, and send it codes.
    USER_RESOURCE_READ("UserResourceRead", 50, Bound.OF_THE_ACCOUNT, """
        AdminGetDevice AdminListDevices AdminListGroupsForUser AdminListUserAuthEvents GetDevice ListDevices \
        GetUserAttributeVerificationCode ResendConfirmationCode AdminGetUserAuthFactors GetUserAuthFactors \
        ListWebAuthnCredentials\
        """),

    /// Change an account's devices and factors.
    USER_RESOURCE_UPDATE("UserResourceUpdate", 25, Bound.OF_THE_ACCOUNT, """
        AdminForgetDevice AdminUpdateDeviceStatus AdminUpdateAuthEventFeedback AdminSetUserMFAPreference \
        AdminSetUserSettings ConfirmDevice ForgetDevice UpdateDeviceStatus UpdateAuthEventFeedback \
        SetUserMFAPreference SetUserSettings AssociateSoftwareToken VerifySoftwareToken \
        AdminDeleteSoftwareToken StartWebAuthnRegistration CompleteWebAuthnRegistration \
        DeleteWebAuthnCredential\
        """),

    /// List accounts.
    USER_LIST("UserList", 30, Bound.OF_THE_ACCOUNT, "ListUsers ListUsersInGroup"),

    /// Read pools.
    USER_POOL_READ("UserPoolRead", 15, Bound.OF_THE_ACCOUNT, """
        DescribeUserPool ListUserPools GetProvisionedLimit ListUserPoolReplicas\
        """),

    /// Create, change, delete pools.
    USER_POOL_UPDATE("UserPoolUpdate", 15, Bound.OF_THE_ACCOUNT, """
        CreateUserPool UpdateUserPool DeleteUserPool UpdateProvisionedLimit CreateUserPoolReplica \
        UpdateUserPoolReplica DeleteUserPoolReplica\
        """),

    /// Read what is in a pool.
    USER_POOL_RESOURCE_READ("UserPoolResourceRead", 20, Bound.OF_EACH_POOL_TOO, """
        DescribeIdentityProvider GetIdentityProviderByIdentifier ListIdentityProviders \
        DescribeResourceServer ListResourceServers DescribeUserImportJob ListUserImportJobs GetCSVHeader \
        DescribeUserPoolDomain GetGroup ListGroups GetSigningCertificate GetUserPoolMfaConfig \
        DescribeRiskConfiguration GetUICustomization ListTagsForResource GetLogDeliveryConfiguration \
        DescribeManagedLoginBranding DescribeManagedLoginBrandingByClient DescribeTerms \
        DescribeTermsByClient ListTerms\
        """),

    /// Change what is in a pool.
    USER_POOL_RESOURCE_UPDATE("UserPoolResourceUpdate", 15, Bound.OF_EACH_POOL_TOO, """
        AddCustomAttributes CreateGroup UpdateGroup DeleteGroup CreateIdentityProvider \
        UpdateIdentityProvider DeleteIdentityProvider CreateResourceServer UpdateResourceServer \
        DeleteResourceServer CreateUserImportJob StartUserImportJob StopUserImportJob CreateUserPoolDomain \
        UpdateUserPoolDomain DeleteUserPoolDomain SetUserPoolMfaConfig SetRiskConfiguration \
        SetUICustomization TagResource UntagResource SetLogDeliveryConfiguration CreateManagedLoginBranding \
        UpdateManagedLoginBranding DeleteManagedLoginBranding CreateTerms UpdateTerms DeleteTerms\
        """),

    /// Read clients.
    USER_POOL_CLIENT_READ("UserPoolClientRead", 15, Bound.OF_EACH_POOL_TOO, """
        DescribeUserPoolClient ListUserPoolClients ListUserPoolClientSecrets\
        """),

    /// Create, change, delete clients.
    USER_POOL_CLIENT_UPDATE("UserPoolClientUpdate", 15, Bound.OF_EACH_POOL_TOO, """
        CreateUserPoolClient UpdateUserPoolClient DeleteUserPoolClient AddUserPoolClientSecret \
        DeleteUserPoolClientSecret\
        """),

    /// Tokens for machines.
    CLIENT_AUTHENTICATION("ClientAuthentication", 150, Bound.OF_THE_ACCOUNT, "GetClientToken");

    /// How often each operation of some categories may be called in a second for one pool.
    public static final int FOR_A_POOL = 5;

    /// What is bound.
    private enum Bound {
        OF_THE_ACCOUNT,
        OF_EACH_POOL_TOO
    }

    private static final Map<String, CognitoCategory> BY_OPERATION = Arrays.stream(values())
            .flatMap(category -> category.operations().map(operation -> Map.entry(operation, category)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final QuotaCategory category;
    private final int perSecond;
    private final Bound bound;
    private final String operations;

    CognitoCategory(String name, int perSecond, Bound bound, String operations) {
        this.category = new QuotaCategory(name);
        this.perSecond = perSecond;
        this.bound = bound;
        this.operations = operations;
    }

    /// Absent where Cognito's API has no such operation.
    public static Optional<CognitoCategory> of(String operation) {
        return Optional.ofNullable(BY_OPERATION.get(operation));
    }

    /// By the name of the category.
    static Optional<CognitoCategory> named(String name) {
        return Arrays.stream(values())
                .filter(each -> each.category.name().equals(name))
                .findFirst();
    }

    /// A response to a challenge: a new password is recovery (section 11, note 1).
    public static CognitoCategory ofAnswerTo(String challenge) {
        return challenge.equals("NEW_PASSWORD_REQUIRED") ? USER_ACCOUNT_RECOVERY : CHALLENGE_RESPONSES;
    }

    public QuotaCategory category() {
        return category;
    }

    /// By default, for an account in a region.
    int perSecond() {
        return perSecond;
    }

    /// Whether each operation is bound for each pool as well.
    public boolean boundForAPool() {
        return bound == Bound.OF_EACH_POOL_TOO;
    }

    Stream<String> operations() {
        return Arrays.stream(operations.split(" ")).filter(operation -> !operation.isEmpty());
    }
}
