package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.Reason.Plain;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AssociateSoftwareTokenRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.VerifySoftwareTokenRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.VerifySoftwareTokenResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.VerifySoftwareTokenResponseType;

/// Sets an authenticator app up in the midst of a sign-in: each call takes the flow's session and gives the next one.
record AuthenticatorApps(CognitoCalls calls) {
    /// What the app is to be told.
    record Association(String secret, String session) {
        @Override
        public String toString() {
            return "Association[****]";
        }
    }

    Answer<Association> associate(Visitor visitor, String session) {
        var request = AssociateSoftwareTokenRequest.builder().session(session).build();
        return calls.ask(visitor.makes("AssociateSoftwareToken"), c -> c.associateSoftwareToken(request))
                .fold(
                        made -> new Answer.Given<>(new Association(made.secretCode(), made.session())),
                        Answer.Refused::new);
    }

    /// With the app's first code. @return the session to go on with
    Answer<String> verify(Visitor visitor, String session, Map<String, String> answers) {
        var request = VerifySoftwareTokenRequest.builder()
                .session(session)
                .userCode(answers.getOrDefault("code", ""))
                .friendlyDeviceName(answers.get("device_name"))
                .build();
        return calls.ask(visitor.makes("VerifySoftwareToken"), c -> c.verifySoftwareToken(request))
                .fold(AuthenticatorApps::verified, Answer.Refused::new);
    }

    private static Answer<String> verified(VerifySoftwareTokenResponse said) {
        return Optional.of(said)
                .filter(given -> given.status() == VerifySoftwareTokenResponseType.SUCCESS)
                .<Answer<String>>map(given -> new Answer.Given<>(given.session()))
                .orElseGet(() -> new Answer.Refused<>(Plain.CODE_MISMATCH));
    }
}
