package io.tenantgate.adapters.cognito;

import static java.util.Map.entry;

import io.tenantgate.application.provider.Reason;
import io.tenantgate.application.provider.Reason.Plain;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AccessDeniedException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AliasExistsException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CodeDeliveryFailureException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CodeMismatchException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CognitoIdentityProviderException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ConcurrentModificationException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.DeviceKeyExistsException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.DuplicateProviderException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.EnableSoftwareTokenMfaException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ExpiredCodeException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.FeatureUnavailableInTierException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ForbiddenException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.GroupExistsException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InternalErrorException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InternalServerException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InvalidEmailRoleAccessPolicyException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InvalidLambdaResponseException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InvalidOAuthFlowException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InvalidParameterException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InvalidPasswordException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InvalidSmsRoleAccessPolicyException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InvalidSmsRoleTrustRelationshipException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InvalidUserPoolConfigurationException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.LimitExceededException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ManagedLoginBrandingExistsException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.MfaMethodNotFoundException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.NotAuthorizedException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.OperationNotEnabledException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.PasswordHistoryPolicyViolationException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.PasswordResetRequiredException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.PreconditionNotMetException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.RefreshTokenReuseException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ResourceNotFoundException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ScopeDoesNotExistException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ServiceQuotaExceededException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.SoftwareTokenMfaNotFoundException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.TermsExistsException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.TierChangeNotAllowedException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.TooManyFailedAttemptsException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.TooManyRequestsException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UnauthorizedException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UnexpectedLambdaException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UnsupportedIdentityProviderException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UnsupportedOperationException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UnsupportedTokenTypeException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UnsupportedUserStateException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserImportInProgressException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserLambdaValidationException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserNotConfirmedException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserNotFoundException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserPoolAddOnNotEnabledException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserPoolTaggingException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UsernameExistsException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.WebAuthnChallengeNotFoundException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.WebAuthnClientMismatchException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.WebAuthnConfigurationMissingException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.WebAuthnCredentialNotSupportedException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.WebAuthnNotEnabledException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.WebAuthnOriginNotAllowedException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.WebAuthnRelyingPartyMismatchException;

/// The only place that knows what Cognito's refusals are called here. The type decides; a message only where one type
/// says several things, and only by the texts of `auth-flows-and-endpoints.md`, section 6. Whatever is not in these
/// tables is a fault: an outage never looks like a wrong password.
final class CognitoRefusals {
    private static final Map<Class<? extends CognitoIdentityProviderException>, Reason> BY_TYPE = Map.ofEntries(
            entry(AliasExistsException.class, Plain.ALREADY_EXISTS),
            entry(CodeDeliveryFailureException.class, Plain.NOT_DELIVERABLE),
            entry(CodeMismatchException.class, Plain.CODE_MISMATCH),
            entry(EnableSoftwareTokenMfaException.class, Plain.CODE_MISMATCH),
            entry(ExpiredCodeException.class, Plain.CODE_EXPIRED),
            entry(GroupExistsException.class, Plain.ALREADY_EXISTS),
            entry(MfaMethodNotFoundException.class, Plain.UNSUPPORTED),
            entry(PasswordHistoryPolicyViolationException.class, new Reason.WeakPassword(List.of("used_before"))),
            entry(PasswordResetRequiredException.class, Plain.RESET_REQUIRED),
            entry(RefreshTokenReuseException.class, Plain.REFRESH_INVALID),
            entry(SoftwareTokenMfaNotFoundException.class, Plain.UNSUPPORTED),
            entry(TooManyFailedAttemptsException.class, Plain.LIMIT_EXCEEDED),
            entry(UnsupportedTokenTypeException.class, Plain.REFRESH_INVALID),
            entry(UnsupportedUserStateException.class, Plain.WRONG_STATE),
            entry(UserLambdaValidationException.class, new Reason.NotAdmitted("trigger-refused")),
            entry(UserNotConfirmedException.class, Plain.UNCONFIRMED),
            entry(UserNotFoundException.class, Plain.NO_SUCH_ACCOUNT),
            entry(UsernameExistsException.class, Plain.ALREADY_EXISTS),
            entry(WebAuthnChallengeNotFoundException.class, Plain.UNSUPPORTED),
            entry(WebAuthnClientMismatchException.class, Plain.UNSUPPORTED),
            entry(WebAuthnConfigurationMissingException.class, Plain.UNSUPPORTED),
            entry(WebAuthnCredentialNotSupportedException.class, Plain.UNSUPPORTED),
            entry(WebAuthnNotEnabledException.class, Plain.UNSUPPORTED),
            entry(WebAuthnOriginNotAllowedException.class, Plain.UNSUPPORTED),
            entry(WebAuthnRelyingPartyMismatchException.class, Plain.UNSUPPORTED));

    /// What says several things, by its message.
    private static final Map<Class<? extends CognitoIdentityProviderException>, Map<String, Reason>> BY_MESSAGE =
            Map.of(
                    NotAuthorizedException.class, notAuthorized(),
                    InvalidPasswordException.class, weakPassword(),
                    LimitExceededException.class, limits(),
                    ResourceNotFoundException.class, gone());

