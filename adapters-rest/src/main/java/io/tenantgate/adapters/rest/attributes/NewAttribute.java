package io.tenantgate.adapters.rest.attributes;

import io.tenantgate.adapters.rest.json.Fields;
import io.tenantgate.application.profile.ProtectedAttributes;
import io.tenantgate.domain.attributes.Attribute;
import io.tenantgate.domain.attributes.Attribute.Change;
import io.tenantgate.domain.attributes.AttributeForm;
import io.tenantgate.domain.attributes.CustomAttribute;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The body of an attribute that is added.
final class NewAttribute {
    private static final List<String> TYPES = List.of("string", "number", "datetime", "boolean");

    private NewAttribute() {}

    static CustomAttribute read(Fields fields) {
        var name = fields.required("name", NewAttribute::name);
        var form = fields.optional("type", NewAttribute::type).flatMap(type -> form(type, fields));
        if (!fields.has("type")) {
            fields.wrong("type", "is required");
        }
        boolean mutable = fields.flag("mutable").orElse(true);
        fields.finish();
        return new CustomAttribute(name.orElseThrow(), form.orElseThrow(), mutable ? Change.MUTABLE : Change.IMMUTABLE);
    }

    /// Its word in bodies.
    static String word(AttributeForm form) {
        return switch (form) {
            case AttributeForm.Text _ -> "string";
            case AttributeForm.Whole _ -> "number";
            case AttributeForm.Moment _ -> "datetime";
            case AttributeForm.Truth _ -> "boolean";
        };
    }

    private static String name(String text) {
        if (CustomAttribute.isName(Attribute.CUSTOM + text)) {
            throw new IllegalArgumentException("did you mean %s%s?".formatted(Attribute.CUSTOM, text));
        }
        if (!CustomAttribute.isName(text)) {
            throw new IllegalArgumentException("is custom: and 1 to 20 letters, digits, hyphens and underscores");
        }
        if (ProtectedAttributes.firstOf(Set.of(text)).isPresent()) {
            throw new IllegalArgumentException("is reserved");
        }
        return text;
    }

    private static String type(String text) {
        if (!TYPES.contains(text)) {
            throw new IllegalArgumentException("must be one of " + String.join(", ", TYPES));
        }
        return text;
    }

    private static Optional<AttributeForm> form(String type, Fields fields) {
        return switch (type) {
            case "string" -> text(fields);
            case "number" -> whole(fields);
            case "datetime" -> Optional.of(new AttributeForm.Moment());
            default -> Optional.of(new AttributeForm.Truth());
        };
    }

    private static Optional<AttributeForm> text(Fields fields) {
        int shortest = fields.whole("min_length", 0, AttributeForm.Text.LONGEST).orElse(0);
        int longest = fields.whole("max_length", 1, AttributeForm.Text.LONGEST).orElse(AttributeForm.Text.LONGEST);
        if (longest < shortest) {
            fields.wrong("max_length", "is less than min_length");
            return Optional.empty();
        }
        return Optional.of(new AttributeForm.Text(shortest, longest));
    }

    private static Optional<AttributeForm> whole(Fields fields) {
        var smallest = fields.whole("min_value", Integer.MIN_VALUE, Integer.MAX_VALUE);
        var largest = fields.whole("max_value", Integer.MIN_VALUE, Integer.MAX_VALUE);
        if (largest.orElse(Integer.MAX_VALUE) < smallest.orElse(Integer.MIN_VALUE)) {
            fields.wrong("max_value", "is less than min_value");
            return Optional.empty();
        }
        return Optional.of(new AttributeForm.Whole(smallest.map(Integer::longValue), largest.map(Integer::longValue)));
    }
}
