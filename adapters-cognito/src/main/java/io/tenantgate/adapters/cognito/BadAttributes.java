package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.Reason;
import io.tenantgate.domain.attributes.Attribute;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CognitoIdentityProviderException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InvalidParameterException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.NotAuthorizedException;

/// What Cognito objects to in attributes, where everything else in a request is ours and right.
final class BadAttributes {
    private static final Pattern NAMED = Pattern.compile("user\\.([\\w:.-]+):");
    private static final String UNKNOWN = "Attribute does not exist in the schema";
    private static final String NOT_WRITABLE = "A client attempted to write unauthorized attribute";

    private BadAttributes() {}

    /// @param written the attributes of the request
    static Optional<Reason> meaning(CognitoIdentityProviderException refusal, Collection<String> written) {
        var message = CognitoRefusals.messageOf(refusal);
        if (refusal instanceof NotAuthorizedException && message.startsWith(NOT_WRITABLE)) {
            return Optional.of(new Reason.ReadOnlyAttribute(first(written)));
        }
        return refusal instanceof InvalidParameterException
                ? Optional.of(new Reason.BadAttributes(List.of(bad(message, written))))
                : Optional.empty();
    }

    /// In our words: Cognito's name what is inside.
    private static Reason.BadAttribute bad(String message, Collection<String> written) {
        var named = NAMED.matcher(message);
        var name = named.find() ? named.group(1) : first(written);
        return new Reason.BadAttribute(name, message.contains(UNKNOWN) ? unknown(name) : "is not accepted here");
    }

    /// Whether there is a custom one of that name only another call could tell.
    private static String unknown(String name) {
        return name.startsWith(Attribute.CUSTOM)
                ? "is not an attribute here"
                : "is not an attribute here: the name of a custom one begins with custom:, as in custom:%s"
                        .formatted(name);
    }

    private static String first(Collection<String> written) {
        return written.stream().sorted().findFirst().orElse("");
    }
}
