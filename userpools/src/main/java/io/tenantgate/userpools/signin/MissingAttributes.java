package io.tenantgate.userpools.signin;

import io.tenantgate.userpools.AttributeFault;
import io.tenantgate.userpools.Refusal.BadAttribute;
import io.tenantgate.userpools.account.Attributes;
import io.tenantgate.userpools.pool.Contact;
import io.tenantgate.userpools.tokens.Bearer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The attributes that somebody adds at the first sign-in: the required ones without a value, and others that the
/// client
/// may write. What has a value keeps it.
record MissingAttributes(Bearer bearer, Map<String, String> given) {
    /// Everything that is wrong with them, by name.
    List<BadAttribute> faults() {
        var faults = new ArrayList<BadAttribute>();
        given.forEach(
                (name, value) -> fault(name, value).ifPresent(fault -> faults.add(new BadAttribute(name, fault))));
        bearer.pool().settings().schema().required().stream()
                .filter(name ->
                        !given.containsKey(name) && existing().find(name).isEmpty())
                .forEach(name -> faults.add(new BadAttribute(name, AttributeFault.MISSING)));
        faults.sort((one, other) -> one.name().compareTo(other.name()));
        return faults;
    }

    /// The account's attributes with these.
    Attributes added() {
        var all = existing();
        for (var attribute : given.entrySet()) {
            all = all.with(attribute.getKey(), attribute.getValue());
        }
        return all;
    }

    private Attributes existing() {
        return bearer.account().attributes();
    }

    private Optional<AttributeFault> fault(String name, String value) {
        var definition = bearer.pool().settings().schema().find(name);
        if (definition.isEmpty()) {
            return Optional.of(AttributeFault.UNKNOWN);
        }
        if (isFlag(name) || !bearer.client().settings().attributes().writable(name)) {
            return Optional.of(AttributeFault.NOT_WRITABLE);
        }
        return existing().find(name).isPresent()
                ? Optional.of(AttributeFault.ALREADY_PROVIDED)
                : definition.get().type().fault(value);
    }

    /// Only a proof sets whether an address is verified.
    private static boolean isFlag(String name) {
        return Arrays.stream(Contact.values())
                .anyMatch(contact -> contact.flag().equals(name));
    }
}
