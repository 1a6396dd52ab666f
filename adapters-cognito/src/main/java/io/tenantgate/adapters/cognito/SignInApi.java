package io.tenantgate.adapters.cognito;

import java.util.Map;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AuthFlowType;

/// The two operations by which people sign in, in either of their forms ([AuthApi]).
interface SignInApi {
    /// The flow that begins with a password.
    AuthFlowType byPassword();

    Answer<Said> initiate(Visitor visitor, ClientFacts client, AuthFlowType flow, Map<String, String> parameters);

    Answer<Said> respond(Visitor visitor, ClientFacts client, Response response);

    /// A response to a challenge.
    ///
    /// @param challenge Cognito's name of it
    /// @param meaning what a refusal means to this one
    record Response(String challenge, String session, Map<String, String> responses, CognitoCalls.Meaning meaning) {
        @Override
        public String toString() {
            return "Response[%s]".formatted(challenge);
        }
    }
}
