package io.tenantgate.adapters.userpools;

import io.tenantgate.domain.attributes.Attribute;
import io.tenantgate.domain.attributes.AttributeForm;
import io.tenantgate.domain.attributes.CustomAttribute;
import io.tenantgate.userpools.pool.AttributeDefinition;
import io.tenantgate.userpools.pool.AttributeType;

/// What the engine calls an attribute, and what it is called here.
final class SchemaWords {
    private SchemaWords() {}

    static Attribute ours(AttributeDefinition theirs) {
        var change = switch (theirs.change()) {
            case MUTABLE -> Attribute.Change.MUTABLE;
            case IMMUTABLE -> Attribute.Change.IMMUTABLE;
        };
        var presence = switch (theirs.presence()) {
            case REQUIRED -> Attribute.Presence.REQUIRED;
            case OPTIONAL -> Attribute.Presence.OPTIONAL;
        };
        return new Attribute(theirs.name(), ours(theirs.type()), change, presence);
    }

    private static AttributeForm ours(AttributeType theirs) {
        return switch (theirs) {
            case AttributeType.Text(int shortest, int longest) -> new AttributeForm.Text(shortest, longest);
            case AttributeType.Whole(var smallest, var largest) -> new AttributeForm.Whole(smallest, largest);
            case AttributeType.Flag _ -> new AttributeForm.Truth();
            case AttributeType.Formatted form -> ours(form);
        };
    }

    /// Cognito calls a text what has a form of its own, but for a date with a time.
    private static AttributeForm ours(AttributeType.Formatted form) {
        return switch (form) {
            case EMAIL, PHONE_NUMBER -> new AttributeForm.Text(0, AttributeForm.Text.LONGEST);
            case DATE -> new AttributeForm.Text(10, 10);
            case DATE_TIME -> new AttributeForm.Moment();
        };
    }

    static AttributeDefinition theirs(CustomAttribute ours) {
        var change = switch (ours.change()) {
            case MUTABLE -> AttributeDefinition.Change.MUTABLE;
            case IMMUTABLE -> AttributeDefinition.Change.IMMUTABLE;
        };
        return AttributeDefinition.custom(ours.bareName(), theirs(ours.form()), change);
    }

    private static AttributeType theirs(AttributeForm ours) {
        return switch (ours) {
            case AttributeForm.Text(int shortest, int longest) -> new AttributeType.Text(shortest, longest);
            case AttributeForm.Whole(var smallest, var largest) -> new AttributeType.Whole(smallest, largest);
            case AttributeForm.Moment _ -> AttributeType.Formatted.DATE_TIME;
            case AttributeForm.Truth _ -> new AttributeType.Flag();
        };
    }
}
