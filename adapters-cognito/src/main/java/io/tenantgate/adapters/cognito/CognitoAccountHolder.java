package io.tenantgate.adapters.cognito;

import io.tenantgate.adapters.cognito.CognitoAccounts.Account;
import io.tenantgate.application.provider.AccountHolder;
import io.tenantgate.application.provider.Prepared;
import io.tenantgate.application.provider.Reason;
import io.tenantgate.application.provider.Reason.Plain;
import io.tenantgate.domain.secrets.OneTimeCode;
import io.tenantgate.domain.secrets.Password;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ChangePasswordRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CognitoIdentityProviderException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.GetUserAttributeVerificationCodeRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InvalidParameterException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UpdateUserAttributesRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.VerifyUserAttributeRequest;

/// What people do with their own accounts on Amazon Cognito, by their own access token: it takes a holder's word and,
/// for codes and passwords, nobody else's.
final class CognitoAccountHolder implements AccountHolder {
    private final CognitoCalls calls;
    private final CognitoAccounts accounts;
    private final PasswordRules passwords;
    private final Removal removal;
    private final GroupEvidence evidence;

    CognitoAccountHolder(
            CognitoCalls calls,
            CognitoAccounts accounts,
            PasswordRules passwords,
            Removal removal,
            GroupEvidence evidence) {
        this.calls = calls;
        this.accounts = accounts;
        this.passwords = passwords;
        this.removal = removal;
        this.evidence = evidence;
    }

    @Override
    public Optional<Profile> describe(Placement placement, TenantId tenant, ProviderUsername username) {
        return accounts.find(placement.pool(), tenant, username.value()).map(CognitoAccountHolder::profile);
    }

    private static Profile profile(Account account) {
        var status = account.status().toString().toLowerCase(Locale.ROOT);
        return new Profile(status, account.attributes(), account.createdAt(), account.updatedAt());
    }

    @Override
    public Result change(Placement placement, TenantId tenant, SignedIn holder, Map<String, String> attributes) {
        return Typed.objection(attributes)
                .<Result>map(Result.Refused::new)
                .orElseGet(() -> write(placement, tenant, holder, attributes));
    }

    private Result write(Placement placement, TenantId tenant, SignedIn holder, Map<String, String> attributes) {
        var operation = Operation.of("UpdateUserAttributes", placement.pool(), tenant);
        var request = UpdateUserAttributesRequest.builder()
                .accessToken(holder.accessToken().reveal())
                .userAttributes(Places.attributes(attributes))
                .build();
        return calls.ask(
                        operation,
                        c -> c.updateUserAttributes(request),
                        refusal -> BadAttributes.meaning(refusal, attributes.keySet()))
                .fold(_ -> new Result.Done(), Result.Refused::new);
    }

    @Override
    public Result sendCode(Placement placement, TenantId tenant, SignedIn holder, String attribute) {
        var operation = Operation.of("GetUserAttributeVerificationCode", placement.pool(), tenant);
        var request = GetUserAttributeVerificationCodeRequest.builder()
                .accessToken(holder.accessToken().reveal())
                .attributeName(attribute)
                .build();
        return calls.ask(operation, c -> c.getUserAttributeVerificationCode(request), CognitoAccountHolder::noAddress)
                .fold(sent -> new Result.Sent(Deliveries.of(sent.codeDeliveryDetails())), Result.Refused::new);
    }

    /// There is none, or it is proven already.
    private static Optional<Reason> noAddress(CognitoIdentityProviderException refusal) {
        return refusal instanceof InvalidParameterException ? Optional.of(Plain.NOT_DELIVERABLE) : Optional.empty();
    }

    @Override
    public Result verify(Placement placement, TenantId tenant, SignedIn holder, String attribute, OneTimeCode code) {
        var operation = Operation.of("VerifyUserAttribute", placement.pool(), tenant);
        var request = VerifyUserAttributeRequest.builder()
                .accessToken(holder.accessToken().reveal())
                .attributeName(attribute)
                .code(code.reveal())
                .build();
        return calls.ask(operation, c -> c.verifyUserAttribute(request), CognitoAccountHolder::noCode)
                .fold(_ -> new Result.Done(), Result.Refused::new);
    }

    /// What has not the form of a code, or an attribute that none was sent for.
    private static Optional<Reason> noCode(CognitoIdentityProviderException refusal) {
        return refusal instanceof InvalidParameterException ? Optional.of(Plain.CODE_MISMATCH) : Optional.empty();
    }

    @Override
    public Prepared<Result> changePassword(
            Placement placement, TenantId tenant, SignedIn holder, Password current, Password proposed) {
        var objection = passwords
                .objection(placement.pool(), proposed)
                .or(() -> Typed.mayBePassword(current) ? Optional.empty() : Optional.of(Plain.WRONG_CREDENTIALS));
        if (objection.isPresent()) {
            return () -> new Result.Refused(objection.get());
        }
        var operation = Operation.of("ChangePassword", placement.pool(), tenant);
        var request = ChangePasswordRequest.builder()
                .accessToken(holder.accessToken().reveal())
                .previousPassword(current.reveal())
                .proposedPassword(proposed.reveal())
                .build();
        return () ->
                calls.ask(operation, c -> c.changePassword(request)).fold(_ -> new Result.Done(), Result.Refused::new);
    }

    @Override
    public void leave(Placement placement, TenantId tenant, ProviderUsername username) {
        evidence.take(placement, tenant, username);
    }

    @Override
    public void delete(Placement placement, TenantId tenant, ProviderUsername username) {
        removal.of(placement, tenant, username);
    }
}
