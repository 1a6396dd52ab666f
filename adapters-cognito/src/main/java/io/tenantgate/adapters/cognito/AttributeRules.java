package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.Reason;
import io.tenantgate.application.provider.Reason.BadAttribute;
import io.tenantgate.domain.attributes.Attribute;
import io.tenantgate.domain.tenancy.Placement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AttributeDataType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.SchemaAttributeType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserPoolType;

/// Judges the attributes of a new account by their pool's schema before Cognito does, as far as it tells: which there
/// are, which there must be, how long they may be, and which the client of a sign-up may write
/// (`users-and-attributes.md`, section 7).
final class AttributeRules {
    private static final String SUB = "sub";

    private final CognitoPools pools;
    private final ClientPermissions permissions;

    AttributeRules(CognitoPools pools, ClientPermissions permissions) {
        this.pools = pools;
        this.permissions = permissions;
    }

    /// Every attribute that does not conform; absent where all do. One that may not be written is told before.
    Optional<Reason> objection(Placement placement, Map<String, String> given) {
        var bad = bad(pools.of(placement.pool()), given);
        return readOnly(placement, given.keySet(), bad)
                .or(() -> bad.isEmpty() ? Optional.empty() : Optional.of(new Reason.BadAttributes(bad)));
    }

    /// What is no attribute at all is told as such.
    private Optional<Reason> readOnly(Placement placement, Set<String> names, List<BadAttribute> bad) {
        return permissions.notWritable(placement, names).stream()
                .filter(name -> bad.stream().noneMatch(each -> each.name().equals(name)))
                .<Reason>map(Reason.ReadOnlyAttribute::new)
                .findFirst();
    }

    private static List<BadAttribute> bad(UserPoolType pool, Map<String, String> given) {
        if (!pool.hasSchemaAttributes()) {
            return Typed.unfit(given);
        }
        var schema = pool.schemaAttributes().stream()
                .collect(Collectors.toMap(SchemaAttributeType::name, Function.identity(), (first, _) -> first));
        var missing = schema.values().stream()
                .filter(attribute -> isMissing(attribute, given))
                .map(attribute -> new BadAttribute(attribute.name(), "is required"));
        var wrong = given.entrySet().stream().flatMap(each -> wrong(schema, each).stream());
        return Stream.concat(missing, wrong).toList();
    }

    /// An account's id is Cognito's to give.
    private static boolean isMissing(SchemaAttributeType attribute, Map<String, String> given) {
        return Boolean.TRUE.equals(attribute.required())
                && !attribute.name().equals(SUB)
                && given.getOrDefault(attribute.name(), "").isEmpty();
    }

    private static Optional<BadAttribute> wrong(
            Map<String, SchemaAttributeType> schema, Map.Entry<String, String> given) {
        var name = given.getKey();
        if (!Typed.isAttribute(given)) {
            return Optional.of(Typed.refused(given));
        }
        if (schema.containsKey(name)) {
            return fits(schema.get(name), given.getValue()) ? Optional.empty() : Optional.of(Typed.refused(given));
        }
        return ManagedSettings.WRITABLE.contains(name)
                ? Optional.empty()
                : Optional.of(new BadAttribute(name, unknown(schema.keySet(), name)));
    }

    private static String unknown(Set<String> names, String name) {
        var custom = Attribute.CUSTOM + name;
        return names.contains(custom)
                ? "is not an attribute here: did you mean %s?".formatted(custom)
                : "is not an attribute here";
    }

    private static boolean fits(SchemaAttributeType attribute, String value) {
        var text = attribute.stringAttributeConstraints();
        if (attribute.attributeDataType() != AttributeDataType.STRING || text == null) {
            return true;
        }
        var length = value.codePointCount(0, value.length());
        return bound(text.minLength()).map(least -> length >= least).orElse(true)
                && bound(text.maxLength()).map(most -> length <= most).orElse(true);
    }

    /// Cognito writes numbers as texts.
    private static Optional<Integer> bound(@Nullable String written) {
        return Optional.ofNullable(written)
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::valueOf);
    }
}
