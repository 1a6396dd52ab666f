package io.tenantgate.adapters.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tenantgate.adapters.messaging.testing.CountingIds;
import io.tenantgate.adapters.messaging.testing.MovableClock;
import io.tenantgate.adapters.messaging.testing.RecordingOutbox;
import io.tenantgate.adapters.messaging.testing.Samples;
import io.tenantgate.application.port.Outbox;
import io.tenantgate.domain.auth.CodeDelivery.Medium;
import io.tenantgate.domain.tenancy.TenantId;
import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.account.Username;
import io.tenantgate.userpools.pool.Contact;
import io.tenantgate.userpools.pool.PoolId;
import io.tenantgate.userpools.port.Messages.Kind;
import io.tenantgate.userpools.port.Messages.Message;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OutboxMessagesTest {
    private static final PoolId POOL = new PoolId("eu-west-1_a1B2c3D4e");
    private static final Realm ACME = new Realm(Samples.ACME.toString());

    private final RecordingOutbox outbox = new RecordingOutbox();
    private final AtomicInteger announced = new AtomicInteger();
    private final OutboxMessages messages = new OutboxMessages(
            new Letterbox(outbox, new CountingIds(), new MovableClock(), announced::incrementAndGet));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        SIGN_UP_CODE       | Your verification code      | Your confirmation code is 271828. If you have an account already, its password stays as it is.
        ATTRIBUTE_CODE     | Your verification code      | Your confirmation code is 271828
        RESET_CODE         | Your password reset code    | Your password reset code is 271828
        TEMPORARY_PASSWORD | Your temporary password     | Your temporary password is 271828
        """)
    void eachSecretIsToldInItsOwnWords(Kind kind, String subject, String body) {
        var sent = send(message(kind, ACME, Contact.EMAIL, Optional.of("271828")));

        assertThat(sent.subject()).isEqualTo(subject);
        assertThat(sent.body()).isEqualTo(body);
        assertThat(sent.code()).contains("271828");
    }

    @Test
    void whoHasAnAccountIsToldSoAndGetsNoCode() {
        var sent = send(message(Kind.ALREADY_REGISTERED, ACME, Contact.EMAIL, Optional.empty()));

        assertThat(sent.body()).contains("You already have an account").doesNotContainPattern("[0-9]");
        assertThat(sent.code()).isEmpty();
    }

    @Test
    void aSecretThatCameWithTheNoticeOfAnAccountNeverLeaves() {
        var sent = send(message(Kind.ALREADY_REGISTERED, ACME, Contact.EMAIL, Optional.of("271828")));

        assertThat(sent.code()).isEmpty();
        assertThat(sent.body()).doesNotContain("271828");
    }

    @Test
    void theRealmIsTheTenant() {
        assertThat(send(message(Kind.SIGN_UP_CODE, ACME, Contact.EMAIL, Optional.of("1")))
                        .tenant())
                .isEqualTo(Samples.ACME);
    }

    @Test
    void withoutARealmTheMessageBelongsToNoTenantAndNamesTheUser() {
        var sent = send(message(Kind.TEMPORARY_PASSWORD, Realm.NONE, Contact.EMAIL, Optional.of("Tmp-1")));

        assertThat(sent.tenant()).isEqualTo(TenantId.NONE);
        assertThat(sent.body()).isEqualTo("Your username is alice and temporary password is Tmp-1");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindFitsATextMessage(Kind kind) {
        var sent = send(message(kind, ACME, Contact.PHONE_NUMBER, Optional.of("271828")));

        assertThat(sent.medium()).isEqualTo(Medium.SMS);
        assertThat(sent.subject()).isEmpty();
        assertThat(sent.body()).hasSizeLessThanOrEqualTo(140);
    }

    @Test
    void aMessageIsAnnouncedWhenItIsWritten() {
        send(message(Kind.SIGN_UP_CODE, ACME, Contact.EMAIL, Optional.of("1")));

        assertThat(announced).hasValue(1);
    }

    @Test
    void aMessageForNobodyIsAnnouncedTooAndNeverLeaves() {
        messages.pretend(message(Kind.RESET_CODE, ACME, Contact.EMAIL, Optional.of("1")));

        assertThat(announced).hasValue(1);
        assertThat(outbox.waiting()).isEmpty();
    }

    @Test
    void aCodeMessageWithoutACodeIsAFault() {
        var empty = message(Kind.RESET_CODE, ACME, Contact.EMAIL, Optional.empty());

        assertThatThrownBy(() -> messages.send(empty)).isInstanceOf(IllegalArgumentException.class);
        assertThat(outbox.waiting()).isEmpty();
    }

    private Outbox.Message send(Message message) {
        messages.send(message);
        return outbox.waiting().getLast();
    }

    private static Message message(Kind kind, Realm realm, Contact contact, Optional<String> secret) {
        var recipient = contact == Contact.EMAIL ? "alice@example.com" : "+491701234567";
        return new Message(POOL, realm, kind, contact, recipient, new Username("alice"), secret);
    }
}
