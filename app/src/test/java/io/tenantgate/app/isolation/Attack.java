package io.tenantgate.app.isolation;

import io.tenantgate.app.api.openapi.Operation;
import io.tenantgate.app.isolation.Position.Meaning;
import io.tenantgate.domain.tenancy.StrategyName;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// A request of one tenant's caller with a value of another tenant in one position.
record Attack(Operation operation, Kind kind, Position position, StrategyName strategy) {
    /// What anybody may ask of any tenant: it is no attack to do so.
    private static final Set<String> PUBLIC =
            Set.of("signUp", "resendCode", "forgotPassword", "keySet", "describeVerification");

    private static final String CHALLENGE = "session";
    private static final String IN_PATH = "{tenant}";

    /// All that an operation gives occasion to.
    static Stream<Attack> on(Operation operation) {
        return Kind.of(operation)
                .flatMap(kind -> Position.of(operation)
                        .flatMap(position -> Arrays.stream(StrategyName.values())
                                .map(strategy -> new Attack(operation, kind, position, strategy))))
                .filter(attack -> attack.crossesAWall() && attack.canBeBroughtAbout());
    }

    /// Where tenants share accounts, no two of one person can wait for their first password: none is given by others.
    private boolean canBeBroughtAbout() {
        boolean sharing = strategy == StrategyName.CLIENT || strategy == StrategyName.GROUP;
        return !(sharing && position.name().equals(CHALLENGE));
    }

    /// An operator rules over every tenant: for them there is a wall only between a tenant and what another one has.
    private boolean crossesAWall() {
        return switch (kind) {
            case OWNER, ADMIN, MEMBER, TENANT_KEY -> true;
            case ANYONE -> !PUBLIC.contains(operation.id());
            case OPERATOR -> namesItsTenant() && (position.meaning() != Meaning.TENANT || hasResource());
        };
    }

    private boolean hasResource() {
        return Position.of(operation).anyMatch(each -> each.meaning() == Meaning.RESOURCE);
    }

    /// Whether the tenant stands in its path, and is not the caller's own.
    boolean namesItsTenant() {
        return operation.path().contains(IN_PATH);
    }

    @Override
    public String toString() {
        return "%s by %s with a foreign %s (%s)"
                .formatted(
                        operation, kind.word(), position.name(), strategy.name().toLowerCase(Locale.ROOT));
    }
}
