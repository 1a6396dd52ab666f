package io.tenantgate.adapters.cognito;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the pools that Tenantgate makes get besides what it needs itself: names, aliases, the password policy and the
/// tenant's attribute are no part of it. It holds for pools that are made from now on. Bounds are Cognito's
/// (`spec/operations-and-quotas.md`, section 14, `spec/users-and-attributes.md`).
///
/// @param attributes names of further attributes, without `custom:`: texts that their holders may change
/// @param tags besides ours
public record PoolTemplate(
        Messages messages, SecondFactors factors, List<String> attributes, Map<String, String> tags) {
    /// Nothing besides.
    public static final PoolTemplate EMPTY = new PoolTemplate(Messages.USUAL, SecondFactors.NONE, List.of(), Map.of());

    private static final String TAG = "tenantgate";
    private static final int MOST_TAGS = 49;
    private static final int MOST_ATTRIBUTES = 49;
    private static final Set<String> OURS = Set.of("tenant_id");

    /// @throws IllegalArgumentException where something of it cannot be, in words
    public PoolTemplate {
        attributes = List.copyOf(attributes);
        tags = Map.copyOf(tags);
        check(attributes.size() <= MOST_ATTRIBUTES, "there are more than %d attributes".formatted(MOST_ATTRIBUTES));
        check(tags.size() <= MOST_TAGS, "there are more than %d tags".formatted(MOST_TAGS));
        attributes.forEach(PoolTemplate::checkAttribute);
        tags.forEach(PoolTemplate::checkTag);
        check(
                messages.sms().isPresent() || !factors.has(SecondFactors.Factor.SMS_CODE),
                "mfafactors has sms_code, and smsrole is missing, by which texts are sent");
    }

    private static void checkAttribute(String name) {
        check(
                name.matches("[a-z][a-z0-9_]{0,19}"),
                "'%s' is no attribute: up to 20 small letters, digits and _".formatted(name));
        check(!OURS.contains(name), "the attribute '%s' is Tenantgate's own".formatted(name));
    }

    private static void checkTag(String key, String value) {
        check(
                key.matches("[\\w .:/=+@-]{1,128}") && value.matches("[\\w .:/=+@-]{0,256}"),
                "'%s' is no tag".formatted(key));
        check(!key.startsWith("aws:") && !key.equals(TAG), "the tag '%s' is not yours to set".formatted(key));
    }

    static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /// What people are sent.
    ///
    /// @param mail who sends; where absent Cognito's own sender does
    /// @param sms by which role texts are sent; where absent none are
    public record Messages(Optional<Mail> mail, Optional<Sms> sms, CodeTexts texts) {
        /// As Cognito does without more.
        public static final Messages USUAL = new Messages(
                Optional.empty(),
                Optional.empty(),
                new CodeTexts(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /// Amazon SES as the sender of a pool's messages.
    ///
    /// @param identity the ARN of a verified address or domain
    /// @param from such as `Acme <hello@acme.example>`; the identity's address where absent
    public record Mail(
            String identity, Optional<String> from, Optional<String> replyTo, Optional<String> configurationSet) {
        private static final String IDENTITY = "arn:aws[a-z-]*:ses:[a-z0-9-]+:[0-9]{12}:identity/.+";

        public Mail {
            check(
                    identity.matches(IDENTITY),
                    "'%s' is no identity of SES, such as arn:aws:ses:eu-west-1:123456789012:identity/acme.example"
                            .formatted(identity));
        }
    }

    /// What the messages with a code say.
    public record CodeTexts(Optional<String> subject, Optional<String> email, Optional<String> sms) {
        private static final String CODE = "{####}";
        private static final int SUBJECT = 140;
        private static final int EMAIL = 20_000;
        private static final int SMS = 140;

        public CodeTexts {
            subject.ifPresent(text -> checkLength("subject", text, SUBJECT));
            email.ifPresent(text -> checkText("e-mail", text, EMAIL));
            sms.ifPresent(text -> checkText("text message", text, SMS));
        }

        private static void checkText(String what, String text, int most) {
            check(text.contains(CODE), "the %s has no %s, where the code is put".formatted(what, CODE));
            checkLength(what, text, most);
        }

        private static void checkLength(String what, String text, int most) {
            check(
                    !text.isBlank() && text.length() <= most,
                    "the %s must have 1 to %d characters".formatted(what, most));
        }

        boolean isEmpty() {
            return subject.isEmpty() && email.isEmpty() && sms.isEmpty();
        }
    }

    /// The role by which Cognito sends texts.
    public record Sms(String role, String externalId) {
        private static final String ROLE = "arn:aws[a-z-]*:iam::[0-9]{12}:role/.+";

        public Sms {
            check(role.matches(ROLE), "'%s' is no role, such as arn:aws:iam::123456789012:role/texts".formatted(role));
            check(!externalId.isBlank(), "the external id of the role is missing");
        }
    }
}
