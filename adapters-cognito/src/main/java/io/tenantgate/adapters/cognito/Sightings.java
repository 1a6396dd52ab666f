package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.Surveyor.Sighting;
import io.tenantgate.application.provider.Surveyor.State;
import io.tenantgate.domain.members.Subject;
import io.tenantgate.domain.tenancy.Evidence;
import io.tenantgate.domain.tenancy.Placement;
import io.tenantgate.domain.tenancy.ProviderUsername;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminGetUserResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AttributeType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserStatusType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserType;

/// How an account at Cognito is seen.
final class Sightings {
    private static final String SUB = "sub";

    private Sightings() {}

    /// @param inGroup whether it is in the place's group, where it has one
    static Sighting of(Placement placement, AdminGetUserResponse found, boolean inGroup) {
        var attributes = attributes(found.userAttributes());
        return new Sighting(
                new ProviderUsername(found.username()),
                subject(placement, attributes),
                state(found.enabled(), found.userStatus()),
                inGroup && agrees(placement, attributes),
                own(attributes));
    }

    /// One of a list of those who are in the place's group, where it has one.
    static Sighting of(Placement placement, UserType found) {
        var attributes = attributes(found.attributes());
        return new Sighting(
                new ProviderUsername(found.username()),
                subject(placement, attributes),
                state(found.enabled(), found.userStatus()),
                agrees(placement, attributes),
                own(attributes));
    }

    private static Map<String, String> attributes(List<AttributeType> all) {
        return all.stream()
                .filter(attribute -> attribute.value() != null)
                .collect(Collectors.toMap(AttributeType::name, AttributeType::value));
    }

    private static Subject subject(Placement placement, Map<String, String> attributes) {
        return new Subject(
                placement.pool().issuer(),
                Optional.ofNullable(attributes.get(SUB)).orElse(""));
    }

    private static Map<String, String> own(Map<String, String> attributes) {
        return attributes.entrySet().stream()
                .filter(attribute -> !attribute.getKey().equals(SUB))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static State state(@Nullable Boolean enabled, UserStatusType status) {
        if (Boolean.FALSE.equals(enabled)) {
            return State.DISABLED;
        }
        return status == UserStatusType.UNCONFIRMED || status == UserStatusType.FORCE_CHANGE_PASSWORD
                ? State.WAITING
                : State.READY;
    }

    private static boolean agrees(Placement placement, Map<String, String> attributes) {
        return switch (placement.evidence()) {
            case Evidence.Attribute(var _, var tenant) ->
                tenant.toString().equals(attributes.get(Evidence.Attribute.CLAIM));
            case Evidence.Issuer _, Evidence.Client _, Evidence.Group _ -> true;
        };
    }
}
