package io.tenantgate.adapters.cognito;

import io.tenantgate.domain.attributes.Attribute;
import io.tenantgate.domain.attributes.Attribute.Change;
import io.tenantgate.domain.attributes.Attribute.Presence;
import io.tenantgate.domain.attributes.AttributeForm;
import io.tenantgate.domain.attributes.CustomAttribute;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AttributeDataType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.NumberAttributeConstraintsType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.SchemaAttributeType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.StringAttributeConstraintsType;

/// What Cognito calls an attribute, and what it is called here.
final class SchemaWords {
    /// What Cognito alone gives.
    private static final Set<String> ITS_OWN = Set.of("sub", "identities");

    private SchemaWords() {}

    /// Whether people can be given one.
    static boolean isGiven(SchemaAttributeType theirs) {
        return !ITS_OWN.contains(theirs.name()) && !Boolean.TRUE.equals(theirs.developerOnlyAttribute());
    }

    static Attribute ours(SchemaAttributeType theirs) {
        return new Attribute(
                theirs.name(),
                form(theirs),
                Boolean.FALSE.equals(theirs.mutable()) ? Change.IMMUTABLE : Change.MUTABLE,
                Boolean.TRUE.equals(theirs.required()) ? Presence.REQUIRED : Presence.OPTIONAL);
    }

    private static AttributeForm form(SchemaAttributeType theirs) {
        return switch (theirs.attributeDataType()) {
            case NUMBER -> number(Optional.ofNullable(theirs.numberAttributeConstraints()));
            case DATE_TIME -> new AttributeForm.Moment();
            case BOOLEAN -> new AttributeForm.Truth();
            case STRING, UNKNOWN_TO_SDK_VERSION -> text(Optional.ofNullable(theirs.stringAttributeConstraints()));
        };
    }

    private static AttributeForm text(Optional<StringAttributeConstraintsType> bounds) {
        long shortest = bounds.flatMap(each -> whole(each.minLength())).orElse(0L);
        long longest = bounds.flatMap(each -> whole(each.maxLength())).orElse((long) AttributeForm.Text.LONGEST);
        return new AttributeForm.Text(length(shortest), length(longest));
    }

    /// No value is longer than that, whatever a pool of somebody else's says.
    private static int length(long theirs) {
        return (int) Math.min(theirs, AttributeForm.Text.LONGEST);
    }

    private static AttributeForm number(Optional<NumberAttributeConstraintsType> bounds) {
        return new AttributeForm.Whole(
                bounds.flatMap(each -> whole(each.minValue())), bounds.flatMap(each -> whole(each.maxValue())));
    }

    /// Cognito writes numbers as texts.
    private static Optional<Long> whole(@Nullable String written) {
        return Optional.ofNullable(written)
                .filter(text -> text.matches("-?\\d{1,18}"))
                .map(Long::valueOf);
    }

    /// Cognito puts `custom:` before the name.
    static SchemaAttributeType theirs(CustomAttribute ours) {
        var theirs = SchemaAttributeType.builder()
                .name(ours.bareName())
                .mutable(ours.change() == Change.MUTABLE)
                .required(false);
        return bounded(theirs, ours.form()).build();
    }

    private static SchemaAttributeType.Builder bounded(SchemaAttributeType.Builder theirs, AttributeForm form) {
        return switch (form) {
            case AttributeForm.Text(int shortest, int longest) ->
                theirs.attributeDataType(AttributeDataType.STRING)
                        .stringAttributeConstraints(bounds ->
                                bounds.minLength(Integer.toString(shortest)).maxLength(Integer.toString(longest)));
            case AttributeForm.Whole(var smallest, var largest) ->
                theirs.attributeDataType(AttributeDataType.NUMBER).numberAttributeConstraints(bounds -> {
                    smallest.map(Object::toString).ifPresent(bounds::minValue);
                    largest.map(Object::toString).ifPresent(bounds::maxValue);
                });
            case AttributeForm.Moment _ -> theirs.attributeDataType(AttributeDataType.DATE_TIME);
            case AttributeForm.Truth _ -> theirs.attributeDataType(AttributeDataType.BOOLEAN);
        };
    }
}
