package io.tenantgate.userpools.account;

import io.tenantgate.userpools.pool.Contact;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// An account's attributes by name, `sub` not among them. Values are text; the `…_verified` ones are `true` or
/// `false`.
public record Attributes(SortedMap<String, String> values) {
    public static final Attributes NONE = new Attributes(Collections.emptySortedMap());

    public Attributes {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    public static Attributes of(Map<String, String> values) {
        return new Attributes(new TreeMap<>(values));
    }

    /// As given by somebody, for whom an empty value is none.
    public static Attributes given(Map<String, String> values) {
        var present = new TreeMap<>(values);
        present.values().removeIf(String::isEmpty);
        return new Attributes(present);
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    public Optional<String> find(Contact contact) {
        return find(contact.attribute());
    }

    public boolean verified(Contact contact) {
        return find(contact).isPresent() && "true".equals(values.get(contact.flag()));
    }

    public Attributes with(String name, String value) {
        var changed = new TreeMap<>(values);
        changed.put(name, value);
        return new Attributes(changed);
    }

    public Attributes without(String name) {
        var changed = new TreeMap<>(values);
        changed.remove(name);
        return new Attributes(changed);
    }

    /// With that address, verified.
    public Attributes verified(Contact contact, String value) {
        return with(contact.attribute(), value).with(contact.flag(), "true");
    }

    /// With that address no longer verified.
    public Attributes unverified(Contact contact) {
        return with(contact.flag(), "false");
    }

    /// Names alone: values are personal.
    @Override
    public String toString() {
        return "Attributes" + values.keySet();
    }
}
