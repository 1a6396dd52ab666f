package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.Authenticator;
import io.tenantgate.application.provider.Reason;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/// What somebody answers, in Cognito's words. The form of an answer was judged before; what depends on the question is
/// judged here, so that nothing which a person typed looks like a fault of Cognito's.
record CognitoAnswers(CognitoSignIn signIn, PasswordRules passwords, AuthenticatorApps apps) {
    Answer<Flow> give(Visitor visitor, OpenChallenge asked, Authenticator.Answer answer) {
        return objection(visitor, asked, answer.answers())
                .<Answer<Flow>>map(Answer.Refused::new)
                .orElseGet(() -> asked.name() == CognitoChallenge.MFA_SETUP
                        ? setUp(visitor, asked, answer)
                        : respond(visitor, asked, answer));
    }

    private Answer<Flow> setUp(Visitor visitor, OpenChallenge asked, Authenticator.Answer answer) {
        return apps.verify(visitor, asked.session(), answer.answers())
                .fold(session -> respond(visitor, asked.at(session), answer), Answer.Refused::new);
    }

    private Answer<Flow> respond(Visitor visitor, OpenChallenge asked, Authenticator.Answer answer) {
        return signIn.byAnswer(
                visitor,
                answer.username(),
                asked,
                CognitoResponses.to(asked, answer.answers()),
                refusal -> BadAnswers.meaning(refusal, asked.name(), answer.answers()));
    }

    private Optional<Reason> objection(Visitor visitor, OpenChallenge asked, Map<String, String> answers) {
        return switch (asked.name()) {
            case NEW_PASSWORD_REQUIRED -> passwords.objection(visitor.pool(), CognitoResponses.newPassword(answers));
            case SELECT_MFA_TYPE, SELECT_CHALLENGE, PASSWORD ->
                CognitoResponses.choice(asked, answers).isPresent()
                        ? Optional.empty()
                        : Optional.of(new Reason.BadAnswer("choice", "is not among the choices"));
            case WEB_AUTHN ->
                isObject(answers.getOrDefault("credential", ""))
                        ? Optional.empty()
                        : Optional.of(new Reason.BadAnswer("credential", "must be an object, written as JSON"));
            case SOFTWARE_TOKEN_MFA, SMS_MFA, SMS_OTP, EMAIL_OTP, MFA_SETUP, CUSTOM_CHALLENGE -> Optional.empty();
        };
    }

    private static boolean isObject(String text) {
        try {
            return JsonNode.parser().parse(text).isObject();
        } catch (UncheckedIOException _) {
            return false;
        }
    }
}
