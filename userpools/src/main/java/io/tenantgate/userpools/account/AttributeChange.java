package io.tenantgate.userpools.account;

import io.tenantgate.userpools.code.StoredCode.Target;
import io.tenantgate.userpools.code.StoredCode.Timing;
import io.tenantgate.userpools.pool.Contact;
import io.tenantgate.userpools.pool.Verification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What becomes of an account's attributes when its holder gives these (`users-and-attributes.md`, section 4.4).
///
/// @param next the attributes from now on; an address that waits for its proof is not among them
/// @param unproven the addresses that a code goes to
/// @param touched the kinds of address for which earlier codes are void
record AttributeChange(Attributes next, List<Target> unproven, List<Contact> touched) {
    static AttributeChange of(Attributes present, Map<String, String> given, Verification verification) {
        var change = new AttributeChange(present, List.of(), List.of());
        for (var attribute : given.entrySet()) {
            change = change.and(attribute.getKey(), attribute.getValue(), verification);
        }
        return change;
    }

    private AttributeChange and(String name, String value, Verification verification) {
        return Contact.of(name)
                .map(contact -> and(contact, value, verification))
                .orElseGet(() -> new AttributeChange(
                        value.isEmpty() ? next.without(name) : next.with(name, value), unproven, touched));
    }

    private AttributeChange and(Contact contact, String value, Verification verification) {
        if (value.isEmpty()) {
            return touching(contact, next.without(contact.attribute()).without(contact.flag()));
        }
        if (next.find(contact).filter(value::equals).isPresent()) {
            return touching(contact, next);
        }
        if (verification.beforeUpdate().contains(contact)) {
            return touching(contact, next).proving(new Target(contact, value, Timing.PENDING));
        }
        var changed = touching(contact, next.with(contact.attribute(), value).unverified(contact));
        return verification.automatic().contains(contact)
                ? changed.proving(new Target(contact, value, Timing.CURRENT))
                : changed;
    }

    private AttributeChange touching(Contact contact, Attributes attributes) {
        return new AttributeChange(attributes, unproven, with(touched, contact));
    }

    private AttributeChange proving(Target target) {
        return new AttributeChange(next, with(unproven, target), touched);
    }

    private static <T> List<T> with(List<T> list, T item) {
        var longer = new ArrayList<>(list);
        longer.add(item);
        return List.copyOf(longer);
    }
}
