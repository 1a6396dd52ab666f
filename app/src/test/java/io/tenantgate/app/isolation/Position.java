package io.tenantgate.app.isolation;

import io.tenantgate.app.api.openapi.Operation;
import io.tenantgate.app.api.openapi.Part;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A place in a request where a value stands that may be another tenant's.
///
/// @param name of the parameter or field; a request names its tenant in one or two places, which go together
record Position(String name, Meaning meaning) {
    /// What stands there.
    enum Meaning {
        /// Which tenant it is about.
        TENANT,
        /// The id of something that a tenant has.
        RESOURCE,
        /// What a tenant gave to somebody, who shows it: a code, a token, a session.
        PROOF,
        /// Where a list goes on.
        CURSOR
    }

    private static final String THE_TENANT = "tenant";
    private static final Set<String> NAMES_OF_THE_TENANT = Set.of(THE_TENANT, "Tenant");

    private static final Map<String, Meaning> MEANINGS = Map.of(
            "id", Meaning.RESOURCE,
            "code", Meaning.PROOF,
            "token", Meaning.PROOF,
            "session", Meaning.PROOF,
            "refresh_token", Meaning.PROOF,
            "cursor", Meaning.CURSOR);

    /// Values that are nobody's: words, wishes, and names that anybody may have at any tenant.
    private static final Set<String> NOBODYS = Set.of(
            "X-Request-Id",
            "Idempotency-Key",
            "If-Match",
            "Accept",
            "asset",
            "poolId",
            "limit",
            "apply",
            "q",
            "status",
            "strategy",
            "role",
            "enabled",
            "recipient",
            "name",
            "slug",
            "provider",
            "settings",
            "owner",
            "scopes",
            "expires_at",
            "email",
            "username",
            "roles",
            "password",
            "new_password",
            "current_password",
            "temporary_password",
            "attributes",
            "answers",
            "everywhere",
            "require",
            "from",
            "to",
            "action",
            "outcome",
            "actor",
            "subject",
            "ip",
            "head",
            "seq",
            "mac",
            "after",
            "domain",
            "precedence",
            "type",
            "mutable",
            "min_length",
            "max_length",
            "minimum",
            "maximum");

    /// Those of an operation. @throws AssertionError where it takes something that nobody has thought about
    static Stream<Position> of(Operation operation) {
        return Stream.concat(operation.parameters().stream().map(each -> each.text("name")), fields(operation))
                .flatMap(name -> of(operation, name).stream())
                .distinct();
    }

    /// Whether a value of that name stands there.
    boolean isNamed(String other) {
        return meaning == Meaning.TENANT ? NAMES_OF_THE_TENANT.contains(other) : name.equals(other);
    }

    private static Stream<String> fields(Operation operation) {
        return operation.body().map(body -> body.at("example")).stream().flatMap(Part::names);
    }

    private static Optional<Position> of(Operation operation, String name) {
        if (NAMES_OF_THE_TENANT.contains(name)) {
            return Optional.of(new Position(THE_TENANT, Meaning.TENANT));
        }
        var meaning = Optional.ofNullable(MEANINGS.get(name));
        if (meaning.isEmpty() && !NOBODYS.contains(name)) {
            throw new AssertionError("Whose is %s of %s?".formatted(name, operation));
        }
        return meaning.map(known -> new Position(name, known));
    }
}
