package io.tenantgate.adapters.cognito;

import io.tenantgate.adapters.cognito.CognitoAccounts.Account;
import io.tenantgate.application.Origin;
import io.tenantgate.application.provider.Enroller.Confirmation;
import io.tenantgate.application.provider.Enroller.Confirmed;
import io.tenantgate.application.provider.Enroller.Held;
import io.tenantgate.application.provider.Enroller.Invited;
import io.tenantgate.application.provider.Enroller.Refused;
import io.tenantgate.application.provider.Reason;
import io.tenantgate.application.provider.Reason.Plain;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// How an invitation becomes an account, or finds the one of its address.
final class TakingUp {
    private final CognitoAccounts accounts;
    private final ProvenAccounts proven;
    private final CognitoSignIn signIn;
    private final CognitoRevocation revocation;
    private final GroupEvidence evidence;

    TakingUp(
            CognitoAccounts accounts,
            ProvenAccounts proven,
            CognitoSignIn signIn,
            CognitoRevocation revocation,
            GroupEvidence evidence) {
        this.accounts = accounts;
        this.proven = proven;
        this.signIn = signIn;
        this.revocation = revocation;
        this.evidence = evidence;
    }

    Confirmation takeUp(Placement placement, TenantId tenant, Invited invited) {
        return holder(placement, tenant, invited)
                .map(account -> proven(placement, tenant, account, invited))
                .orElseGet(() -> registered(placement, tenant, invited));
    }

    private Optional<Account> holder(Placement placement, TenantId tenant, Invited invited) {
        return placement.holdsOthers()
                ? accounts.find(placement.pool(), tenant, invited.email().value())
                : Optional.empty();
    }

    private Confirmation registered(Placement placement, TenantId tenant, Invited invited) {
        var attributes = Places.attributes(placement, attributes(invited));
        return proven.make(placement, tenant, invited.username(), attributes, invited.password())
                .fold(name -> confirmed(placement, tenant, invited, name), Refused::new);
    }

    private static Map<String, String> attributes(Invited invited) {
        var attributes = new HashMap<>(Addresses.verified(invited.email()));
        invited.name().ifPresent(name -> attributes.put("name", name));
        return attributes;
    }

    /// @param username as it is now: the one that was asked for, or Cognito's
    private Confirmation confirmed(Placement placement, TenantId tenant, Invited invited, ProviderUsername username) {
        evidence.give(placement, tenant, username);
        var account = accounts.seen(placement.pool(), tenant, username.value());
        var subject = account.subject(placement);
        return username.equals(invited.username())
                ? new Confirmed(subject, account.attributes())
                : new Held(subject, username, account.attributes());
    }

    /// Whatever follows the password is not asked for, and what is minted by it is left to nobody.
    private Confirmation proven(Placement placement, TenantId tenant, Account holder, Invited invited) {
        var visitor = new Visitor(placement, tenant, Origin.UNKNOWN);
        return signIn.byPassword(visitor, holder.username(), invited.password())
                .fold(flow -> held(placement, tenant, holder, flow), TakingUp::refused);
    }

    private Confirmation held(Placement placement, TenantId tenant, Account holder, Flow flow) {
        switch (flow) {
            case Flow.Minted minted -> revocation.takeBack(placement, tenant, minted);
            case Flow.Asked _ -> {}
        }
        evidence.give(placement, tenant, holder.name());
        return new Held(holder.subject(placement), holder.name(), holder.attributes());
    }

    private static Confirmation refused(Reason reason) {
        return new Refused(reason == Plain.NO_SUCH_ACCOUNT ? Plain.WRONG_CREDENTIALS : reason);
    }
}
