package io.tenantgate.testkit.provider;

import io.tenantgate.application.Origin;
import io.tenantgate.application.provider.AccountHolder;
import io.tenantgate.application.provider.AccountRef;
import io.tenantgate.application.provider.Authenticator;
import io.tenantgate.application.provider.ClientDesign;
import io.tenantgate.application.provider.ClientDesign.Purpose;
import io.tenantgate.application.provider.Enroller;
import io.tenantgate.application.provider.Enroller.Application;
import io.tenantgate.application.provider.Enroller.Notice;
import io.tenantgate.application.provider.PoolDesign;
import io.tenantgate.application.provider.PoolDesign.Names;
import io.tenantgate.application.provider.Reason;
import io.tenantgate.domain.auth.IssuedTokens;
import io.tenantgate.domain.secrets.OneTimeCode;
import io.tenantgate.domain.secrets.Password;
import io.tenantgate.domain.tenancy.PasswordPolicyName;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenancyStrategy.PoolPerTenant;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.domain.tenancy.TenantSettings;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/// A tenant with a pool of its own, and people who come to it.
@ExtendWith(ContractTable.class)
public abstract class ProviderContract {
    protected static final Password PASSWORD = new Password("Correct-Horse-7");
    protected static final Origin ORIGIN = new Origin("192.0.2.7", "Contract/1", "request-1");
    protected static final Password OTHER = new Password("Brand-New-Horse-9");

    private ProviderWorld world;
    private TenantId tenant;
    private Placement placement;

    /// A world with nothing in it.
    protected abstract ProviderWorld newWorld();

    @BeforeEach
    void enter() {
        world = newWorld();
        tenant = world.newTenant();
        placement = newPlace(name(tenant));
    }

    protected final ProviderWorld world() {
        return world;
    }

    protected final TenantId tenant() {
        return tenant;
    }

    protected static String name(TenantId tenant) {
        return "tenantgate-" + tenant;
    }

    protected final Placement placement() {
        return placement;
    }

    protected final Enroller enroller() {
        return world.provider().enroller();
    }

    protected final Authenticator authenticator() {
        return world.provider().authenticator();
    }

    protected final AccountHolder accountHolder() {
        return world.provider().accountHolder();
    }

    protected final Placement newPlace(String name) {
        var provisioner = world.provider().provisioner();
        var pool = provisioner.createPool(name, new PoolDesign(Names.ADDRESSES, PasswordPolicyName.COGNITO));
        provisioner.completePool(pool);
        var client = provisioner.createClient(pool, name, new ClientDesign(Purpose.SIGN_IN, TenantSettings.INITIAL));
        return new PoolPerTenant(pool, client).place(tenant, world.provider().name(), 1);
    }

    protected final ProviderUsername username(int number) {
        return ProviderUsername.own(tenant, new UUID(0x7000L, 0x8000000000000000L + number));
    }

    protected final Enroller.Sending signUp(ProviderUsername username, String email, Notice notice) {
        var application = new Application(username, PASSWORD, Map.of("email", email), notice);
        return enroller().signUp(placement, tenant, application).apply();
    }

    protected final Enroller.Confirmation confirm(ProviderUsername username, String code) {
        return enroller().confirm(placement, tenant, username, new OneTimeCode(code));
    }

    /// A person who has proven the address.
    protected final ProviderUsername person(int number, String email) {
        var username = username(number);
        signUp(username, email, Notice.CODE);
        confirm(username, world.codeFor(email).orElseThrow());
        return username;
    }

    protected final Authenticator.Result signIn(AccountRef account, Password password) {
        return authenticator()
                .begin(placement, tenant, ORIGIN, account, password)
                .apply();
    }

    protected final Authenticator.Result signIn(ProviderUsername username) {
        return signIn(new AccountRef.Known(username), PASSWORD);
    }

    protected final IssuedTokens tokens(ProviderUsername username) {
        return tokensOf(signIn(username));
    }

    protected static IssuedTokens tokensOf(Authenticator.Result result) {
        return switch (result) {
            case Authenticator.Result.Proven proven -> proven.tokens();
            case Authenticator.Result.Challenged _, Authenticator.Result.Refused _ ->
                throw new AssertionError("Not signed in: " + result);
        };
    }

    protected static Authenticator.Result refused(Reason reason) {
        return new Authenticator.Result.Refused(reason);
    }
}
