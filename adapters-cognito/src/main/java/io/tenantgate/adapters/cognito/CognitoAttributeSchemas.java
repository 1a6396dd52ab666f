package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.AttributeSchemas;
import io.tenantgate.application.provider.Reason;
import io.tenantgate.application.provider.Reason.Plain;
import io.tenantgate.domain.attributes.Attribute;
import io.tenantgate.domain.attributes.CustomAttribute;
import io.tenantgate.domain.tenancy.UserPool;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AddCustomAttributesRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CognitoIdentityProviderException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.DescribeUserPoolRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InvalidParameterException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.LimitExceededException;

/// The schemas of pools at Cognito.
final class CognitoAttributeSchemas implements AttributeSchemas {
    private static final String EXISTS = "Existing attribute already has name";

    private final CognitoCalls calls;
    private final CognitoPools pools;

    CognitoAttributeSchemas(CognitoCalls calls, CognitoPools pools) {
        this.calls = calls;
        this.pools = pools;
    }

    @Override
    public List<Attribute> of(UserPool pool) {
        var request = DescribeUserPoolRequest.builder().userPoolId(pool.id()).build();
        return calls
                .make(Operation.of("DescribeUserPool", pool), c -> c.describeUserPool(request))
                .userPool()
                .schemaAttributes()
                .stream()
                .filter(SchemaWords::isGiven)
                .map(SchemaWords::ours)
                .toList();
    }

    @Override
    public Result add(UserPool pool, CustomAttribute attribute) {
        var operation = Operation.of("AddCustomAttributes", pool);
        var request = AddCustomAttributesRequest.builder()
                .userPoolId(pool.id())
                .customAttributes(SchemaWords.theirs(attribute))
                .build();
        var answer = calls.ask(operation, c -> c.addCustomAttributes(request), no -> meaning(pool, attribute, no));
        pools.forget(pool);
        return answer.fold(_ -> Result.ADDED, reason -> refused(operation, reason));
    }

    /// Somebody else was quicker. Cognito has no word of its own for a pool that is full, so that the pool is looked
    /// at.
    private Optional<Reason> meaning(
            UserPool pool, CustomAttribute attribute, CognitoIdentityProviderException refusal) {
        if (!(refusal instanceof InvalidParameterException || refusal instanceof LimitExceededException)) {
            return Optional.empty();
        }
        return CognitoRefusals.messageOf(refusal).contains(EXISTS)
                ? Optional.of(Plain.ALREADY_EXISTS)
                : AttributeSchemas.objection(of(pool), attribute).map(CognitoAttributeSchemas::reason);
    }

    private static Reason reason(Result objection) {
        return objection == Result.FULL ? Plain.LIMIT_EXCEEDED : Plain.ALREADY_EXISTS;
    }

    private static Result refused(Operation operation, Reason reason) {
        if (reason == Plain.LIMIT_EXCEEDED) {
            return Result.FULL;
        }
        if (reason == Plain.ALREADY_EXISTS) {
            return Result.EXISTS;
        }
        throw Gone.unavailable(operation, reason);
    }
}
