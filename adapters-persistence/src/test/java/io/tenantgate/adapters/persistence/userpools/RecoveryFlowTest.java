package io.tenantgate.adapters.persistence.userpools;

import static io.tenantgate.adapters.persistence.userpools.EngineOnPostgres.ACME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.userpools.Password;
import io.tenantgate.userpools.Prepared;
import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.Refusal.Reason;
import io.tenantgate.userpools.StaleRead;
import io.tenantgate.userpools.account.AccountStatus;
import io.tenantgate.userpools.account.AdminEnable;
import io.tenantgate.userpools.account.Administered;
import io.tenantgate.userpools.account.Enabled;
import io.tenantgate.userpools.account.Username;
import io.tenantgate.userpools.client.Caller;
import io.tenantgate.userpools.client.ClientSettings;
import io.tenantgate.userpools.code.CodeDelivery;
import io.tenantgate.userpools.code.ConfirmationCode;
import io.tenantgate.userpools.pool.Contact;
import io.tenantgate.userpools.pool.PoolSettings;
import io.tenantgate.userpools.pool.Recovery;
import io.tenantgate.userpools.recovery.AdminResetPassword;
import io.tenantgate.userpools.recovery.ConfirmForgotPassword;
import io.tenantgate.userpools.recovery.ConfirmForgotPassword.Outcome.PasswordSet;
import io.tenantgate.userpools.recovery.ForgotPassword;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RecoveryFlowTest {
    private static final Password NEXT = new Password("Battery-staple-2");

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    @RegisterExtension
    final EngineOnPostgres engine = new EngineOnPostgres(DATABASE);

    private final Caller acme = engine.managed();

    @BeforeEach
    void alice() {
        engine.member(acme, "alice", "alice@example.com");
    }

    @Test
    void aForgottenPasswordIsReplacedByTheCodeOnce() {
        assertThat(forgot(acme, "alice@example.com"))
                .isEqualTo(new ForgotPassword.Outcome.Sent(new CodeDelivery(Contact.EMAIL, "a***@e***")));
        var code = engine.post.secret();

        assertThat(reset(acme, "alice", code)).isInstanceOf(PasswordSet.class);
        assertThat(engine.passwords.verify(
                        "queue",
                        NEXT,
                        engine.account(acme, "alice").credential().record()))
                .isTrue();
        assertThat(reset(acme, "alice", code)).isEqualTo(refused(Reason.CODE_EXPIRED));
    }

    @Test
    void aResetCodeIsGoodForAnHourInItsRealm() {
        forgot(acme, "alice");
        var code = engine.post.secret();
        var globex = new Caller(acme.pool(), acme.client(), acme.proof(), new Realm("globex"));

        assertThat(reset(globex, "alice", code)).isEqualTo(refused(Reason.CODE_EXPIRED));
        engine.clock.forward(Duration.ofHours(1));
        assertThat(reset(acme, "alice", code)).isEqualTo(refused(Reason.CODE_EXPIRED));
    }

    @Test
    void nobodyIsAnsweredAsSomebodyIsAndAlwaysAlike() {
        var known = statements(() -> forgot(acme, "alice"));

        assertThat(statements(() -> forgot(acme, "nobody"))).isEqualTo(known);
        assertThat(forgot(acme, "nobody")).isEqualTo(forgot(acme, "NOBODY"));
        assertThat(engine.post.sent()).hasSize(2);
        assertThat(engine.post.pretended()).hasSize(3);
    }

    @Test
    void aCodeForNobodyIsJudgedAsOneForSomebody() {
        assertThat(reset(acme, "nobody", "999999")).isEqualTo(reset(acme, "alice", "999999"));
        forgot(acme, "nobody");
        forgot(acme, "alice");

        assertThat(statements(() -> reset(acme, "nobody", "999999")))
                .isEqualTo(statements(() -> reset(acme, "alice", "999999")));
        assertThat(reset(acme, "nobody", "999999")).isEqualTo(refused(Reason.CODE_MISMATCH));
        assertThat(reset(acme, "alice", "999999")).isEqualTo(refused(Reason.CODE_MISMATCH));
    }

    @Test
    void askingAndEnteringAreCountedTogetherTenTimesAnHour() {
        for (var n = 0; n < 5; n++) {
            forgot(acme, "alice");
            forgot(acme, "nobody");
            reset(acme, "alice", "999999");
            reset(acme, "nobody", "999999");
        }

        assertThat(forgot(acme, "alice")).isEqualTo(new ForgotPassword.Outcome.Refused(Reason.LIMIT_EXCEEDED));
        assertThat(forgot(acme, "nobody")).isEqualTo(new ForgotPassword.Outcome.Refused(Reason.LIMIT_EXCEEDED));
        assertThat(reset(acme, "alice", engine.post.secret())).isEqualTo(refused(Reason.LIMIT_EXCEEDED));
    }

    @Test
    void anAttemptByTheAddressCountsAgainstTheAccount() {
        for (var n = 0; n < 10; n++) {
            forgot(acme, "alice@example.com");
        }

        assertThat(forgot(acme, "alice")).isEqualTo(new ForgotPassword.Outcome.Refused(Reason.LIMIT_EXCEEDED));
    }

    @Test
    void nothingIsHashedBeforeTheCodeIsRight() {
        forgot(acme, "alice");
        engine.hashes.set(0);

        reset(acme, "alice", "999999");
        assertThat(engine.hashes).hasValue(0);
        reset(acme, "alice", engine.post.secret());
        assertThat(engine.hashes).hasValue(1);
    }

    @Test
    void oneOfTwoPreparedResetsIsApplied() {
        forgot(acme, "alice");
        var first = prepare(acme, "alice", engine.post.secret());
        var second = prepare(acme, "alice", engine.post.secret());

        assertThat(first.apply()).isInstanceOf(PasswordSet.class);
        assertThat(second.apply()).isEqualTo(refused(Reason.CODE_EXPIRED));
    }

    @Test
    void whatChangedSinceItWasReadIsPreparedAgain() {
        forgot(acme, "alice");
        var code = engine.post.secret();
        var prepared = prepare(acme, "alice", code);
        new AdminEnable(engine.admin).handle(acme.pool(), new Username("alice"), Enabled.YES);

        assertThatThrownBy(prepared::apply).isInstanceOf(StaleRead.class);
        assertThat(reset(acme, "alice", code)).isInstanceOf(PasswordSet.class);
    }

    @Test
    void anAdministratorsResetBarsThePasswordUntilTheCodeIsTaken() {
        var done = new AdminResetPassword(engine.admin, engine.resetTargets, engine.codes)
                .handle(acme.pool(), ACME, new Username("alice"));

        assertThat(done).isInstanceOf(Administered.Done.class);
        assertThat(engine.account(acme, "alice").status()).isEqualTo(AccountStatus.RESET_REQUIRED);
        assertThat(reset(acme, "alice", engine.post.secret())).isInstanceOf(PasswordSet.class);
        assertThat(engine.account(acme, "alice").status()).isEqualTo(AccountStatus.CONFIRMED);
    }

    @Test
    void aDisabledAccountGetsNoCodeAndNobodyNotices() {
        new AdminEnable(engine.admin).handle(acme.pool(), new Username("alice"), Enabled.NO);
        var sent = engine.post.sent().size();

        assertThat(forgot(acme, "alice")).isInstanceOf(ForgotPassword.Outcome.Sent.class);
        assertThat(engine.post.sent()).hasSize(sent);
    }

    @Test
    void aPoolMayLeaveResetsToItsAdministrators() {
        var pool = engine.pool(PoolSettings.MANAGED.with(Recovery.ADMIN_ONLY));

        assertThat(forgot(engine.caller(pool, ClientSettings.MANAGED), "alice"))
                .isEqualTo(new ForgotPassword.Outcome.Refused(Reason.ADMIN_RECOVERY_ONLY));
    }

    @Test
    void aClientThatTellsOfExistenceTellsOfIt() {
        var telling = engine.caller(engine.pool(PoolSettings.MANAGED), ClientSettings.INITIAL);
        engine.signUp(telling, "bob", "bob@example.com");

        assertThat(forgot(telling, "nobody")).isEqualTo(new ForgotPassword.Outcome.Refused(Reason.NO_SUCH_USER));
        assertThat(forgot(telling, "bob")).isEqualTo(new ForgotPassword.Outcome.Refused(Reason.USER_STATE));
    }

    private ForgotPassword.Outcome forgot(Caller caller, String username) {
        return new ForgotPassword(engine.door, engine.directory, engine.codes, engine.resetTargets, engine.allowance)
                .handle(new ForgotPassword.Command(caller, new Username(username)));
    }

    private Prepared<ConfirmForgotPassword.Outcome> prepare(Caller caller, String username, String code) {
        return new ConfirmForgotPassword(engine.door, engine.resetCodes(), engine.passwords)
                .prepare(new ConfirmForgotPassword.Command(
                        caller, new Username(username), new ConfirmationCode(code), NEXT));
    }

    private ConfirmForgotPassword.Outcome reset(Caller caller, String username, String code) {
        return prepare(caller, username, code).apply();
    }

    private List<String> statements(Runnable deed) {
        return engine.statements.during(deed);
    }

    private static ConfirmForgotPassword.Outcome refused(Reason reason) {
        return new ConfirmForgotPassword.Outcome.Refused(reason);
    }
}
