package io.tenantgate.adapters.cognito;

import io.tenantgate.adapters.cognito.CognitoAccounts.Account;
import io.tenantgate.application.provider.Enroller.Confirmation;
import io.tenantgate.application.provider.Enroller.Held;
import io.tenantgate.application.provider.Enroller.Refused;
import io.tenantgate.application.provider.Newcomers.Newcomer;
import io.tenantgate.application.provider.Reason.Plain;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.HashMap;
import java.util.Map;

/// How somebody whose address was proven here gets an account where addresses are the usernames, or has one: it is
/// theirs where Cognito, too, calls its address proven. Any other may be of somebody who only typed it, and stays as it
/// is.
final class ComingIn {
    private final CognitoAccounts accounts;
    private final ProvenAccounts proven;
    private final GroupEvidence evidence;

    ComingIn(CognitoAccounts accounts, ProvenAccounts proven, GroupEvidence evidence) {
        this.accounts = accounts;
        this.proven = proven;
        this.evidence = evidence;
    }

    Confirmation of(Placement placement, TenantId tenant, Newcomer newcomer) {
        return accounts.find(placement.pool(), tenant, newcomer.address().value())
                .map(account -> found(placement, tenant, newcomer, account))
                .orElseGet(() -> made(placement, tenant, newcomer));
    }

    private Confirmation found(Placement placement, TenantId tenant, Newcomer newcomer, Account account) {
        return isTheirs(account, newcomer) ? held(placement, tenant, account) : new Refused(Plain.ALREADY_EXISTS);
    }

    private static boolean isTheirs(Account account, Newcomer newcomer) {
        return !account.isUnconfirmed()
                && Addresses.isVerified(account.attributes())
                && Addresses.of(account.attributes())
                        .filter(newcomer.address()::equals)
                        .isPresent();
    }

    private Confirmation made(Placement placement, TenantId tenant, Newcomer newcomer) {
        var attributes = Places.attributes(placement, attributes(newcomer));
        var username = new ProviderUsername(newcomer.address().value());
        return proven.make(placement, tenant, username, attributes, newcomer.password())
                .fold(
                        name -> held(placement, tenant, accounts.seen(placement.pool(), tenant, name.value())),
                        Refused::new);
    }

    private static Map<String, String> attributes(Newcomer newcomer) {
        var attributes = new HashMap<>(newcomer.attributes());
        attributes.putAll(Addresses.verified(newcomer.address()));
        return attributes;
    }

    private Confirmation held(Placement placement, TenantId tenant, Account account) {
        evidence.give(placement, tenant, account.name());
        return new Held(account.subject(placement), account.name(), account.attributes());
    }
}
