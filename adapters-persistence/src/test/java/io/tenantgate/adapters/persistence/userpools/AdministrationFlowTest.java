package io.tenantgate.adapters.persistence.userpools;

import static io.tenantgate.adapters.persistence.userpools.EngineOnPostgres.ACME;
import static io.tenantgate.adapters.persistence.userpools.EngineOnPostgres.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.userpools.Password;
import io.tenantgate.userpools.Refusal;
import io.tenantgate.userpools.Refusal.Reason;
import io.tenantgate.userpools.account.AccountStatus;
import io.tenantgate.userpools.account.AdminConfirm;
import io.tenantgate.userpools.account.AdminCreateAccount;
import io.tenantgate.userpools.account.AdminDelete;
import io.tenantgate.userpools.account.AdminSetPassword;
import io.tenantgate.userpools.account.AdminUpdateAttributes;
import io.tenantgate.userpools.account.Administered;
import io.tenantgate.userpools.account.Credential;
import io.tenantgate.userpools.account.Invitations;
import io.tenantgate.userpools.account.Username;
import io.tenantgate.userpools.client.Caller;
import io.tenantgate.userpools.client.ClientProof;
import io.tenantgate.userpools.client.ClientSettings;
import io.tenantgate.userpools.client.CreateClient.Kind;
import io.tenantgate.userpools.pool.Contact;
import io.tenantgate.userpools.recovery.AdminResetPassword;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AdministrationFlowTest {
    private static final Username ALICE = new Username("alice");

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    @RegisterExtension
    final EngineOnPostgres engine = new EngineOnPostgres(DATABASE);

    private final Caller acme = engine.managed();

    @Test
    void anInvitedAccountHasTheTemporaryPasswordThatWasSent() {
        var created = create("alice", "alice@example.com");

        assertThat(created).isInstanceOf(Administered.Done.class);
        var account = engine.account(acme, "alice@example.com");
        assertThat(account.status()).isEqualTo(AccountStatus.FORCE_CHANGE_PASSWORD);
        assertThat(account.credential().kind()).isEqualTo(Credential.Kind.TEMPORARY);
        assertThat(engine.passwords.verify(
                        "queue",
                        new Password(engine.post.secret()),
                        account.credential().record()))
                .isTrue();
    }

    @Test
    void aTakenNameAndATakenAddressAreToldToAdministrators() {
        create("alice", "alice@example.com");

        assertThat(create("ALICE", "other@example.com")).isEqualTo(refused(Reason.USERNAME_EXISTS));
        assertThat(create("bob", "Alice@example.com")).isEqualTo(refused(Reason.ALIAS_EXISTS));
        assertThat(engine.post.sent()).hasSize(1);
    }

    @Test
    void aPermanentPasswordConfirmsAndATemporaryOneMustBeReplaced() {
        create("alice", "alice@example.com");

        assertThat(status(set(Credential.Kind.PERMANENT))).isEqualTo(AccountStatus.CONFIRMED);
        assertThat(status(set(Credential.Kind.TEMPORARY))).isEqualTo(AccountStatus.FORCE_CHANGE_PASSWORD);
    }

    @Test
    void anAccountThatWaitsForItsFirstPasswordIsNotReset() {
        create("alice", "alice@example.com");
        var reset = new AdminResetPassword(engine.admin, engine.resetTargets, engine.codes);

        assertThat(reset.handle(acme.pool(), ACME, ALICE)).isEqualTo(refused(Reason.USER_STATE));
    }

    @Test
    void whoRegisteredThemselvesIsConfirmedWithoutProofOfAnAddress() {
        engine.signUp(acme, "alice", "alice@example.com");
        var confirm = new AdminConfirm(engine.admin);

        assertThat(status(confirm.handle(acme.pool(), ALICE))).isEqualTo(AccountStatus.CONFIRMED);
        assertThat(engine.account(acme, "alice").attributes().verified(Contact.EMAIL))
                .isFalse();
        assertThat(confirm.handle(acme.pool(), ALICE)).isEqualTo(refused(Reason.USER_STATE));
    }

    @Test
    void onlyWhatWasNeverConfirmedIsDiscarded() {
        engine.member(acme, "alice", "alice@example.com");
        engine.signUp(acme, "stray", "stray@example.com");
        var delete = new AdminDelete(engine.admin, engine.directory);

        assertThat(delete.unconfirmed(acme.pool(), ALICE)).isEqualTo(refused(Reason.USER_STATE));
        assertThat(delete.unconfirmed(acme.pool(), new Username("stray"))).isInstanceOf(Administered.Done.class);
        assertThat(delete.unconfirmed(acme.pool(), new Username("stray"))).isEqualTo(refused(Reason.NO_SUCH_USER));
        assertThat(delete.handle(acme.pool(), ALICE)).isInstanceOf(Administered.Done.class);
    }

    @Test
    void aChangedAddressIsUnprovenUnlessVouchedFor() {
        engine.member(acme, "alice", "alice@example.com");
        var update = new AdminUpdateAttributes(engine.admin, engine.codes);

        update.handle(acme.pool(), ALICE, Map.of("email", "al@new.example"));
        assertThat(engine.account(acme, "alice").attributes().verified(Contact.EMAIL))
                .isFalse();
        update.handle(acme.pool(), ALICE, Map.of("email", "a@b.example", "email_verified", "true"));
        assertThat(engine.account(acme, "a@b.example").username()).isEqualTo(ALICE);
    }

    @Test
    void aConfidentialClientIsProvenByItsSecret() {
        var created = engine.created(acme.pool(), Kind.CONFIDENTIAL, ClientSettings.MANAGED);
        var unproven = new Caller(acme.pool(), created.client().id(), new ClientProof.None(), ACME);
        var wrong = new Caller(acme.pool(), created.client().id(), new ClientProof.SecretHash("x"), ACME);

        assertThat(engine.confirm(unproven, "alice", "1").toString()).contains("SECRET_HASH_MISSING");
        assertThat(engine.confirm(wrong, "alice", "1").toString()).contains("SECRET_HASH_WRONG");
        assertThat(created.toString())
                .doesNotContain(created.secret().orElseThrow().reveal());
    }

    private Administered create(String username, String email) {
        var command = new AdminCreateAccount.Command(
                acme.pool(),
                ACME,
                new Username(username),
                Map.of("email", email, "email_verified", "true"),
                Optional.empty(),
                Set.of(Contact.EMAIL));
        var invitations = new Invitations(engine.ids, engine.post);
        return new AdminCreateAccount(engine.admin, engine.directory, engine.passwords, invitations)
                .prepare(command)
                .apply();
    }

    private Administered set(Credential.Kind kind) {
        return new AdminSetPassword(engine.admin, engine.directory, engine.passwords)
                .prepare(new AdminSetPassword.Command(acme.pool(), ACME, ALICE, PASSWORD, kind))
                .apply();
    }

    private static AccountStatus status(Administered done) {
        return ((Administered.Done) done).account().status();
    }

    private static Administered refused(Refusal refusal) {
        return new Administered.Refused(refusal);
    }
}
