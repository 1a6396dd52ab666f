package io.tenantgate.app.settings;

import io.micronaut.context.annotation.EachProperty;
import io.micronaut.context.annotation.Parameter;
import java.util.Optional;
import java.util.stream.Stream;

/// What the pools get that Tenantgate makes at a provider on Amazon Cognito: `TENANTGATE_PROVIDERS_<NAME>_…`.
///
/// @param mailarn the ARN of the identity of SES that sends, as `mailfrom`, with `mailreplyto`, by `mailset`
/// @param codesubject of the messages with a code, which say `codetext` or, as a text message, `codesms`
/// @param smsrole the ARN of the role by which texts are sent, with the external id `smsid`
/// @param mfa of whom a second factor is asked: `off`, `optional`, `required`
/// @param mfafactors which, such as `totp,sms_code`
/// @param attributes names, such as `plan,seats`
/// @param tags such as `team=identity,env=production`
@EachProperty("tenantgate.providers")
public record TemplateSettings(
        @Parameter String name,
        Optional<String> mailarn,
        Optional<String> mailfrom,
        Optional<String> mailreplyto,
        Optional<String> mailset,
        Optional<String> codesubject,
        Optional<String> codetext,
        Optional<String> codesms,
        Optional<String> smsrole,
        Optional<String> smsid,
        Optional<String> mfa,
        Optional<String> mfafactors,
        Optional<String> attributes,
        Optional<String> tags) {
    boolean isEmpty() {
        return Stream.of(
                        mailarn,
                        mailfrom,
                        mailreplyto,
                        mailset,
                        codesubject,
                        codetext,
                        codesms,
                        smsrole,
                        smsid,
                        mfa,
                        mfafactors,
                        attributes,
                        tags)
                .allMatch(Optional::isEmpty);
    }

    /// Whether something is said of a sender that is not named.
    boolean hasMailWithoutSender() {
        return mailarn.isEmpty() && Stream.of(mailfrom, mailreplyto, mailset).anyMatch(Optional::isPresent);
    }
}
