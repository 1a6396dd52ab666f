package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.Finding;
import io.tenantgate.application.provider.Finding.Code;
import io.tenantgate.application.provider.Overloaded;
import io.tenantgate.application.provider.QuotaSpent;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;

/// What a call that failed tells of the provider, in words that hold nothing of the SDK's. What AWS refuses ahead of
/// Cognito has no type of its own there, but an error code (`operations-and-quotas.md`, section 2.4).
///
/// @param haveCredentials whether the chain finds any
record Symptoms(CognitoSettings settings, BooleanSupplier haveCredentials) {
    private static final Set<String> REFUSED_CREDENTIALS = Set.of(
            "ExpiredToken",
            "ExpiredTokenException",
            "IncompleteSignature",
            "IncompleteSignatureException",
            "InvalidClientTokenId",
            "InvalidSignatureException",
            "MissingAuthenticationToken",
            "MissingAuthenticationTokenException",
            "SignatureDoesNotMatch",
            "UnrecognizedClientException");
    private static final Set<String> NOT_PERMITTED = Set.of("AccessDenied", "AccessDeniedException");
    private static final Set<String> NOT_THERE = Set.of("ResourceNotFoundException", "InvalidParameterException");
    private static final String OTHER_REGION = "valid region";

    /// By what is described, what is not there.
    private static final Map<String, Code> DESCRIBED = Map.of(
            "DescribeUserPool", Code.NO_SUCH_POOL,
            "DescribeUserPoolClient", Code.NO_SUCH_CLIENT,
            "GetUserPoolMfaConfig", Code.NO_SUCH_POOL);

    /// @param described the pool or client that the operation describes; empty where it describes none
    Finding of(Operation operation, String described, RuntimeException fault) {
        return switch (fault) {
            case AwsServiceException refusal ->
                ofRefusal(operation, described, refusal).orElseGet(() -> general(refusal));
            case SdkException failure -> general(failure);
            case Overloaded _, QuotaSpent _ -> at(Code.THROTTLED);
            default -> at(Code.UNREACHABLE);
        };
    }

    private Optional<Finding> ofRefusal(Operation operation, String described, AwsServiceException refusal) {
        var code = codeOf(refusal);
        if (isNotPermitted(refusal)) {
            return Optional.of(new Finding(Code.PERMISSION_MISSING, "cognito-idp:" + operation.name()));
        }
        if (REFUSED_CREDENTIALS.contains(code)) {
            return Optional.of(isOfAnotherRegion(refusal) ? anotherRegion() : at(Code.CREDENTIALS_REFUSED));
        }
        return NOT_THERE.contains(code)
                ? Optional.ofNullable(DESCRIBED.get(operation.name())).map(what -> missing(what, described))
                : Optional.empty();
    }

    /// We are known, and may not do that.
    static boolean isNotPermitted(AwsServiceException refusal) {
        return NOT_PERMITTED.contains(codeOf(refusal));
    }

    private static String codeOf(AwsServiceException refusal) {
        var details = refusal.awsErrorDetails();
        return details == null || details.errorCode() == null ? "" : details.errorCode();
    }

    private static boolean isOfAnotherRegion(AwsServiceException refusal) {
        return Optional.ofNullable(refusal.awsErrorDetails().errorMessage())
                .filter(message -> message.contains(OTHER_REGION))
                .isPresent();
    }

    private Finding anotherRegion() {
        return new Finding(Code.WRONG_REGION, "%s is another one's".formatted(place()));
    }

    /// A pool's id begins with its region.
    private Finding missing(Code what, String described) {
        var region = described.substring(0, Math.max(0, described.indexOf('_')));
        return what == Code.NO_SUCH_POOL && region.contains("-") && !region.equals(settings.region())
                ? new Finding(
                        Code.WRONG_REGION, "the user pool %s is not in %s".formatted(described, settings.region()))
                : new Finding(what, described);
    }

    private Finding general(SdkException fault) {
        return switch (Trouble.of(fault)) {
            case THROTTLED -> at(Code.THROTTLED);
            case BROKEN -> fault instanceof AwsServiceException ? at(Code.FAILING) : ofTheLine(fault);
            case NONE ->
                fault instanceof AwsServiceException || haveCredentials.getAsBoolean()
                        ? at(Code.FAILING)
                        : at(Code.NO_CREDENTIALS);
        };
    }

    private Finding ofTheLine(SdkException fault) {
        var unknown = Stream.<Throwable>iterate(fault, Objects::nonNull, Throwable::getCause)
                .anyMatch(UnknownHostException.class::isInstance);
        return unknown && settings.endpoint().isEmpty()
                ? new Finding(Code.WRONG_REGION, "there is no %s".formatted(place()))
                : at(Code.UNREACHABLE);
    }

    private Finding at(Code code) {
        return new Finding(code, place());
    }

    private String place() {
        var region = "Amazon Cognito in " + settings.region();
        return settings.endpoint().map(uri -> region + " at " + uri.getHost()).orElse(region);
    }
}