    /// What no caller can mend: the pool, its roles, its triggers, our permissions, or Cognito itself.
    private static final Set<Class<? extends CognitoIdentityProviderException>> FAULTS = Set.of(
            AccessDeniedException.class,
            ConcurrentModificationException.class,
            DeviceKeyExistsException.class,
            DuplicateProviderException.class,
            FeatureUnavailableInTierException.class,
            ForbiddenException.class,
            InternalErrorException.class,
            InternalServerException.class,
            InvalidEmailRoleAccessPolicyException.class,
            InvalidLambdaResponseException.class,
            InvalidOAuthFlowException.class,
            InvalidParameterException.class,
            InvalidSmsRoleAccessPolicyException.class,
            InvalidSmsRoleTrustRelationshipException.class,
            InvalidUserPoolConfigurationException.class,
            ManagedLoginBrandingExistsException.class,
            OperationNotEnabledException.class,
            PreconditionNotMetException.class,
            ScopeDoesNotExistException.class,
            ServiceQuotaExceededException.class,
            TermsExistsException.class,
            TierChangeNotAllowedException.class,
            TooManyRequestsException.class,
            UnauthorizedException.class,
            UnexpectedLambdaException.class,
            UnsupportedIdentityProviderException.class,
            UnsupportedOperationException.class,
            UserImportInProgressException.class,
            UserPoolAddOnNotEnabledException.class,
            UserPoolTaggingException.class);

    private CognitoRefusals() {}

    /// The rest of a message may name the client, the user or the attribute.
    private static Map<String, Reason> notAuthorized() {
        return Map.ofEntries(
                entry("Incorrect username or password.", Plain.WRONG_CREDENTIALS),
                entry("Password attempts exceeded", Plain.TOO_MANY_ATTEMPTS),
                entry("User is disabled.", Plain.DISABLED),
                entry("Temporary password has expired", Plain.TEMPORARY_PASSWORD_EXPIRED),
                entry("Invalid session for the user, session is expired.", Plain.SESSION_EXPIRED),
                entry("Invalid session for the user", Plain.SESSION_INVALID),
                entry("Invalid Refresh Token", Plain.REFRESH_INVALID),
                entry("Refresh Token has expired", Plain.REFRESH_INVALID),
                entry("Refresh Token has been revoked", Plain.REFRESH_INVALID),
                entry("Invalid Access Token", Plain.SESSION_INVALID),
                entry("Access Token has expired", Plain.SESSION_EXPIRED),
                entry("Access Token has been revoked", Plain.SESSION_EXPIRED),
                entry("User cannot be confirmed.", Plain.WRONG_STATE),
                entry("User password cannot be reset in the current state.", Plain.WRONG_STATE),
                entry("Cannot modify an already provided", Plain.WRONG_STATE),
                entry("Contact administrator to reset password.", Plain.NOT_DELIVERABLE));
    }

    /// What is left where the policy was judged before: compromised passwords, and rules that were added elsewhere.
    private static Map<String, Reason> weakPassword() {
        return Map.of(
                "Password not long enough", weak("too_short"),
                "Password must have uppercase", weak("no_uppercase"),
                "Password must have lowercase", weak("no_lowercase"),
                "Password must have numeric", weak("no_number"),
                "Password must have symbol", weak("no_symbol"),
                "", weak("common"));
    }

    /// A person's attempts in an hour; or the messages that an AWS account without a sender of its own sends in a day,
    /// which is told as any other message that does not leave: only who has an account would hear of it.
    private static Map<String, Reason> limits() {
        return Map.of("", Plain.LIMIT_EXCEEDED, "daily email limit", Plain.NOT_DELIVERABLE);
    }

    /// A pool, a client or a group that is not there is a fault. A device is named at a refresh alone: its holder may
    /// make Cognito forget it, and must sign in again.
    private static Map<String, Reason> gone() {
        return Map.of("Device does not exist", Plain.REFRESH_INVALID);
    }

    private static Reason weak(String rule) {
        return new Reason.WeakPassword(List.of(rule));
    }

    /// Absent where it is a fault.
    static Optional<Reason> reasonOf(CognitoIdentityProviderException refusal) {
        var byType = Optional.ofNullable(BY_TYPE.get(refusal.getClass()));
        return byType.isPresent() ? byType : byMessage(refusal);
    }

    private static Optional<Reason> byMessage(CognitoIdentityProviderException refusal) {
        var message = messageOf(refusal);
        return BY_MESSAGE.getOrDefault(refusal.getClass(), Map.of()).entrySet().stream()
                .filter(line -> message.contains(line.getKey()))
                .max(Comparator.comparingInt(line -> line.getKey().length()))
                .map(Map.Entry::getValue);
    }

    /// As Cognito wrote it.
    static String messageOf(CognitoIdentityProviderException refusal) {
        var details = refusal.awsErrorDetails();
        return details == null || details.errorMessage() == null ? "" : details.errorMessage();
    }

    /// Whether a type has its line here.
    static boolean knows(Class<?> type) {
        return BY_TYPE.containsKey(type) || BY_MESSAGE.containsKey(type) || FAULTS.contains(type);
    }
}
