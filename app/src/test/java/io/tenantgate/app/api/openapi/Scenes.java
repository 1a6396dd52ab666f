package io.tenantgate.app.api.openapi;

import static java.util.Map.entry;

import io.tenantgate.app.api.Api;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// What must be there before an operation's example can be sent. An operation that is not named here fails.
public final class Scenes {
    private static final String OPERATOR_KEYS = "/v1/operator-keys";

    /// These need their tenant and their caller, and nothing else.
    private static final Set<String> BARE = Set.of(
            "checkProvider",
            "registerTenant",
            "findTenant",
            "suspendTenant",
            "deleteTenant",
            "createTenantKey",
            "createInvitation",
            "createUser",
            "claimDomain",
            "listAttributes",
            "addAttribute",
            "replaceAttribute",
            "changeAttribute",
            "removeAttribute",
            "createRole",
            "listRoles",
            "createOperatorKey",
            "signUp",
            "signOut",
            "readProfile",
            "changeProfile",
            "leaveTenant",
            "changePassword",
            "listSessions",
            "listMemberships",
            "sendAttributeCode",
            "describeVerification",
            "keySet",
            "eraseFromPlatformAuditEvents",
            "metrics",
            "health",
            "liveness",
            "readiness",
            "showQuotas",
            "openApi",
            "docs",
            "docsAsset");

    private static final Map<String, Scene> STAGED = Map.ofEntries(
            entry("listTenants", (stage, _) -> Map.of("cursor", stage.cursorOfTenants())),
            entry("showPlacement", (stage, _) -> Map.of("cursor", stage.cursorOfShards())),
            entry("resumeTenant", after(Stage::suspend)),
            entry("reconcileTenant", (stage, _) -> Map.of("cursor", stage.cursorOfDrift())),
            entry("listTenantKeys", (stage, _) -> Map.of("cursor", stage.cursorOfKeys(keys(stage)))),
            entry("revokeTenantKey", (stage, _) -> Map.of("id", stage.key(keys(stage), "/id"))),
            entry("listOperatorKeys", (stage, _) -> Map.of("cursor", stage.cursorOfKeys(OPERATOR_KEYS))),
            entry("revokeOperatorKey", (stage, _) -> Map.of("id", stage.key(OPERATOR_KEYS, "/id"))),
            entry("listDomains", (stage, _) -> Map.of("cursor", stage.cursorOfDomains())),
            entry("verifyDomain", (stage, _) -> Map.of("id", stage.provenDomain())),
            entry("releaseDomain", (stage, _) -> Map.of("id", stage.domain("acme.example"))),
            entry("listUsers", (stage, _) -> Map.of("cursor", stage.cursorOfUsers())),
            entry("listAuditEvents", (stage, _) -> stage.eventOfDan()),
            entry("listAllAuditEvents", (stage, _) -> stage.eventOfDan()),
            entry("readAuditHead", after(Stage::sealedEvents)),
            entry("readPlatformAuditHead", after(Stage::sealedEvents)),
            entry("verifyAuditEvents", after(Stage::sealedEvents)),
            entry("verifyPlatformAuditEvents", after(Stage::sealedEvents)),
            entry("eraseFromAuditEvents", after(Stage::promote)),
            entry("findUser", (stage, _) -> Map.of("id", stage.dan())),
            entry("changeTenant", (stage, _) -> Map.of("If-Match", stage.tagOf(stage.path()))),
            entry("changeUser", (stage, _) -> stage.danAsRead()),
            entry("confirmUser", (stage, _) -> Map.of("id", stage.danUnconfirmed())),
            entry("resetUserPassword", (stage, _) -> Map.of("id", stage.dan())),
            entry("setUserPassword", (stage, _) -> Map.of("id", stage.dan())),
            entry("signUserOut", (stage, _) -> Map.of("id", stage.dan())),
            entry("deleteUser", (stage, _) -> Map.of("id", stage.dan())),
            entry("deleteRole", after(stage -> stage.role("auditor"))),
            entry("listInvitations", (stage, _) -> Map.of("cursor", stage.cursorOfInvitations())),
            entry("resendInvitation", (stage, _) -> Map.of("id", stage.invitation("dan@example.com"))),
            entry("revokeInvitation", (stage, _) -> Map.of("id", stage.invitation("dan@example.com"))),
            entry("acceptInvitation", (stage, _) -> Map.of("token", stage.tokenOfInvitation())),
            entry("confirmSignUp", (stage, _) -> Map.of("code", stage.codeOfSignUp())),
            entry("resendCode", after(Stage::codeOfSignUp)),
            entry("signIn", after(Stage::confirmed)),
            entry("answerChallenge", (stage, _) -> Map.of("session", stage.challenged())),
            entry(
                    "refresh",
                    (stage, _) -> Map.of("refresh_token", stage.signedIn().refreshToken())),
            entry("forgotPassword", after(Stage::confirmed)),
            entry("resetPassword", (stage, _) -> Map.of("code", stage.codeOfRecovery())),
            entry("verifyAttribute", (stage, caller) -> Map.of("code", stage.codeOfAddress(caller))),
            entry("endSession", (_, caller) -> Map.of("id", session(caller))),
            entry("verifyToken", (stage, _) -> Map.of("token", stage.signedIn().accessToken())),
            entry("listMessages", after(Stage::codeOfSignUp)),
            entry("poolKeySet", (stage, _) -> Map.of("poolId", stage.pool())),
            entry("poolConfiguration", (stage, _) -> Map.of("poolId", stage.pool())));

    private Scenes() {}

    /// Makes what must be there, and tells the real words for those that the example only shows.
    @FunctionalInterface
    private interface Scene {
        Map<String, String> set(Stage stage, Api caller);
    }

    /// Every operation that is named here.
    static Set<String> operations() {
        var all = new HashSet<>(BARE);
        all.addAll(STAGED.keySet());
        return all;
    }

    /// The operation's example, once what it needs is there.
    static Example example(Operation operation, Stage stage, Api caller) {
        return example(operation, stage, caller, Map.of());
    }

    /// @param wishes words that are asked for
    static Example example(Operation operation, Stage stage, Api caller, Map<String, String> wishes) {
        var words = new HashMap<>(stage.words());
        words.putAll(wishes);
        words.putAll(words(operation, stage, caller));
        return Example.of(operation, words);
    }

    /// Makes what the operation's example needs, and tells the real words for what it only shows.
    public static Map<String, String> words(Operation operation, Stage stage, Api caller) {
        return of(operation).set(stage, caller);
    }

    private static Scene of(Operation operation) {
        if (BARE.contains(operation.id())) {
            return after(_ -> {});
        }
        return Optional.ofNullable(STAGED.get(operation.id()))
                .orElseThrow(() -> new AssertionError("Nobody says what %s needs".formatted(operation)));
    }

    private static Scene after(Consumer<Stage> deed) {
        return (stage, _) -> {
            deed.accept(stage);
            return Map.of();
        };
    }

    private static String keys(Stage stage) {
        return "/v1/tenants/" + stage.acme().slug() + "/api-keys";
    }

    private static String session(Api caller) {
        return caller.get("/v1/auth/me/sessions").field("/items/0/id");
    }
}
