package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.ClientDesign;
import io.tenantgate.application.provider.PoolDesign;
import io.tenantgate.domain.tenancy.PasswordPolicyName;
import io.tenantgate.domain.tenancy.TenantSettings;
import java.util.List;
import java.util.stream.Stream;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AccountRecoverySettingType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AliasAttributeType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AttributeDataType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CreateUserPoolClientRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CreateUserPoolRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ExplicitAuthFlowsType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.PasswordPolicyType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.PreventUserExistenceErrorTypes;
import software.amazon.awssdk.services.cognitoidentityprovider.model.RecoveryOptionNameType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.SchemaAttributeType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.TimeUnitsType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.TokenValidityUnitsType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserPoolMfaType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.VerifiedAttributeType;

/// The settings of the pools and clients that Tenantgate makes; they are those of its pools on the built-in engine, but
/// that codes go by e-mail alone: texts need a role of the account's owner.
final class ManagedSettings {
    private static final int SESSION_MINUTES = 3;
    private static final int TEMPORARY_PASSWORD_DAYS = 7;
    private static final String TENANT = "custom:tenant_id";

    /// What a client may write of the standard attributes (`users-and-attributes.md`, section 7.1).
    static final List<String> WRITABLE = List.of(
            "address",
            "birthdate",
            "email",
            "family_name",
            "gender",
            "given_name",
            "locale",
            "middle_name",
            "name",
            "nickname",
            "phone_number",
            "picture",
            "preferred_username",
            "profile",
            "updated_at",
            "website",
            "zoneinfo");

    private static final List<String> VERIFICATIONS = List.of("email_verified", "phone_number_verified");

    private ManagedSettings() {}

    /// @param more attributes besides
    static CreateUserPoolRequest.Builder ofPool(PoolDesign design, List<SchemaAttributeType> more) {
        var managed = CreateUserPoolRequest.builder()
                .policies(policies -> policies.passwordPolicy(policy(design.policy())))
                .autoVerifiedAttributes(VerifiedAttributeType.EMAIL)
                .userAttributeUpdateSettings(
                        update -> update.attributesRequireVerificationBeforeUpdate(VerifiedAttributeType.EMAIL))
                .usernameConfiguration(names -> names.caseSensitive(false))
                .adminCreateUserConfig(config -> config.allowAdminCreateUserOnly(false))
                .accountRecoverySetting(ManagedSettings::recovery)
                .mfaConfiguration(UserPoolMfaType.OFF);
        return switch (design.names()) {
            case ADDRESSES ->
                (more.isEmpty() ? managed : managed.schema(more))
                        .aliasAttributes(AliasAttributeType.EMAIL, AliasAttributeType.PHONE_NUMBER);
            case TENANT_ATTRIBUTE -> managed.schema(with(List.of(tenantAttribute()), more));
        };
    }

    private static void recovery(AccountRecoverySettingType.Builder recovery) {
        recovery.recoveryMechanisms(
                first -> first.name(RecoveryOptionNameType.VERIFIED_EMAIL).priority(1));
    }

    /// Cognito puts `custom:` before the name.
    private static SchemaAttributeType tenantAttribute() {
        return SchemaAttributeType.builder()
                .name("tenant_id")
                .attributeDataType(AttributeDataType.STRING)
                .mutable(false)
                .required(false)
                .stringAttributeConstraints(text -> text.minLength("1").maxLength("64"))
                .build();
    }

    static PasswordPolicyType policy(PasswordPolicyName name) {
        return switch (name) {
            case COGNITO -> policy(8, true);
            case NIST_800_63B_4 -> policy(15, false);
        };
    }

    private static PasswordPolicyType policy(int minimumLength, boolean everyKind) {
        return PasswordPolicyType.builder()
                .minimumLength(minimumLength)
                .requireLowercase(everyKind)
                .requireUppercase(everyKind)
                .requireNumbers(everyKind)
                .requireSymbols(everyKind)
                .temporaryPasswordValidityDays(TEMPORARY_PASSWORD_DAYS)
                .build();
    }

    /// Where a tenant's id is an attribute, every client has both its lists: one that may write it would defeat all
    /// others (`multi-tenancy.md`, section 5).
    ///
    /// @param more attributes that holders may read and write besides
    static CreateUserPoolClientRequest.Builder ofClient(ClientDesign design, AuthApi api, List<String> more) {
        var managed = live(design.lifetimes())
                .generateSecret(true)
                .preventUserExistenceErrors(PreventUserExistenceErrorTypes.ENABLED)
                .enableTokenRevocation(true)
                .allowedOAuthFlowsUserPoolClient(false)
                .authSessionValidity(SESSION_MINUTES);
        return switch (design.purpose()) {
            case SIGN_IN -> signingIn(managed, api);
            case SIGN_IN_BESIDE_REGISTRAR ->
                signingIn(managed, api).readAttributes(with(all(), more)).writeAttributes(with(WRITABLE, more));
            case REGISTRAR ->
                managed.explicitAuthFlows(ExplicitAuthFlowsType.ALLOW_REFRESH_TOKEN_AUTH)
                        .readAttributes(with(all(), more))
                        .writeAttributes(with(with(WRITABLE, more), List.of(TENANT)));
        };
    }

    /// One flow alone (decision 195). Unsigned calls may tell a visitor's address only where the client says so.
    private static CreateUserPoolClientRequest.Builder signingIn(
            CreateUserPoolClientRequest.Builder managed, AuthApi api) {
        return managed.explicitAuthFlows(api.allowance(), ExplicitAuthFlowsType.ALLOW_REFRESH_TOKEN_AUTH)
                .enablePropagateAdditionalUserContextData(api == AuthApi.PUBLIC);
    }

    static CreateUserPoolClientRequest.Builder live(TenantSettings settings) {
        return CreateUserPoolClientRequest.builder()
                .accessTokenValidity(settings.accessTokenMinutes())
                .idTokenValidity(settings.idTokenMinutes())
                .refreshTokenValidity(settings.refreshTokenDays())
                .tokenValidityUnits(TokenValidityUnitsType.builder()
                        .accessToken(TimeUnitsType.MINUTES)
                        .idToken(TimeUnitsType.MINUTES)
                        .refreshToken(TimeUnitsType.DAYS)
                        .build());
    }

    private static List<String> all() {
        return with(with(WRITABLE, VERIFICATIONS), List.of(TENANT));
    }

    private static <T> List<T> with(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
