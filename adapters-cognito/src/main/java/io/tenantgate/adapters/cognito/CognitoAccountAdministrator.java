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
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminResetUserPasswordRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminSetUserPasswordRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminUpdateUserAttributesRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CognitoIdentityProviderException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InvalidParameterException;

/// What administrators do with accounts at Cognito.
final class CognitoAccountAdministrator implements AccountAdministrator {
    private final CognitoCalls calls;
    private final MakingUsers making;
    private final PasswordRules passwords;
    private final Namings namings;

    CognitoAccountAdministrator(CognitoCalls calls, MakingUsers making, PasswordRules passwords, Namings namings) {
        this.calls = calls;
        this.making = making;
        this.passwords = passwords;
        this.namings = namings;
    }

    @Override
    public Prepared<Creation> create(Placement placement, TenantId tenant, NewAccount account) {
        var objection = making.objection(placement, account);
        return objection.isPresent()
                ? () -> new Creation.Refused(objection.get())
                : () -> making.make(placement, tenant, account);
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

    /// Where addresses are the usernames there is nobody yet, and their address is to be proven first.
    @Override
    public Result confirm(Placement placement, TenantId tenant, ProviderUsername username) {
        return namings.areAddresses(placement)
                ? new Result.Refused(Plain.UNSUPPORTED)
                : confirmed(placement, tenant, username);
    }

    private Result confirmed(Placement placement, TenantId tenant, ProviderUsername username) {
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
