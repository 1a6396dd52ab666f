package io.tenantgate.app.isolation;

import io.tenantgate.app.api.Api;
import io.tenantgate.app.api.openapi.Operation;
import io.tenantgate.app.api.openapi.Stage;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/// Who calls. One security scheme may be several kinds: what a user may do hangs on their role.
enum Kind {
    ANYONE(""),
    OWNER("user"),
    ADMIN("user"),
    MEMBER("user"),
    TENANT_KEY("tenant_key"),
    OPERATOR("operator_key");

    private final String scheme;

    Kind(String scheme) {
        this.scheme = scheme;
    }

    /// Everybody whom an operation is described to admit.
    static Stream<Kind> of(Operation operation) {
        var schemes = operation.callers();
        if (!Arrays.stream(values()).map(kind -> kind.scheme).toList().containsAll(schemes)) {
            throw new AssertionError("%s admits somebody unknown: %s".formatted(operation, schemes));
        }
        return Arrays.stream(values())
                .filter(kind -> schemes.isEmpty() ? kind == ANYONE : schemes.contains(kind.scheme));
    }

    /// One of them, at the tenant of a stage.
    Api at(Stage stage) {
        return switch (this) {
            case OWNER, ADMIN, MEMBER ->
                stage.world().anyone().as(stage.signedIn(word()).accessToken());
            case ANYONE, TENANT_KEY, OPERATOR -> stage.caller(scheme);
        };
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
