package io.tenantgate.adapters.rest.attributes;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.tenantgate.application.profile.ProtectedAttributes;
import io.tenantgate.domain.attributes.Attribute;
import io.tenantgate.domain.attributes.Attribute.Change;
import io.tenantgate.domain.attributes.Attribute.Presence;
import io.tenantgate.domain.attributes.AttributeForm;
import java.util.Optional;
import java.util.Set;

/// An attribute that accounts may have.
///
/// @param readOnly whether it is kept from whoever has the account
@Serdeable.Serializable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record AttributeBody(
        String name,
        String type,
        boolean mutable,
        boolean required,
        boolean readOnly,
        Optional<Integer> minLength,
        Optional<Integer> maxLength,
        Optional<Long> minValue,
        Optional<Long> maxValue) {
    static AttributeBody of(Attribute attribute) {
        return switch (attribute.form()) {
            case AttributeForm.Text(int shortest, int longest) ->
                of(attribute, Optional.of(shortest), Optional.of(longest), Optional.empty(), Optional.empty());
            case AttributeForm.Whole(var smallest, var largest) ->
                of(attribute, Optional.empty(), Optional.empty(), smallest, largest);
            case AttributeForm.Moment _, AttributeForm.Truth _ ->
                of(attribute, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        };
    }

    private static AttributeBody of(
            Attribute attribute,
            Optional<Integer> minLength,
            Optional<Integer> maxLength,
            Optional<Long> minValue,
            Optional<Long> maxValue) {
        return new AttributeBody(
                attribute.name(),
                NewAttribute.word(attribute.form()),
                attribute.change() == Change.MUTABLE,
                attribute.presence() == Presence.REQUIRED,
                ProtectedAttributes.firstOf(Set.of(attribute.name())).isPresent(),
                minLength,
                maxLength,
                minValue,
                maxValue);
    }
}
