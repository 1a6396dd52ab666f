package io.tenantgate.adapters.cognito;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AttributeDataType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CreateUserPoolRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.DefaultEmailOptionType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.EmailConfigurationType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.EmailSendingAccountType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.SchemaAttributeType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.VerificationMessageTemplateType;

/// Puts a template into the request that makes a pool.
record Furnishing(PoolTemplate template) {
    private static final String TAG = "tenantgate";

    CreateUserPoolRequest.Builder of(CreateUserPoolRequest.Builder pool, String name) {
        template.mail().ifPresent(mail -> pool.emailConfiguration(sender(mail)));
        template.sms()
                .ifPresent(sms -> pool.smsConfiguration(
                        role -> role.snsCallerArn(sms.role()).externalId(sms.externalId())));
        if (!template.texts().isEmpty()) {
            pool.verificationMessageTemplate(texts(template.texts()));
        }
        return pool.poolName(name).userPoolTags(tags(name));
    }

    private static EmailConfigurationType sender(PoolTemplate.Mail mail) {
        return EmailConfigurationType.builder()
                .emailSendingAccount(EmailSendingAccountType.DEVELOPER)
                .sourceArn(mail.identity())
                .from(mail.from().orElse(null))
                .replyToEmailAddress(mail.replyTo().orElse(null))
                .configurationSet(mail.configurationSet().orElse(null))
                .build();
    }

    private static VerificationMessageTemplateType texts(PoolTemplate.CodeTexts texts) {
        return VerificationMessageTemplateType.builder()
                .defaultEmailOption(DefaultEmailOptionType.CONFIRM_WITH_CODE)
                .emailSubject(texts.subject().orElse(null))
                .emailMessage(texts.email().orElse(null))
                .smsMessage(texts.sms().orElse(null))
                .build();
    }

    /// Ours among them: by it a policy tells the pools that are Tenantgate's.
    private Map<String, String> tags(String name) {
        var all = new HashMap<>(template.tags());
        all.put(TAG, name);
        return all;
    }

    /// The attributes, beside those that the pool needs.
    List<SchemaAttributeType> attributes() {
        return template.attributes().stream().map(Furnishing::attribute).toList();
    }

    private static SchemaAttributeType attribute(String name) {
        return SchemaAttributeType.builder()
                .name(name)
                .attributeDataType(AttributeDataType.STRING)
                .mutable(true)
                .required(false)
                .stringAttributeConstraints(text -> text.minLength("0").maxLength("2048"))
                .build();
    }

    /// As clients name them.
    List<String> attributeNames() {
        return template.attributes().stream().map("custom:"::concat).toList();
    }
}
