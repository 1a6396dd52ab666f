package io.tenantgate.userpools.pool;

import io.tenantgate.userpools.pool.AttributeType.Flag;
import io.tenantgate.userpools.pool.AttributeType.Formatted;
import io.tenantgate.userpools.pool.AttributeType.Text;
import io.tenantgate.userpools.pool.AttributeType.Whole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The attributes that accounts of a pool may have: the standard ones of OpenID Connect and up to 50 of the
/// pool's own (`users-and-attributes.md`, sections 7.1 and 7.4). `sub` is the account's, not one of them.
public record AttributeSchema(List<AttributeDefinition> definitions) {
    /// The standard attributes, all optional.
    public static final AttributeSchema STANDARD = new AttributeSchema(standard());

    private static final int MOST_CUSTOM = 50;

    public AttributeSchema {
        definitions = List.copyOf(definitions);
        if (definitions.stream().map(AttributeDefinition::name).distinct().count() < definitions.size()) {
            throw new IllegalArgumentException("An attribute is defined twice");
        }
        if (custom(definitions) > MOST_CUSTOM) {
            throw new IllegalArgumentException("A pool has at most %d custom attributes".formatted(MOST_CUSTOM));
        }
    }

    private static long custom(List<AttributeDefinition> definitions) {
        return definitions.stream().filter(AttributeDefinition::isCustom).count();
    }

    /// Whether it has as many custom attributes as it may.
    boolean isFull() {
        return custom(definitions) == MOST_CUSTOM;
    }

    public Optional<AttributeDefinition> find(String name) {
        return definitions.stream()
                .filter(definition -> definition.name().equals(name))
                .findFirst();
    }

    /// The names of the required ones.
    public Set<String> required() {
        return definitions.stream()
                .filter(AttributeDefinition::isRequired)
                .map(AttributeDefinition::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// This schema with one more attribute.
    public AttributeSchema with(AttributeDefinition added) {
        var all = new ArrayList<>(definitions);
        all.add(added);
        return new AttributeSchema(all);
    }

    /// This schema with a standard attribute required; only a pool that is being created may still change so.
    public AttributeSchema requiring(String name) {
        var byName = byName();
        if (byName.computeIfPresent(name, (_, definition) -> definition.required()) == null) {
            throw new IllegalArgumentException("Not an attribute of the pool: %s".formatted(name));
        }
        return new AttributeSchema(List.copyOf(byName.values()));
    }

    private Map<String, AttributeDefinition> byName() {
        var byName = new LinkedHashMap<String, AttributeDefinition>();
        definitions.forEach(definition -> byName.put(definition.name(), definition));
        return byName;
    }

    private static List<AttributeDefinition> standard() {
        var texts = Stream.of(
                        "address",
                        "family_name",
                        "gender",
                        "given_name",
                        "locale",
                        "middle_name",
                        "name",
                        "nickname",
                        "picture",
                        "preferred_username",
                        "profile",
                        "website",
                        "zoneinfo")
                .map(name -> AttributeDefinition.standard(name, Text.ANY));
        var others = Stream.of(
                AttributeDefinition.standard("email", Formatted.EMAIL),
                AttributeDefinition.standard("email_verified", new Flag()),
                AttributeDefinition.standard("phone_number", Formatted.PHONE_NUMBER),
                AttributeDefinition.standard("phone_number_verified", new Flag()),
                AttributeDefinition.standard("birthdate", Formatted.DATE),
                AttributeDefinition.standard("updated_at", new Whole(Optional.of(0L), Optional.empty())));
        return Stream.concat(texts, others).toList();
    }
}
