package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.Authenticator.Result;
import io.tenantgate.application.provider.Reason.Plain;
import io.tenantgate.domain.auth.Challenge;
import io.tenantgate.domain.tenancy.ProviderUsername;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/// What Cognito asks, in our words: it comes with what is needed to answer, and with nothing else of Cognito's.
record CognitoQuestions(AuthenticatorApps apps) {
    private static final String ATTRIBUTE = "userAttributes.";
    private static final Set<String> ABOUT_THE_HOLDER = Set.of("USERNAME", "USER_ID_FOR_SRP");
    private static final String BY_APP = "SOFTWARE_TOKEN_MFA";

    /// Whoever is let in is asked. A challenge that cannot be answered ends the sign-in, which says so.
    Result ask(Visitor visitor, Flow.Asked asked) {
        return CognitoChallenge.of(asked.name())
                .map(name -> ask(visitor, asked, name))
                .orElseGet(() -> new Result.Refused(Plain.UNSUPPORTED));
    }

    private Result ask(Visitor visitor, Flow.Asked asked, CognitoChallenge name) {
        return switch (name) {
            case NEW_PASSWORD_REQUIRED ->
                shown(visitor, asked, name, Map.of("required_attributes", missingAttributes(asked)));
            case SOFTWARE_TOKEN_MFA -> shown(visitor, asked, name, appsName(asked));
            case SMS_MFA, SMS_OTP -> shown(visitor, asked, name, delivery(asked, "phone_number", "sms"));
            case EMAIL_OTP -> shown(visitor, asked, name, delivery(asked, Addresses.EMAIL, "email"));
            case SELECT_MFA_TYPE -> choice(visitor, asked, name, texts(asked, "MFAS_CAN_CHOOSE"));
            case MFA_SETUP -> setUp(visitor, asked, name);
            case SELECT_CHALLENGE -> choice(visitor, asked, name, asked.available());
            case PASSWORD -> choice(visitor, asked, name, List.of(name.name()));
            case WEB_AUTHN -> shown(visitor, asked, name, credentialRequest(asked));
            case CUSTOM_CHALLENGE -> shown(visitor, asked, name, custom(asked));
        };
    }

    private static Result shown(
            Visitor visitor, Flow.Asked asked, CognitoChallenge name, Map<String, Object> parameters) {
        return challenged(visitor, asked, new OpenChallenge(name, List.of(), asked.session()), parameters);
    }

    private static Result challenged(
            Visitor visitor, Flow.Asked asked, OpenChallenge open, Map<String, Object> parameters) {
        return new Result.Challenged(
                new Challenge(open.name().ours(), parameters),
                open.boundTo(visitor.tenant()),
                new ProviderUsername(asked.username()));
    }

    private static List<String> missingAttributes(Flow.Asked asked) {
        return texts(asked, "requiredAttributes").stream()
                .map(name -> name.substring(ATTRIBUTE.length()))
                .toList();
    }

    /// Of a parameter that is a list, written as JSON.
    private static List<String> texts(Flow.Asked asked, String parameter) {
        return JsonNode.parser().parse(asked.parameters().getOrDefault(parameter, "[]")).asArray().stream()
                .map(JsonNode::text)
                .toList();
    }

    private static Map<String, Object> appsName(Flow.Asked asked) {
        var name = asked.parameters().get("FRIENDLY_DEVICE_NAME");
        return name == null ? Map.of() : Map.of("device_name", name);
    }

    /// Cognito masks the destination.
    private static Map<String, Object> delivery(Flow.Asked asked, String attribute, String medium) {
        var destination = asked.parameters().getOrDefault("CODE_DELIVERY_DESTINATION", "");
        return Map.of("code_delivery", Map.of("attribute", attribute, "medium", medium, "destination", destination));
    }

    private static Result choice(Visitor visitor, Flow.Asked asked, CognitoChallenge name, List<String> offered) {
        var known = CognitoChoices.known(offered);
        return known.isEmpty()
                ? new Result.Refused(Plain.UNSUPPORTED)
                : challenged(
                        visitor,
                        asked,
                        new OpenChallenge(name, known, asked.session()),
                        Map.of("choices", CognitoChoices.ours(known)));
    }

    /// Only an app can be set up in the midst of a sign-in; for the others an address is to be given before.
    private Result setUp(Visitor visitor, Flow.Asked asked, CognitoChallenge name) {
        if (!texts(asked, "MFAS_CAN_SETUP").contains(BY_APP)) {
            return new Result.Refused(Plain.UNSUPPORTED);
        }
        return apps.associate(visitor, asked.session())
                .fold(
                        made -> challenged(
                                visitor,
                                asked,
                                new OpenChallenge(name, List.of(), made.session()),
                                Map.of("secret", made.secret())),
                        Result.Refused::new);
    }

    private static Map<String, Object> credentialRequest(Flow.Asked asked) {
        return Map.of(
                "credential_request_options", asked.parameters().getOrDefault("CREDENTIAL_REQUEST_OPTIONS", "{}"));
    }

    /// Whatever the pool's trigger made public.
    private static Map<String, Object> custom(Flow.Asked asked) {
        var parameters = new HashMap<String, Object>(asked.parameters());
        parameters.keySet().removeAll(ABOUT_THE_HOLDER);
        return parameters;
    }
}
