package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.AccountAdministrator;
import io.tenantgate.application.provider.Prepared;
import io.tenantgate.application.provider.Reason;
import io.tenantgate.application.provider.Reason.Plain;
import io.tenantgate.domain.secrets.Password;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminConfirmSignUpRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminCreateUserRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminResetUserPasswordRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminSetUserPasswordRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminUpdateUserAttributesRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CognitoIdentityProviderException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InvalidParameterException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.MessageActionType;

/// What administrators do with accounts at Cognito.
final class CognitoAccountAdministrator implements AccountAdministrator {
    private final CognitoCalls calls;
    private final CognitoAccounts accounts;
    private final PasswordRules passwords;

    CognitoAccountAdministrator(CognitoCalls calls, CognitoAccounts accounts, PasswordRules passwords) {
        this.calls = calls;
        this.accounts = accounts;
        this.passwords = passwords;
    }

    @Override
    public Prepared<Creation> create(Placement placement, TenantId tenant, NewAccount account) {
        var objection = passwords
                .objectionToNew(placement, account.temporary())
                .or(() -> Typed.objection(account.attributes()));
        if (objection.isPresent()) {
            return () -> new Creation.Refused(objection.get());
        }
        var request = AdminCreateUserRequest.builder()
                .userPoolId(placement.pool().id())
                .username(account.username().value())
                .temporaryPassword(account.temporary().reveal())
                .messageAction(MessageActionType.SUPPRESS)
                .userAttributes(Places.attributes(placement, account.attributes()))
                .build();
        var operation = Operation.of("AdminCreateUser", placement.pool(), tenant);
        return () -> calls.ask(
                        operation,
                        c -> c.adminCreateUser(request),
                        refusal -> BadAttributes.meaning(
                                refusal, account.attributes().keySet()))
                .fold(_ -> created(placement, tenant, account.username()), Creation.Refused::new);
    }

    private Creation created(Placement placement, TenantId tenant, ProviderUsername username) {
        return new Creation.Created(
                accounts.seen(placement.pool(), tenant, username.value()).subject(placement));
    }

    @Override
    public Result change(
            Placement placement, TenantId tenant, ProviderUsername username, Map<String, String> attributes) {
        return Typed.objection(attributes)
                .<Result>map(Result.Refused::new)
                .orElseGet(() -> write(placement, tenant, username, attributes));
    }

    private Result write(
            Placement placement, TenantId tenant, ProviderUsername username, Map<String, String> attributes) {
        var request = AdminUpdateUserAttributesRequest.builder()
                .userPoolId(placement.pool().id())
                .username(username.value())
                .userAttributes(Places.attributes(attributes))
                .build();
        return calls.ask(
                        Operation.of("AdminUpdateUserAttributes", placement.pool(), tenant),
                        c -> c.adminUpdateUserAttributes(request),
                        refusal -> BadAttributes.meaning(refusal, attributes.keySet()))
                .fold(_ -> new Result.Done(), Result.Refused::new);
    }

    @Override
    public Result confirm(Placement placement, TenantId tenant, ProviderUsername username) {
        var request = AdminConfirmSignUpRequest.builder()
                .userPoolId(placement.pool().id())
                .username(username.value())
                .build();
        return calls.ask(
                        Operation.of("AdminConfirmSignUp", placement.pool(), tenant),
                        c -> c.adminConfirmSignUp(request))
                .fold(_ -> new Result.Done(), Result.Refused::new);
    }

    @Override
    public Result resetPassword(Placement placement, TenantId tenant, ProviderUsername username) {
        var request = AdminResetUserPasswordRequest.builder()
                .userPoolId(placement.pool().id())
                .username(username.value())
                .build();
        return calls.ask(
                        Operation.of("AdminResetUserPassword", placement.pool(), tenant),
                        c -> c.adminResetUserPassword(request),
                        CognitoAccountAdministrator::noAddress)
                .fold(_ -> new Result.Done(), Result.Refused::new);
    }

    /// None of its addresses is verified.
    private static Optional<Reason> noAddress(CognitoIdentityProviderException refusal) {
        return refusal instanceof InvalidParameterException ? Optional.of(Plain.NOT_DELIVERABLE) : Optional.empty();
    }

    @Override
    public Prepared<Result> setPassword(
            Placement placement, TenantId tenant, ProviderUsername username, Password password, Validity validity) {
        var objection = passwords.objection(placement.pool(), password);
        if (objection.isPresent()) {
            return () -> new Result.Refused(objection.get());
        }
        var request = AdminSetUserPasswordRequest.builder()
                .userPoolId(placement.pool().id())
                .username(username.value())
                .password(password.reveal())
                .permanent(validity == Validity.PERMANENT)
                .build();
        var operation = Operation.of("AdminSetUserPassword", placement.pool(), tenant);
        return () -> calls.ask(operation, c -> c.adminSetUserPassword(request))
                .fold(_ -> new Result.Done(), Result.Refused::new);
    }
}
