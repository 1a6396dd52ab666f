package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.Authenticator.Answer;
import io.tenantgate.application.provider.Authenticator.Result;
import io.tenantgate.application.provider.Reason.Plain;
import io.tenantgate.domain.auth.Challenge;
import io.tenantgate.domain.auth.ChallengeName;
import io.tenantgate.domain.tenancy.ProviderUsername;
import io.tenantgate.domain.tenancy.TenantId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/// What Cognito asks, and how it is answered (`auth-flows-and-endpoints.md`, section 4.4).
final class CognitoChallenges {
    private static final String ATTRIBUTE = "attributes.";
    private static final String COGNITOS_ATTRIBUTE = "userAttributes.";

    private CognitoChallenges() {}

    /// A challenge that we cannot answer ends the sign-in: it is refused, and says so.
    static Result result(TenantId tenant, Flow.Asked asked) {
        return asked.name().equals("NEW_PASSWORD_REQUIRED")
                ? new Result.Challenged(
                        new Challenge(
                                ChallengeName.NEW_PASSWORD_REQUIRED, Map.of("required_attributes", required(asked))),
                        BoundToken.of(tenant, asked.session()),
                        new ProviderUsername(asked.username()))
                : new Result.Refused(Plain.UNSUPPORTED);
    }

    private static List<String> required(Flow.Asked asked) {
        var names = JsonNode.parser().parse(asked.parameters().getOrDefault("requiredAttributes", "[]"));
        return names.asArray().stream()
                .map(JsonNode::text)
                .map(name -> name.substring(COGNITOS_ATTRIBUTE.length()))
                .toList();
    }

    /// An answer to a new password, whose form was judged before.
    static Map<String, String> newPassword(Answer answer) {
        var responses = new HashMap<String, String>();
        responses.put("USERNAME", answer.username().value());
        responses.put("NEW_PASSWORD", answer.answers().getOrDefault("new_password", ""));
        answer.answers().forEach((key, value) -> {
            if (key.startsWith(ATTRIBUTE)) {
                responses.put(COGNITOS_ATTRIBUTE + key.substring(ATTRIBUTE.length()), value);
            }
        });
        return responses;
    }
}
