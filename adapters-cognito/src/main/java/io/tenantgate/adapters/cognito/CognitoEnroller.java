package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.AccountRef;
import io.tenantgate.application.provider.Enroller;
import io.tenantgate.application.provider.Prepared;
import io.tenantgate.application.provider.Reason.Plain;
import io.tenantgate.domain.secrets.OneTimeCode;
import io.tenantgate.domain.secrets.Password;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.Map;

/// Sign-up and recovery on Amazon Cognito.
final class CognitoEnroller implements Enroller {
    private final SigningUp signingUp;
    private final Confirming confirming;
    private final Recovering recovering;
    private final TakingUp takingUp;
    private final Removal removal;

    CognitoEnroller(
            SigningUp signingUp, Confirming confirming, Recovering recovering, TakingUp takingUp, Removal removal) {
        this.signingUp = signingUp;
        this.confirming = confirming;
        this.recovering = recovering;
        this.takingUp = takingUp;
        this.removal = removal;
    }

    @Override
    public Sending judge(Placement placement, TenantId tenant, Password password, Map<String, String> attributes) {
        return signingUp.judge(placement, password, attributes);
    }

    @Override
    public Prepared<Sending> signUp(Placement placement, TenantId tenant, Application application) {
        return () -> signingUp.signUp(placement, tenant, application);
    }

    @Override
    public Confirmation confirm(Placement placement, TenantId tenant, ProviderUsername username, OneTimeCode code) {
        return confirming.confirm(placement, tenant, username, code);
    }

    @Override
    public Prepared<Confirmation> takeUp(Placement placement, TenantId tenant, Invited invited) {
        return () -> takingUp.takeUp(placement, tenant, invited);
    }

    @Override
    public Sending resend(Placement placement, TenantId tenant, AccountRef account, Notice notice) {
        return switch (account) {
            case AccountRef.Known(var username) -> signingUp.resend(placement, tenant, username, notice);
            case AccountRef.Alias(var name) -> new Sent(Deliveries.pretended(name));
            case AccountRef.Unknown(var name) -> new Sent(Deliveries.pretended(name));
        };
    }

    @Override
    public Sending sendResetCode(Placement placement, TenantId tenant, AccountRef account) {
        return recovering.sendCode(placement, tenant, account);
    }

    @Override
    public Prepared<Setting> resetPassword(
            Placement placement, TenantId tenant, AccountRef account, OneTimeCode code, Password password) {
        return () -> recovering.reset(placement, tenant, account, code, password);
    }

    @Override
    public void discard(Placement placement, TenantId tenant, ProviderUsername username) {
        removal.ofUnconfirmed(placement, tenant, username);
    }

    /// Of an account that is no more, or never was, no code is right.
    static Refused wrongCode() {
        return new Refused(Plain.CODE_MISMATCH);
    }
}
