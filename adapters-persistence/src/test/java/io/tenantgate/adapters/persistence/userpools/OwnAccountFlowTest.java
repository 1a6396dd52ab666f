package io.tenantgate.adapters.persistence.userpools;

import static io.tenantgate.adapters.persistence.userpools.EngineOnPostgres.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.userpools.AttributeFault;
import io.tenantgate.userpools.Password;
import io.tenantgate.userpools.Prepared;
import io.tenantgate.userpools.Refusal.BadAttribute;
import io.tenantgate.userpools.Refusal.BadAttributes;
import io.tenantgate.userpools.Refusal.Reason;
import io.tenantgate.userpools.StaleRead;
import io.tenantgate.userpools.account.ChangePassword;
import io.tenantgate.userpools.account.DeleteAccount;
import io.tenantgate.userpools.account.DescribeAccount;
import io.tenantgate.userpools.account.SendAttributeCode;
import io.tenantgate.userpools.account.UpdateAttributes;
import io.tenantgate.userpools.account.Username;
import io.tenantgate.userpools.account.VerifyAttribute;
import io.tenantgate.userpools.client.AttributePermissions;
import io.tenantgate.userpools.client.Caller;
import io.tenantgate.userpools.client.ClientSettings;
import io.tenantgate.userpools.code.CodeDelivery;
import io.tenantgate.userpools.code.ConfirmationCode;
import io.tenantgate.userpools.pool.Contact;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OwnAccountFlowTest {
    private static final Username ALICE = new Username("alice");

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
    void aNewAddressIsTheAccountsWhenItIsProven() {
        assertThat(update(Map.of("email", "al@new.example")))
                .isEqualTo(new UpdateAttributes.Outcome.Updated(List.of(new CodeDelivery(Contact.EMAIL, "a***@n***"))));
        assertThat(engine.account(acme, "alice@example.com").username()).isEqualTo(ALICE);

        assertThat(verify(engine.post.secret())).isInstanceOf(VerifyAttribute.Outcome.Verified.class);
        assertThat(engine.account(acme, "al@new.example").username()).isEqualTo(ALICE);
        assertThat(engine.account(acme, "alice").attributes().find("email")).contains("al@new.example");
    }

    @Test
    void aPendingAddressIsSentAnotherCode() {
        update(Map.of("email", "al@new.example"));
        var first = engine.post.secret();
        send();

        assertThat(engine.post.sent().getLast().recipient()).isEqualTo("al@new.example");
        assertThat(verify(first)).isEqualTo(refused(Reason.CODE_MISMATCH));
        assertThat(verify(engine.post.secret())).isInstanceOf(VerifyAttribute.Outcome.Verified.class);
    }

    @Test
    void anotherNewAddressEndsTheFirst() {
        update(Map.of("email", "typo@new.example"));
        var typo = engine.post.secret();
        update(Map.of("email", "al@new.example"));

        assertThat(verify(typo)).isEqualTo(refused(Reason.CODE_MISMATCH));
        verify(engine.post.secret());
        assertThat(engine.account(acme, "alice").attributes().find("email")).contains("al@new.example");
    }

    @Test
    void anAddressThatSomebodyElseHasIsNotTakenFromThem() {
        engine.member(acme, "bob", "bob@example.com");
        update(Map.of("email", "bob@example.com"));

        assertThat(verify(engine.post.secret())).isEqualTo(refused(Reason.ALIAS_EXISTS));
        assertThat(engine.account(acme, "bob@example.com").username()).isEqualTo(new Username("bob"));
    }

    @Test
    void fiveCodesAreSentInAnHour() {
        for (var n = 0; n < 5; n++) {
            assertThat(send()).isInstanceOf(SendAttributeCode.Outcome.Sent.class);
        }

        assertThat(send()).isEqualTo(new SendAttributeCode.Outcome.Refused(Reason.LIMIT_EXCEEDED));
        assertThat(update(Map.of("email", "al@new.example")))
                .isEqualTo(new UpdateAttributes.Outcome.Refused(Reason.LIMIT_EXCEEDED));
    }

    @Test
    void fifteenCodesAreTriedInAnHour() {
        send();
        for (var n = 0; n < 15; n++) {
            assertThat(verify("999999")).isEqualTo(refused(Reason.CODE_MISMATCH));
        }

        assertThat(verify(engine.post.secret())).isEqualTo(refused(Reason.LIMIT_EXCEEDED));
    }

    @Test
    void nothingIsWrittenWhereOneAttributeIsBad() {
        assertThat(update(Map.of("name", "Alice", "email_verified", "true")))
                .isEqualTo(new UpdateAttributes.Outcome.Refused(
                        new BadAttributes(List.of(new BadAttribute("email_verified", AttributeFault.NOT_WRITABLE)))));
        assertThat(engine.account(acme, "alice").attributes().find("name")).isEmpty();
    }

    @Test
    void aClientShowsWhatItMayRead() {
        update(Map.of("name", "Alice", "nickname", "al"));
        var permissions = new AttributePermissions(Optional.of(Set.of("nickname")), Optional.empty());
        var client = engine.client(acme.pool(), ClientSettings.MANAGED.with(permissions));
        var narrow = Caller.trusted(acme.pool(), client.id(), acme.realm());

        assertThat(new DescribeAccount(engine.own).handle(new DescribeAccount.Command(narrow, ALICE)))
                .isInstanceOfSatisfying(
                        DescribeAccount.Outcome.Described.class,
                        described -> assertThat(described.account().attributes().values())
                                .containsExactly(Map.entry("nickname", "al")));
    }

    @Test
    void aPasswordIsChangedOnProofOfThePresentOne() {
        assertThat(change("Wrong-horse-1").apply())
                .isEqualTo(new ChangePassword.Outcome.Refused(Reason.INCORRECT_CREDENTIALS));
        assertThat(change(PASSWORD.reveal()).apply()).isEqualTo(new ChangePassword.Outcome.Changed());
        assertThat(engine.passwords.verify(
                        "queue",
                        new Password("Battery-staple-2"),
                        engine.account(acme, "alice").credential().record()))
                .isTrue();
    }

    @Test
    void fivePasswordsAreTriedInAnHour() {
        for (var n = 0; n < 5; n++) {
            change("Wrong-horse-1").apply();
        }

        assertThat(change(PASSWORD.reveal()).apply())
                .isEqualTo(new ChangePassword.Outcome.Refused(Reason.LIMIT_EXCEEDED));
    }

    @Test
    void oneOfTwoPreparedChangesIsApplied() {
        var first = change(PASSWORD.reveal());
        var second = change(PASSWORD.reveal());
        first.apply();

        assertThatThrownBy(second::apply).isInstanceOf(StaleRead.class);
    }

    @Test
    void whoDeletesTheAccountLeavesTheNameFree() {
        new DeleteAccount(engine.own, engine.directory).handle(new DeleteAccount.Command(acme, ALICE));

        assertThat(send()).isEqualTo(new SendAttributeCode.Outcome.Refused(Reason.NO_SUCH_USER));
        assertThat(engine.member(acme, "alice", "alice@example.com").enabled()).isTrue();
    }

    private UpdateAttributes.Outcome update(Map<String, String> attributes) {
        return new UpdateAttributes(engine.own, engine.directory, engine.codes, engine.allowance)
                .handle(new UpdateAttributes.Command(acme, ALICE, attributes));
    }

    private SendAttributeCode.Outcome send() {
        return new SendAttributeCode(engine.own, engine.codes, engine.allowance)
                .handle(new SendAttributeCode.Command(acme, ALICE, Contact.EMAIL));
    }

    private VerifyAttribute.Outcome verify(String code) {
        return new VerifyAttribute(engine.own, engine.directory, engine.codes, engine.allowance)
                .handle(new VerifyAttribute.Command(acme, ALICE, Contact.EMAIL, new ConfirmationCode(code)));
    }

    private Prepared<ChangePassword.Outcome> change(String present) {
        return new ChangePassword(engine.own, engine.directory, engine.allowance, engine.passwords)
                .prepare(new ChangePassword.Command(
                        acme, ALICE, new Password(present), new Password("Battery-staple-2")));
    }

    private static VerifyAttribute.Outcome refused(Reason reason) {
        return new VerifyAttribute.Outcome.Refused(reason);
    }
}
