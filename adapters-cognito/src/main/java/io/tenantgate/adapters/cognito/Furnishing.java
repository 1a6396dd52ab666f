package io.tenantgate.adapters.cognito;

import io.tenantgate.adapters.cognito.SecondFactors.Factor;
import io.tenantgate.domain.tenancy.UserPool;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AttributeDataType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CreateUserPoolRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.DefaultEmailOptionType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.EmailConfigurationType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.EmailSendingAccountType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.SchemaAttributeType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.SetUserPoolMfaConfigRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.SmsConfigurationType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.SmsMfaConfigType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserPoolMfaType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.VerificationMessageTemplateType;

/// Puts a template into the requests that make a pool.
record Furnishing(PoolTemplate template) {
    private static final String TAG = "tenantgate";

    CreateUserPoolRequest.Builder of(CreateUserPoolRequest.Builder pool, String name) {
        var messages = template.messages();
        messages.mail().ifPresent(mail -> pool.emailConfiguration(sender(mail)));
        messages.sms().ifPresent(sms -> pool.smsConfiguration(role(sms)));
        if (!messages.texts().isEmpty()) {
            pool.verificationMessageTemplate(texts(messages.texts()));
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

    private static SmsConfigurationType role(PoolTemplate.Sms sms) {
        return SmsConfigurationType.builder()
                .snsCallerArn(sms.role())
                .externalId(sms.externalId())
                .build();
    }

    /// What is said of second factors, in a call of its own: no other lets authenticator apps in. Absent where a pool
    /// takes none, as it is made.
    Optional<SetUserPoolMfaConfigRequest> factors(UserPool pool) {
        var request = SetUserPoolMfaConfigRequest.builder()
                .userPoolId(pool.id())
                .softwareTokenMfaConfiguration(
                        app -> app.enabled(template.factors().has(Factor.TOTP)));
        if (template.factors().has(Factor.SMS_CODE)) {
            template.messages().sms().ifPresent(sms -> request.smsMfaConfiguration(texting(sms)));
        }
        return switch (template.factors().demand()) {
            case OFF -> Optional.empty();
            case OPTIONAL ->
                Optional.of(request.mfaConfiguration(UserPoolMfaType.OPTIONAL).build());
            case REQUIRED ->
                Optional.of(request.mfaConfiguration(UserPoolMfaType.ON).build());
        };
    }

    private SmsMfaConfigType texting(PoolTemplate.Sms sms) {
        return SmsMfaConfigType.builder()
                .smsConfiguration(role(sms))
                .smsAuthenticationMessage(template.messages().texts().sms().orElse(null))
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
