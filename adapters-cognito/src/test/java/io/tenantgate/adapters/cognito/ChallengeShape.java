package io.tenantgate.adapters.cognito;

import io.tenantgate.domain.auth.ChallengeName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One of Cognito's challenges as it comes over the wire, and how it is answered.
///
/// @param asked what Cognito sends with it
/// @param available the factors that it lists beside
/// @param shown what is handed on
/// @param answers what a caller answers
/// @param responses what Cognito gets
record ChallengeShape(
        ChallengeName ours,
        Map<String, String> asked,
        List<String> available,
        Map<String, Object> shown,
        Map<String, String> answers,
        Map<String, String> responses) {
    private static final Map<String, String> HOLDER = Map.of("USER_ID_FOR_SRP", "u-ann");

    /// There is no challenge without its row.
    static ChallengeShape of(CognitoChallenge challenge) {
        return switch (challenge) {
            case NEW_PASSWORD_REQUIRED ->
                shape(ChallengeName.NEW_PASSWORD_REQUIRED)
                        .asking(Map.of(
                                "userAttributes", "{\"email\":\"ann@example.com\"}",
                                "requiredAttributes", "[\"userAttributes.name\"]"))
                        .showing(Map.of("required_attributes", List.of("name")))
                        .answering(Map.of("new_password", "Better-Horse-8", "attributes.name", "Ann"))
                        .with(Map.of("NEW_PASSWORD", "Better-Horse-8", "userAttributes.name", "Ann"));
            case SOFTWARE_TOKEN_MFA ->
                shape(ChallengeName.TOTP)
                        .asking(Map.of("FRIENDLY_DEVICE_NAME", "phone"))
                        .showing(Map.of("device_name", "phone"))
                        .answering(Map.of("code", "123456"))
                        .with(Map.of("SOFTWARE_TOKEN_MFA_CODE", "123456"));
            case SMS_MFA ->
                shape(ChallengeName.SMS_CODE)
                        .asking(delivery("SMS", "+*******1234"))
                        .showing(shownDelivery("phone_number", "sms", "+*******1234"))
                        .answering(Map.of("code", "123456"))
                        .with(Map.of("SMS_MFA_CODE", "123456"));
            case SMS_OTP ->
                shape(ChallengeName.SMS_CODE)
                        .asking(delivery("SMS", "+*******1234"))
                        .showing(shownDelivery("phone_number", "sms", "+*******1234"))
                        .answering(Map.of("code", "12345678"))
                        .with(Map.of("SMS_OTP_CODE", "12345678"));
            case EMAIL_OTP ->
                shape(ChallengeName.EMAIL_CODE)
                        .asking(delivery("EMAIL", "a***@e***"))
                        .showing(shownDelivery("email", "email", "a***@e***"))
                        .answering(Map.of("code", "12345678"))
                        .with(Map.of("EMAIL_OTP_CODE", "12345678"));
            case SELECT_MFA_TYPE ->
                shape(ChallengeName.SELECT_MFA)
                        .asking(Map.of("MFAS_CAN_CHOOSE", "[\"SMS_MFA\",\"SOFTWARE_TOKEN_MFA\",\"EMAIL_OTP\"]"))
                        .showing(Map.of("choices", List.of("sms_code", "totp", "email_code")))
                        .answering(Map.of("choice", "totp"))
                        .with(Map.of("ANSWER", "SOFTWARE_TOKEN_MFA"));
            case MFA_SETUP ->
                shape(ChallengeName.MFA_SETUP)
                        .asking(Map.of("MFAS_CAN_SETUP", "[\"SOFTWARE_TOKEN_MFA\",\"SMS_MFA\"]"))
                        .showing(Map.of("secret", "JBSWY3DPEHPK3PXP"))
                        .answering(Map.of("code", "123456", "device_name", "phone"))
                        .with(Map.of());
            case SELECT_CHALLENGE ->
                shape(ChallengeName.SELECT_CHALLENGE)
                        .offering("PASSWORD", "PASSWORD_SRP", "WEB_AUTHN", "EMAIL_OTP", "SMS_OTP")
                        .showing(Map.of("choices", List.of("password", "passkey", "email_code", "sms_code")))
                        .answering(Map.of("choice", "password", "password", "Correct-Horse-7"))
                        .with(Map.of("ANSWER", "PASSWORD", "PASSWORD", "Correct-Horse-7"));
            case PASSWORD ->
                shape(ChallengeName.SELECT_CHALLENGE)
                        .showing(Map.of("choices", List.of("password")))
                        .answering(Map.of("choice", "password", "password", "Correct-Horse-7"))
                        .with(Map.of("PASSWORD", "Correct-Horse-7"));
            case WEB_AUTHN ->
                shape(ChallengeName.PASSKEY)
                        .asking(Map.of("CREDENTIAL_REQUEST_OPTIONS", "{\"challenge\":\"YWJj\"}"))
                        .showing(Map.of("credential_request_options", "{\"challenge\":\"YWJj\"}"))
                        .answering(Map.of("credential", "{\"id\":\"a\"}"))
                        .with(Map.of("CREDENTIAL", "{\"id\":\"a\"}"));
            case CUSTOM_CHALLENGE ->
                shape(ChallengeName.CUSTOM)
                        .asking(Map.of("USERNAME", "u-ann", "question", "What is your dog called?"))
                        .showing(Map.of("question", "What is your dog called?"))
                        .answering(Map.of("answer", "Rex"))
                        .with(Map.of("ANSWER", "Rex"));
        };
    }

    private static ChallengeShape shape(ChallengeName ours) {
        return new ChallengeShape(ours, HOLDER, List.of(), Map.of(), Map.of(), Map.of());
    }

    private ChallengeShape asking(Map<String, String> parameters) {
        var all = new HashMap<>(asked);
        all.putAll(parameters);
        return new ChallengeShape(ours, all, available, shown, answers, responses);
    }

    private ChallengeShape offering(String... factors) {
        return new ChallengeShape(ours, asked, List.of(factors), shown, answers, responses);
    }

    private ChallengeShape showing(Map<String, Object> parameters) {
        return new ChallengeShape(ours, asked, available, parameters, answers, responses);
    }

    private ChallengeShape answering(Map<String, String> given) {
        return new ChallengeShape(ours, asked, available, shown, given, responses);
    }

    private ChallengeShape with(Map<String, String> sent) {
        return new ChallengeShape(ours, asked, available, shown, answers, sent);
    }

    private static Map<String, String> delivery(String medium, String destination) {
        return Map.of("CODE_DELIVERY_DELIVERY_MEDIUM", medium, "CODE_DELIVERY_DESTINATION", destination);
    }

    private static Map<String, Object> shownDelivery(String attribute, String medium, String destination) {
        return Map.of("code_delivery", Map.of("attribute", attribute, "medium", medium, "destination", destination));
    }

    /// As Cognito asks.
    String asks(CognitoChallenge challenge, String session) {
        return ScriptedSignIn.asking(challenge.name(), session, asked, available.toArray(String[]::new));
    }
}
