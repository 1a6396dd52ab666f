package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.ClientDesign;
import io.tenantgate.application.provider.PoolDesign;
import io.tenantgate.application.provider.PoolProvisioner;
import io.tenantgate.application.provider.Progress;
import io.tenantgate.application.provider.Reason;
import io.tenantgate.application.provider.Reason.Plain;
import io.tenantgate.application.provider.Resources;
import io.tenantgate.domain.tenancy.AppClient;
import io.tenantgate.domain.tenancy.UserPool;
import java.util.Optional;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CreateGroupRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.DeleteGroupRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.DeleteUserPoolClientRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.DeleteUserPoolRequest;

/// Makes pools, clients and groups at Cognito. What a tenant decides about sign-up is judged by Tenantgate, which alone
/// leads into a managed pool.
final class CognitoProvisioner implements PoolProvisioner {
    private final CognitoCalls calls;
    private final CognitoNames names;
    private final CognitoClients clients;
    private final CognitoSettings settings;

    CognitoProvisioner(CognitoCalls calls, CognitoNames names, CognitoClients clients, CognitoSettings settings) {
        this.calls = calls;
        this.names = names;
        this.clients = clients;
        this.settings = settings;
    }

    @Override
    public Resources resources() {
        return settings.pools().resources();
    }

    @Override
    public Optional<UserPool> findPool(String name) {
        return names.oldestPool(name).map(this::poolOf);
    }

    private UserPool poolOf(String id) {
        return new UserPool(id, settings.issuerOf(id));
    }

    private Furnishing furnishing() {
        return new Furnishing(settings.pools().template());
    }

    @Override
    public UserPool createPool(String name, PoolDesign design) {
        var furnishing = furnishing();
        var request = furnishing
                .of(ManagedSettings.ofPool(design, furnishing.attributes()), name)
                .build();
        var made = calls.make(Operation.of("CreateUserPool"), c -> c.createUserPool(request));
        return poolOf(made.userPool().id());
    }

    @Override
    public void completePool(UserPool pool) {
        furnishing()
                .factors(pool)
                .ifPresent(request ->
                        calls.make(Operation.of("SetUserPoolMfaConfig", pool), c -> c.setUserPoolMfaConfig(request)));
    }

    @Override
    public Optional<AppClient> findClient(UserPool pool, String name) {
        return names.oldestClient(pool, name);
    }

    /// The secret comes back once: it is looked up again where it is needed, and kept nowhere else.
    @Override
    public AppClient createClient(UserPool pool, String name, ClientDesign design) {
        var request = ManagedSettings.ofClient(
                        design, settings.signIn().api(), furnishing().attributeNames())
                .userPoolId(pool.id())
                .clientName(name)
                .build();
        var made = calls.make(Operation.of("CreateUserPoolClient", pool), c -> c.createUserPoolClient(request));
        return new AppClient(made.userPoolClient().clientId());
    }

    @Override
    public void provideGroup(UserPool pool, String name) {
        var operation = Operation.of("CreateGroup", pool);
        var request = CreateGroupRequest.builder()
                .userPoolId(pool.id())
                .groupName(name)
                .build();
        calls.ask(operation, c -> c.createGroup(request)).fold(_ -> true, reason -> isThere(operation, reason));
    }

    private static boolean isThere(Operation operation, Reason reason) {
        if (reason != Plain.ALREADY_EXISTS) {
            throw Gone.unavailable(operation, reason);
        }
        return true;
    }

    @Override
    public void removeClient(UserPool pool, AppClient client) {
        clients.forget(client);
        var request = DeleteUserPoolClientRequest.builder()
                .userPoolId(pool.id())
                .clientId(client.id())
                .build();
        calls.remove(Operation.of("DeleteUserPoolClient", pool), c -> c.deleteUserPoolClient(request));
    }

    @Override
    public void removeGroup(UserPool pool, String name) {
        var request = DeleteGroupRequest.builder()
                .userPoolId(pool.id())
                .groupName(name)
                .build();
        calls.remove(Operation.of("DeleteGroup", pool), c -> c.deleteGroup(request));
    }

    /// Cognito takes a pool away whole.
    @Override
    public Progress removePool(UserPool pool) {
        var request = DeleteUserPoolRequest.builder().userPoolId(pool.id()).build();
        calls.remove(Operation.of("DeleteUserPool", pool), c -> c.deleteUserPool(request));
        return Progress.DONE;
    }
}
