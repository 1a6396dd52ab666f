package io.tenantgate.app.api.openapi;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.app.api.Api;
import io.tenantgate.app.api.Invited;
import io.tenantgate.app.api.MovableClock;
import io.tenantgate.app.api.Service;
import io.tenantgate.domain.keys.KeyScope;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A tenant's key may do what its scopes say and nothing else, on every route that takes one.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyScopesApiTest {
    /// What each operation asks for. One that is not named here fails.
    private static final Map<String, KeyScope> NEEDED = Map.ofEntries(
            entry("findTenant", KeyScope.TENANT_WRITE),
            entry("changeTenant", KeyScope.TENANT_WRITE),
            entry("listTenantKeys", KeyScope.TENANT_WRITE),
            entry("revokeTenantKey", KeyScope.TENANT_WRITE),
            entry("claimDomain", KeyScope.TENANT_WRITE),
            entry("listDomains", KeyScope.TENANT_WRITE),
            entry("verifyDomain", KeyScope.TENANT_WRITE),
            entry("releaseDomain", KeyScope.TENANT_WRITE),
            entry("createRole", KeyScope.TENANT_WRITE),
            entry("deleteRole", KeyScope.TENANT_WRITE),
            entry("addAttribute", KeyScope.TENANT_WRITE),
            entry("replaceAttribute", KeyScope.TENANT_WRITE),
            entry("changeAttribute", KeyScope.TENANT_WRITE),
            entry("removeAttribute", KeyScope.TENANT_WRITE),
            entry("listRoles", KeyScope.USERS_READ),
            entry("listAttributes", KeyScope.USERS_READ),
            entry("listUsers", KeyScope.USERS_READ),
            entry("findUser", KeyScope.USERS_READ),
            entry("listInvitations", KeyScope.USERS_READ),
            entry("createInvitation", KeyScope.USERS_WRITE),
            entry("resendInvitation", KeyScope.USERS_WRITE),
            entry("revokeInvitation", KeyScope.USERS_WRITE),
            entry("confirmUser", KeyScope.USERS_WRITE),
            entry("resetUserPassword", KeyScope.USERS_WRITE),
            entry("setUserPassword", KeyScope.USERS_WRITE),
            entry("signUserOut", KeyScope.USERS_WRITE),
            entry("deleteUser", KeyScope.USERS_WRITE),
            entry("listAuditEvents", KeyScope.AUDIT_READ),
            entry("readAuditHead", KeyScope.AUDIT_READ),
            entry("verifyAuditEvents", KeyScope.AUDIT_READ),
            entry("verifyToken", KeyScope.TOKENS_VERIFY),
            // Its example grants more than one scope, and no key makes one that may do more.
            entry("createTenantKey", KeyScope.ALL),
            // These answer with the user, for which a key must be let to read.
            entry("createUser", KeyScope.ALL),
            entry("changeUser", KeyScope.ALL));

    private Service service;

    @BeforeAll
    void start() {
        service = Service.start(new MovableClock());
    }

    @AfterAll
    void stop() {
        service.close();
    }

    /// An operation, and the only scope of the key that calls it.
    record Case(Operation operation, KeyScope scope) {
        boolean isAllowed() {
            return scope == KeyScope.ALL || scope == NEEDED.get(operation.id());
        }

        @Override
        public String toString() {
            return operation + " with " + scope.text();
        }
    }

    @Test
    void everyOperationForKeysSaysWhatItNeeds() {
        assertThat(operations().stream().map(Operation::id).collect(Collectors.toSet()))
                .isEqualTo(NEEDED.keySet());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aKeyIsLetInByItsScopeAlone(Case each) {
        var stage = stage();
        var caller = caller(stage, each.scope());

        var answer = Scenes.example(each.operation(), stage, caller).sentBy(caller);

        assertThat(answer.outcome())
                .as(answer.text())
                .startsWith(each.isAllowed() ? each.operation().success() : "403 forbidden");
    }

    Stream<Case> cases() {
        return operations().stream()
                .flatMap(each -> Arrays.stream(KeyScope.values()).map(scope -> new Case(each, scope)));
    }

    private List<Operation> operations() {
        return Document.of(service.world().anyone()).operations().stream()
                .filter(each -> each.callers().contains("tenant_key"))
                .toList();
    }

    private Stage stage() {
        var world = service.world();
        return new Stage(world, new Invited(service), world.tenant());
    }

    private Api caller(Stage stage, KeyScope scope) {
        var made = service.world()
                .operator()
                .post(stage.path() + "/api-keys", Map.of("name", "key", "scopes", List.of(scope.text())));
        assertThat(made.outcome()).as(made.text()).isEqualTo("201");
        return service.world().anyone().as(made.field("/key"));
    }
}
