package io.tenantgate.userpools.pool;

import io.tenantgate.userpools.AttributeFault;
import io.tenantgate.userpools.Refusal.BadAttribute;
import io.tenantgate.userpools.client.AttributePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Which attributes may be given, by whom, and when: every fault at once, by name
/// (`users-and-attributes.md`, sections 7.2, 7.4 and 7.5).
public record AttributeRules(PoolSettings settings) {
    private static final Set<String> FLAGS = Set.of(Contact.EMAIL.flag(), Contact.PHONE_NUMBER.flag());

    /// By people who register through a client with these permissions.
    public List<BadAttribute> atSignUp(AttributePermissions client, Map<String, String> given) {
        var faults = faults(
                given,
                (definition, value) -> writtenBy(client, definition)
                        .or(() -> preferredUsername(definition))
                        .or(() -> value.isEmpty()
                                ? Optional.empty()
                                : definition.type().fault(value)));
        settings.schema().required().stream()
                .filter(name -> given.getOrDefault(name, "").isEmpty())
                .forEach(name -> faults.put(name, AttributeFault.MISSING));
        return listed(faults);
    }

    /// By an administrator who makes an account: anything, and what is required may be left out.
    public List<BadAttribute> atCreation(Map<String, String> given) {
        return listed(faults(given, (definition, value) -> definition.type().fault(value)));
    }

    /// By the holder of an account, through a client with these permissions; an empty value removes.
    public List<BadAttribute> atChange(AttributePermissions client, Map<String, String> given) {
        return listed(faults(
                given,
                (definition, value) -> writtenBy(client, definition)
                        .or(() -> changed(definition))
                        .or(() -> valued(definition, value))));
    }

    /// By an administrator; an empty value removes.
    public List<BadAttribute> atAdministration(Map<String, String> given) {
        return listed(faults(given, (definition, value) -> changed(definition).or(() -> valued(definition, value))));
    }

    @FunctionalInterface
    private interface Judge {
        Optional<AttributeFault> fault(AttributeDefinition definition, String value);
    }

    private Map<String, AttributeFault> faults(Map<String, String> given, Judge judge) {
        var faults = new TreeMap<String, AttributeFault>();
        given.forEach((name, value) -> settings.schema()
                .find(name)
                .map(definition -> judge.fault(definition, value))
                .orElseGet(() -> Optional.of(unknown(name)))
                .ifPresent(fault -> faults.put(name, fault)));
        return faults;
    }

    /// `sub` and `identities` are the engine's to set.
    private AttributeFault unknown(String name) {
        if (name.equals("sub") || name.equals("identities")) {
            return AttributeFault.NOT_WRITABLE;
        }
        return settings.schema().find("custom:" + name).isPresent()
                ? AttributeFault.CUSTOM_IS_MEANT
                : AttributeFault.UNKNOWN;
    }

    /// Every client may write what is required, and none a flag.
    private static Optional<AttributeFault> writtenBy(AttributePermissions client, AttributeDefinition definition) {
        var mayWrite = definition.isRequired() || client.writable(definition.name());
        return mayWrite && !FLAGS.contains(definition.name())
                ? Optional.empty()
                : Optional.of(AttributeFault.NOT_WRITABLE);
    }

    private Optional<AttributeFault> preferredUsername(AttributeDefinition definition) {
        return definition.name().equals(Alias.PREFERRED_USERNAME.attribute())
                        && settings.names().aliases().contains(Alias.PREFERRED_USERNAME)
                ? Optional.of(AttributeFault.NOT_AT_SIGN_UP)
                : Optional.empty();
    }

    private static Optional<AttributeFault> changed(AttributeDefinition definition) {
        return switch (definition.change()) {
            case MUTABLE -> Optional.empty();
            case IMMUTABLE -> Optional.of(AttributeFault.IMMUTABLE);
        };
    }

    private static Optional<AttributeFault> valued(AttributeDefinition definition, String value) {
        if (!value.isEmpty()) {
            return definition.type().fault(value);
        }
        return definition.isRequired() ? Optional.of(AttributeFault.MISSING) : Optional.empty();
    }

    private static List<BadAttribute> listed(Map<String, AttributeFault> faults) {
        var list = new ArrayList<BadAttribute>();
        faults.forEach((name, fault) -> list.add(new BadAttribute(name, fault)));
        return List.copyOf(list);
    }
}
