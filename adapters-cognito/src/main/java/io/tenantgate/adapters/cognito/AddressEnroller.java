package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.AccountRef;
import io.tenantgate.application.provider.Enroller;
import io.tenantgate.application.provider.Newcomers;
import io.tenantgate.application.provider.Newcomers.Newcomer;
import io.tenantgate.application.provider.Prepared;
import io.tenantgate.domain.members.LoginName;
import io.tenantgate.domain.secrets.OneTimeCode;
import io.tenantgate.domain.secrets.Password;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Locale;
import java.util.Map;

/// Sign-up where addresses are the usernames. Cognito would tell whose are taken there, and let whoever comes first
/// have an address, proven or not. So it holds nobody before the code has come back, which is ours; everywhere else
/// sign-up is as usual.
final class AddressEnroller implements Enroller {
    private final Enroller usual;
    private final Namings namings;
    private final Newcomers newcomers;
    private final ComingIn comingIn;

    AddressEnroller(Enroller usual, Namings namings, Newcomers newcomers, ComingIn comingIn) {
        this.usual = usual;
        this.namings = namings;
        this.newcomers = newcomers;
        this.comingIn = comingIn;
    }

    @Override
    public Sending judge(Placement placement, TenantId tenant, Password password, Map<String, String> attributes) {
        return usual.judge(placement, tenant, password, attributes);
    }

    @Override
    public Prepared<Sending> signUp(Placement placement, TenantId tenant, Application application) {
        return application.notice() == Notice.CODE && namings.areAddresses(placement)
                ? () -> await(placement, tenant, application)
                : usual.signUp(placement, tenant, application);
    }

    private Sending await(Placement placement, TenantId tenant, Application application) {
        var judged = judge(placement, tenant, application.password(), application.attributes());
        switch (judged) {
            case Refused _ -> {}
            case Sent _ ->
                Addresses.of(application.attributes())
                        .map(address -> new Newcomer(address, application.password(), application.attributes()))
                        .ifPresent(newcomer -> newcomers.keep(tenant, application.username(), newcomer));
        }
        return judged;
    }

    @Override
    public Confirmation confirm(Placement placement, TenantId tenant, ProviderUsername username, OneTimeCode code) {
        return namings.areAddresses(placement)
                ? newcomers
                        .proven(tenant, username, typed(code))
                        .map(newcomer -> comingIn.of(placement, tenant, newcomer))
                        .orElseGet(CognitoEnroller::wrongCode)
                : usual.confirm(placement, tenant, username, code);
    }

    /// In lower case, which nobody need type.
    private static OneTimeCode typed(OneTimeCode code) {
        return new OneTimeCode(code.reveal().toLowerCase(Locale.ROOT));
    }

    @Override
    public Prepared<Confirmation> takeUp(Placement placement, TenantId tenant, Invited invited) {
        return usual.takeUp(placement, tenant, invited);
    }

    @Override
    public Sending resend(Placement placement, TenantId tenant, AccountRef account, Notice notice) {
        return account instanceof AccountRef.Known(var username)
                        && notice == Notice.CODE
                        && namings.areAddresses(placement)
                ? remind(tenant, username)
                : usual.resend(placement, tenant, account, notice);
    }

    private Sending remind(TenantId tenant, ProviderUsername username) {
        return newcomers
                .remind(tenant, username)
                .map(LoginName::value)
                .map(address -> new Sent(Deliveries.toEmail(address)))
                .orElseGet(() -> new Sent(Deliveries.pretended(new LoginName(username.value()))));
    }

    @Override
    public Sending sendResetCode(Placement placement, TenantId tenant, AccountRef account) {
        return usual.sendResetCode(placement, tenant, account);
    }

    @Override
    public Prepared<Setting> resetPassword(
            Placement placement, TenantId tenant, AccountRef account, OneTimeCode code, Password password) {
        return usual.resetPassword(placement, tenant, account, code, password);
    }

    /// Cognito is not asked: whoever has the address there has it by another way.
    @Override
    public void discard(Placement placement, TenantId tenant, ProviderUsername username) {
        if (namings.areAddresses(placement)) {
            newcomers.forget(tenant, username);
        } else {
            usual.discard(placement, tenant, username);
        }
    }
}
