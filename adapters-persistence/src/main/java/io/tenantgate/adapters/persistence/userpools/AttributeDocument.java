package io.tenantgate.adapters.persistence.userpools;

import io.tenantgate.userpools.pool.AttributeDefinition;
import io.tenantgate.userpools.pool.AttributeDefinition.Change;
import io.tenantgate.userpools.pool.AttributeDefinition.Presence;
import io.tenantgate.userpools.pool.AttributeType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An attribute of a pool's schema in storage.
record AttributeDocument(
        String name,
        Kind kind,
        @Nullable Long least,
        @Nullable Long most,
        Change change,
        Presence presence) {
    /// The types, with the forms that text may have.
    enum Kind {
        TEXT,
        WHOLE,
        FLAG,
        EMAIL,
        PHONE_NUMBER,
        DATE,
        DATE_TIME
    }

    static AttributeDocument of(AttributeDefinition definition) {
        return switch (definition.type()) {
            case AttributeType.Text(int shortest, int longest) ->
                of(definition, Kind.TEXT, (long) shortest, (long) longest);
            case AttributeType.Whole(var smallest, var largest) ->
                of(definition, Kind.WHOLE, smallest.orElse(null), largest.orElse(null));
            case AttributeType.Flag flag -> of(definition, Kind.FLAG, null, null);
            case AttributeType.Formatted form -> of(definition, kindOf(form), null, null);
        };
    }

    private static AttributeDocument of(
            AttributeDefinition definition, Kind kind, @Nullable Long least, @Nullable Long most) {
        return new AttributeDocument(definition.name(), kind, least, most, definition.change(), definition.presence());
    }

    AttributeDefinition definition() {
        return new AttributeDefinition(name, type(), change, presence);
    }

    private AttributeType type() {
        return switch (kind) {
            case TEXT -> new AttributeType.Text(Math.toIntExact(bound(least)), Math.toIntExact(bound(most)));
            case WHOLE -> new AttributeType.Whole(Optional.ofNullable(least), Optional.ofNullable(most));
            case FLAG -> new AttributeType.Flag();
            case EMAIL -> AttributeType.Formatted.EMAIL;
            case PHONE_NUMBER -> AttributeType.Formatted.PHONE_NUMBER;
            case DATE -> AttributeType.Formatted.DATE;
            case DATE_TIME -> AttributeType.Formatted.DATE_TIME;
        };
    }

    private static long bound(@Nullable Long value) {
        return Optional.ofNullable(value).orElseThrow(() -> new IllegalStateException("A text without bounds"));
    }

    private static Kind kindOf(AttributeType.Formatted form) {
        return switch (form) {
            case EMAIL -> Kind.EMAIL;
            case PHONE_NUMBER -> Kind.PHONE_NUMBER;
            case DATE -> Kind.DATE;
            case DATE_TIME -> Kind.DATE_TIME;
        };
    }
}
