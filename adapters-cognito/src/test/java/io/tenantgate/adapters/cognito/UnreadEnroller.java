package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.AccountAdministrator;
import io.tenantgate.application.provider.AccountRef;
import io.tenantgate.application.provider.Enroller;
import io.tenantgate.application.provider.Prepared;
import io.tenantgate.application.provider.Provider;
import io.tenantgate.domain.secrets.OneTimeCode;
import io.tenantgate.domain.secrets.Password;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.HashMap;
import java.util.Map;

/// Sign-up where nobody reads the codes: who would type the one of a sign-up is confirmed by an administrator's
/// operation instead. Whatever would send one else skips its test.
final class UnreadEnroller implements Enroller {
    private static final String EMAIL = "email";
    private static final OneTimeCode BY_ADMINISTRATOR = new OneTimeCode("by-administrator");

    private final Provider provider;
    private final Map<ProviderUsername, String> signedUp = new HashMap<>();

    UnreadEnroller(Provider provider) {
        this.provider = provider;
    }

    /// What stands for the code of a sign-up.
    String codeFor(String address) {
        if (!signedUp.containsValue(address)) {
            throw Unsent.aborted();
        }
        return BY_ADMINISTRATOR.reveal();
    }

    @Override
    public Sending judge(Placement placement, TenantId tenant, Password password, Map<String, String> attributes) {
        return provider.enroller().judge(placement, tenant, password, attributes);
    }

    @Override
    public Prepared<Sending> signUp(Placement placement, TenantId tenant, Application application) {
        signedUp.put(application.username(), application.attributes().getOrDefault(EMAIL, ""));
        return provider.enroller().signUp(placement, tenant, application);
    }

    @Override
    public Confirmation confirm(Placement placement, TenantId tenant, ProviderUsername username, OneTimeCode code) {
        return code.equals(BY_ADMINISTRATOR)
                ? administered(placement, tenant, username)
                : provider.enroller().confirm(placement, tenant, username, code);
    }

    private Confirmation administered(Placement placement, TenantId tenant, ProviderUsername username) {
        return switch (provider.accountAdministrator().confirm(placement, tenant, username)) {
            case AccountAdministrator.Result.Done _ -> proven(placement, tenant, username);
            case AccountAdministrator.Result.Refused(var reason) -> new Refused(reason);
        };
    }

    private Confirmation proven(Placement placement, TenantId tenant, ProviderUsername username) {
        var address = signedUp.getOrDefault(username, "");
        provider.accountAdministrator()
                .change(placement, tenant, username, Map.of(EMAIL, address, "email_verified", "true"));
        provider.accountKeeper().admit(placement, tenant, username);
        var account = provider.accountKeeper().find(placement, tenant, new AccountRef.Known(username));
        return account.<Confirmation>map(found -> new Confirmed(found.subject(), found.attributes()))
                .orElseThrow();
    }

    @Override
    public Prepared<Confirmation> takeUp(Placement placement, TenantId tenant, Invited invited) {
        return provider.enroller().takeUp(placement, tenant, invited);
    }

    @Override
    public Sending resend(Placement placement, TenantId tenant, AccountRef account, Notice notice) {
        throw Unsent.aborted();
    }

    @Override
    public Sending sendResetCode(Placement placement, TenantId tenant, AccountRef account) {
        throw Unsent.aborted();
    }

    @Override
    public Prepared<Setting> resetPassword(
            Placement placement, TenantId tenant, AccountRef account, OneTimeCode code, Password password) {
        return provider.enroller().resetPassword(placement, tenant, account, code, password);
    }

    @Override
    public void discard(Placement placement, TenantId tenant, ProviderUsername username) {
        provider.enroller().discard(placement, tenant, username);
    }
}
