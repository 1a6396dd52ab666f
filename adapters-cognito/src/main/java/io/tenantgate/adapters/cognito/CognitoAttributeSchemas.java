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

    /// Cognito has no word of its own for a pool that is full, so that it is counted before.
    @Override
    public Result add(UserPool pool, CustomAttribute attribute) {
        var there = of(pool);
        if (there.stream().anyMatch(each -> each.name().equals(attribute.name()))) {
            return Result.EXISTS;
        }
        return there.stream().filter(Attribute::isCustom).count() < MOST_CUSTOM ? added(pool, attribute) : Result.FULL;
    }

    private Result added(UserPool pool, CustomAttribute attribute) {
        var operation = Operation.of("AddCustomAttributes", pool);
        var request = AddCustomAttributesRequest.builder()
                .userPoolId(pool.id())
                .customAttributes(SchemaWords.theirs(attribute))
                .build();
        var answer = calls.ask(operation, c -> c.addCustomAttributes(request), CognitoAttributeSchemas::meaning);
        pools.forget(pool);
        return answer.fold(_ -> Result.ADDED, reason -> existing(operation, reason));
    }

    /// Somebody else was quicker.
    private static Optional<Reason> meaning(CognitoIdentityProviderException refusal) {
        return refusal instanceof InvalidParameterException
                        && CognitoRefusals.messageOf(refusal).contains(EXISTS)
                ? Optional.of(Plain.ALREADY_EXISTS)
                : Optional.empty();
    }

    private static Result existing(Operation operation, Reason reason) {
        if (reason != Plain.ALREADY_EXISTS) {
            throw Gone.unavailable(operation, reason);
        }
        return Result.EXISTS;
    }
}
