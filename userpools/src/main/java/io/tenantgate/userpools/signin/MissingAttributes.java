package io.tenantgate.userpools.signin;

import io.tenantgate.userpools.AttributeFault;
import io.tenantgate.userpools.Refusal.BadAttribute;
import io.tenantgate.userpools.account.Attributes;
import io.tenantgate.userpools.pool.AttributeRules;
import io.tenantgate.userpools.tokens.Bearer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The attributes that somebody adds at the first sign-in: the required ones without a value, and others, by the
/// rules of a sign-up. What has a value keeps it.
record MissingAttributes(Bearer bearer, Map<String, String> given) {
    /// Everything that is wrong with them, by name.
    List<BadAttribute> faults() {
        var faults = new TreeMap<String, AttributeFault>();
        new AttributeRules(bearer.pool().settings())
                .atSignUp(bearer.client().settings().attributes(), given)
                .forEach(bad -> faults.put(bad.name(), bad.fault()));
        faults.keySet().removeIf(this::hasValue);
        given.keySet().stream()
                .filter(this::hasValue)
                .forEach(name -> faults.put(name, AttributeFault.ALREADY_PROVIDED));
        return faults.entrySet().stream()
                .map(fault -> new BadAttribute(fault.getKey(), fault.getValue()))
                .toList();
    }

    /// The account's attributes with these; an empty value is none.
    Attributes added() {
        var all = bearer.account().attributes();
        for (var attribute : given.entrySet()) {
            all = attribute.getValue().isEmpty() ? all : all.with(attribute.getKey(), attribute.getValue());
        }
        return all;
    }

    private boolean hasValue(String name) {
        return bearer.account().attributes().find(name).isPresent();
    }
}
