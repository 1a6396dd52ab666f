package io.tenantgate.adapters.messaging.smtp;

import io.tenantgate.adapters.messaging.delivery.Delivery;
import io.tenantgate.adapters.messaging.delivery.Delivery.Deferred;
import io.tenantgate.adapters.messaging.delivery.Delivery.Refused;
import jakarta.mail.AuthenticationFailedException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.simplejavamail.mailer.MailValidationException;

/// What a failed sending means. A 5xx answer (RFC 5321, section 4.2.1) to the recipient or to the text is final; one to
/// the sender or to the login tells of our settings, and not of the message, so it is worth another try.
final class SmtpFault {
    private static final Set<Integer> LOGIN = Set.of(530, 534, 535, 538); // RFC 4954, section 6

    private SmtpFault() {}

    static Delivery of(RuntimeException fault) {
        var causes = Stream.<Throwable>iterate(fault, cause -> cause != null, Throwable::getCause)
                .toList();
        if (causes.stream().anyMatch(MailValidationException.class::isInstance)) {
            return new Refused("it is not a valid e-mail");
        }
        return ofAnswers(causes);
    }

    private static Delivery ofAnswers(List<Throwable> causes) {
        var answers = causes.stream().flatMap(SmtpFault::answer).toList();
        if (answers.isEmpty()) {
            return new Deferred("SMTP: " + causes.getLast().getClass().getSimpleName());
        }
        var reason = "SMTP answers " + answers.getFirst();
        return !oursToMend(causes) && answers.stream().anyMatch(SmtpFault::isFinal)
                ? new Refused(reason)
                : new Deferred(reason);
    }

    private static boolean oursToMend(List<Throwable> causes) {
        return causes.stream()
                .anyMatch(cause ->
                        cause instanceof SMTPSenderFailedException || cause instanceof AuthenticationFailedException);
    }

    private static boolean isFinal(int answer) {
        return answer >= 500 && !LOGIN.contains(answer);
    }

    private static Stream<Integer> answer(Throwable cause) {
        return switch (cause) {
            case SMTPAddressFailedException e -> Stream.of(e.getReturnCode());
            case SMTPSenderFailedException e -> Stream.of(e.getReturnCode());
            case SMTPSendFailedException e -> Stream.of(e.getReturnCode());
            default -> Stream.empty(); // a foreign, open type
        };
    }
}
