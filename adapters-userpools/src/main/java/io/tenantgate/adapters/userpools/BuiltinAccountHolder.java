package io.tenantgate.adapters.userpools;

import io.tenantgate.application.provider.AccountHolder;
import io.tenantgate.application.provider.Prepared;
import io.tenantgate.application.provider.Reason;
import io.tenantgate.domain.secrets.OneTimeCode;
import io.tenantgate.domain.secrets.Password;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.account.Account;
import io.tenantgate.userpools.account.AdminDelete;
import io.tenantgate.userpools.account.ChangePassword;
import io.tenantgate.userpools.account.DescribeAccount;
import io.tenantgate.userpools.account.SendAttributeCode;
import io.tenantgate.userpools.account.UpdateAttributes;
import io.tenantgate.userpools.account.VerifyAttribute;
import io.tenantgate.userpools.client.Caller;
import io.tenantgate.userpools.client.ClientId;
import io.tenantgate.userpools.code.ConfirmationCode;
import io.tenantgate.userpools.pool.Contact;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What people do with their own accounts on the built-in user pools.
final class BuiltinAccountHolder implements AccountHolder {
    private final BuiltinAccounts accounts;
    private final Removal removal;
    private final GroupEvidence evidence;

    BuiltinAccountHolder(BuiltinAccounts accounts, AdminDelete deletion, GroupEvidence evidence) {
        this.accounts = accounts;
        this.removal = new Removal(deletion);
        this.evidence = evidence;
    }

    @Override
    public Optional<Profile> describe(Placement placement, TenantId tenant, ProviderUsername username) {
        var client = new ClientId(placement.client().id());
        var caller = Caller.trusted(Places.pool(placement), client, Realm.NONE);
        var command = new DescribeAccount.Command(caller, Places.username(username));
        return switch (accounts.describe().handle(command)) {
            case DescribeAccount.Outcome.Described(var account) -> Optional.of(profile(account));
            case DescribeAccount.Outcome.Refused _ -> Optional.empty();
        };
    }

    private static Profile profile(Account account) {
        return new Profile(
                account.status().name().toLowerCase(Locale.ROOT),
                account.attributes().values(),
                account.revision().createdAt(),
                account.revision().updatedAt());
    }

    @Override
    public Result change(Placement placement, TenantId tenant, SignedIn holder, Map<String, String> attributes) {
        var command = new UpdateAttributes.Command(
                Places.caller(placement, tenant), Places.username(holder.username()), attributes);
        return switch (Faults.translated(() -> accounts.update().handle(command))) {
            case UpdateAttributes.Outcome.Updated _ -> new Result.Done();
            case UpdateAttributes.Outcome.Refused(var refusal) -> refused(refusal);
        };
    }

    @Override
    public Result sendCode(Placement placement, TenantId tenant, SignedIn holder, String attribute) {
        return Contact.of(attribute)
                .map(contact -> new SendAttributeCode.Command(
                        Places.caller(placement, tenant), Places.username(holder.username()), contact))
                .map(this::send)
                .orElseGet(() -> new Result.Refused(Reason.Plain.NOT_DELIVERABLE));
    }

    private Result send(SendAttributeCode.Command command) {
        return switch (Faults.translated(() -> accounts.sendCode().handle(command))) {
            case SendAttributeCode.Outcome.Sent(var delivery) -> new Result.Sent(Deliveries.of(delivery));
            case SendAttributeCode.Outcome.Refused(var refusal) -> refused(refusal);
        };
    }

    @Override
    public Result verify(Placement placement, TenantId tenant, SignedIn holder, String attribute, OneTimeCode code) {
        var typed = new ConfirmationCode(code.reveal());
        return Contact.of(attribute)
                .map(contact -> new VerifyAttribute.Command(
                        Places.caller(placement, tenant), Places.username(holder.username()), contact, typed))
                .map(this::verify)
                .orElseGet(() -> new Result.Refused(Reason.Plain.CODE_MISMATCH));
    }

    private Result verify(VerifyAttribute.Command command) {
        return switch (Faults.translated(() -> accounts.verify().handle(command))) {
            case VerifyAttribute.Outcome.Verified _ -> new Result.Done();
            case VerifyAttribute.Outcome.Refused(var refusal) -> refused(refusal);
        };
    }

    @Override
    public Prepared<Result> changePassword(
            Placement placement, TenantId tenant, SignedIn holder, Password current, Password proposed) {
        var command = new ChangePassword.Command(
                Places.caller(placement, tenant),
                Places.username(holder.username()),
                new io.tenantgate.userpools.Password(current.reveal()),
                new io.tenantgate.userpools.Password(proposed.reveal()));
        return Faults.prepared(() -> accounts.changePassword().prepare(command), BuiltinAccountHolder::changed);
    }

    private static Result changed(ChangePassword.Outcome outcome) {
        return switch (outcome) {
            case ChangePassword.Outcome.Changed _ -> new Result.Done();
            case ChangePassword.Outcome.Refused(var refusal) -> refused(refusal);
        };
    }

    @Override
    public void leave(Placement placement, TenantId tenant, ProviderUsername username) {
        evidence.take(placement, username);
    }

    @Override
    public void delete(Placement placement, TenantId tenant, ProviderUsername username) {
        removal.of(placement, username);
    }

    private static Result refused(Refusal refusal) {
        return new Result.Refused(BuiltinRefusals.reasonOf(refusal));
    }
}
