package io.tenantgate.adapters.cognito;

import io.tenantgate.adapters.cognito.CognitoAdmission.Ruling;
import io.tenantgate.adapters.cognito.quota.CognitoQuotas;
import io.tenantgate.application.provider.AccountAdministrator;
import io.tenantgate.application.provider.AccountHolder;
import io.tenantgate.application.provider.Provider;
import io.tenantgate.application.quotas.ProviderQuotas;
import io.tenantgate.application.quotas.QuotaGovernor;
import io.tenantgate.domain.tenancy.ProviderName;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.testkit.provider.Ability;
import io.tenantgate.testkit.provider.ProviderWorld;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.opentest4j.TestAbortedException;

/// The adapter on an AWS account, at half the rate that the account has. Nobody reads what is sent there and nobody
/// moves its clock: a test that needs either is skipped, and no pool of a run sends anything, for an account may send
/// fifty messages a day.
final class AwsWorld implements ProviderWorld, AutoCloseable {
    private static final ProviderName AWS = new ProviderName("aws");
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);

    private final AwsRun.Account account;
    private final CognitoProvider cognito;
    private final AwsProvisioner provisioner;
    private final UnreadEnroller enroller;
    private Ruling ruling = new Ruling.LetIn(Optional.empty());

    AwsWorld(AwsRun.Account account) {
        this.account = account;
        this.cognito = CognitoProvider.open(AWS, account.settings(), ports(), account.newClient());
        this.provisioner = new AwsProvisioner(cognito.provider().provisioner(), account::hush);
        this.enroller = new UnreadEnroller(cognito.provider());
    }

    private CognitoPorts ports() {
        var quotas = new ProviderQuotas(Map.of(AWS, CognitoQuotas.initial()));
        var clock = InstantSource.system();
        var governor = new QuotaGovernor(quotas, new PacedQuotas(), clock, UUID::randomUUID, Duration.ofMinutes(1));
        return new CognitoPorts(
                (_, _, _) -> ruling, (_, _, _) -> {}, new RememberedNewcomers(), _ -> true, governor, clock);
    }

    @Override
    public String implementation() {
        return "Cognito at AWS";
    }

    @Override
    public Provider provider() {
        var real = cognito.provider();
        return new Provider(
                real.name(),
                real.joinsTransactions(),
                provisioner.port(),
                real.tuner(),
                enroller,
                real.authenticator(),
                Unsent.where(AccountHolder.class, real.accountHolder(), "sendCode"),
                real.accountKeeper(),
                Unsent.where(AccountAdministrator.class, real.accountAdministrator(), "resetPassword"),
                real.attributeSchemas(),
                real.surveyor(),
                real.issuerKeys(),
                real.examiner(),
                real.adopted());
    }

    @Override
    public Set<Ability> lacks() {
        return account.lacks();
    }

    @Override
    public TenantId newTenant() {
        return NewTenants.id();
    }

    @Override
    public Optional<String> codeFor(String address) {
        return Optional.of(enroller.codeFor(address));
    }

    @Override
    public int messagesTo(String address) {
        throw Unsent.aborted();
    }

    @Override
    public void admitNobody(String why) {
        ruling = new Ruling.Denied(why);
    }

    @Override
    public void forward(Duration time) {
        if (time.compareTo(LONGEST_WAIT) > 0) {
            throw new TestAbortedException("time passes there as it does");
        }
        LockSupport.parkNanos(time.toNanos());
    }

    @Override
    public void close() {
        provisioner.removeAll();
        cognito.close();
    }
}
