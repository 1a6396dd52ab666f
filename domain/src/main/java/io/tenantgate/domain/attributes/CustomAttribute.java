package io.tenantgate.domain.attributes;

import io.tenantgate.domain.attributes.Attribute.Change;
import io.tenantgate.domain.attributes.Attribute.Presence;
import java.util.regex.Pattern;

/// An attribute that a tenant adds. It is never required, and stays for ever as it was added.
///
/// @param name `custom:` and 1 to 20 characters
public record CustomAttribute(String name, AttributeForm form, Change change) {
    private static final Pattern SHAPE = Pattern.compile("custom:[A-Za-z0-9_-]{1,20}");

    public CustomAttribute {
        if (!isName(name)) {
            throw new IllegalArgumentException("Not a custom attribute's name");
        }
    }

    public static boolean isName(String text) {
        return SHAPE.matcher(text).matches();
    }

    /// Its name without what stands before all of them.
    public String bareName() {
        return name.substring(Attribute.CUSTOM.length());
    }

    public Attribute definition() {
        return new Attribute(name, form, change, Presence.OPTIONAL);
    }
}
