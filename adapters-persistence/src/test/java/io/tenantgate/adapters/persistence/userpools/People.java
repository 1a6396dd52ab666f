package io.tenantgate.adapters.persistence.userpools;

import io.tenantgate.userpools.Password;
import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.account.Account;
import io.tenantgate.userpools.account.AccountStatus;
import io.tenantgate.userpools.account.Attributes;
import io.tenantgate.userpools.account.Enabled;
import io.tenantgate.userpools.account.Username;
import io.tenantgate.userpools.client.AppClient;
import io.tenantgate.userpools.client.AuthFlow;
import io.tenantgate.userpools.client.Caller;
import io.tenantgate.userpools.client.ClientId;
import io.tenantgate.userpools.client.ClientSettings;
import io.tenantgate.userpools.pool.Pool;
import io.tenantgate.userpools.pool.PoolId;
import io.tenantgate.userpools.pool.PoolSettings;
import io.tenantgate.userpools.signin.InitiateAuth;
import io.tenantgate.userpools.signin.SignInOutcome;
import io.tenantgate.userpools.tokens.Tokens;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// One pool with one client, and the people in it, for tests. Everybody's password is [#PASSWORD].
final class People {
    static final String PASSWORD = "Correct-horse-9";
    private static final RandomIds IDS = new RandomIds();
    final SignInWorld world;
    final Pool pool;
    final AppClient client;

    People(SignInWorld world, ClientSettings settings) {
        this.world = world;
        var id = new PoolId("eu-west-1_" + IDS.alphanumeric(9));
        this.pool = new Pool(id, "pool", "https://id.example.com/" + id, PoolSettings.MANAGED, world.clock.instant());
        this.client = client(settings);
        world.stores.transactions().in(id, () -> {
            world.stores.pools().add(pool);
            world.keys.bank().supply(id);
            world.stores.clients().add(client);
            return id;
        });
    }

    People(SignInWorld world) {
        this(world, ClientSettings.MANAGED);
    }

    private AppClient client(ClientSettings settings) {
        return new AppClient(
                new ClientId(IDS.alphanumeric(26)),
                pool.id(),
                "client",
                Optional.empty(),
                settings,
                world.clock.instant());
    }

    /// Another client of the same pool.
    AppClient anotherClient() {
        var other = client(client.settings());
        return world.stores.transactions().in(pool.id(), () -> {
            world.stores.clients().add(other);
            return other;
        });
    }

    /// Somebody who can sign in.
    Username someone() {
        return someone(AccountStatus.CONFIRMED);
    }

    Username someone(AccountStatus status) {
        return someone(status, Map.of("email", "someone@example.com", "email_verified", "false"));
    }

    Username someone(AccountStatus status, Map<String, String> attributes) {
        var username = new Username("u" + IDS.alphanumeric(12));
        var record = world.signIn.passwords().hash("test", new Password(PASSWORD));
        var account = world.signIn.directory().fresh(pool, username, status, Attributes.of(attributes), record);
        world.stores.transactions().in(pool.id(), () -> world.signIn.directory().add(pool, account));
        return username;
    }

    Account read(Username username) {
        return world.stores
                .transactions()
                .in(pool.id(), () -> world.signIn.directory().find(pool, username))
                .account()
                .orElseThrow();
    }

    void change(Username username, UnaryOperator<Account> change) {
        var changed = change.apply(read(username));
        world.stores.transactions().in(pool.id(), () -> world.signIn.directory().written(pool, changed));
    }

    void disable(Username username) {
        change(username, account -> account.with(Enabled.NO));
    }

    void remove(Username username) {
        world.stores.transactions().in(pool.id(), () -> {
            world.signIn.directory().remove(world.signIn.directory().find(pool, username));
            return username;
        });
    }

    Caller caller(Realm realm) {
        return Caller.trusted(pool.id(), client.id(), realm);
    }

    SignInOutcome signIn(Username username, String password, Realm realm) {
        return world.signIn
                .initiate()
                .prepare(new InitiateAuth.Command(
                        caller(realm), AuthFlow.USER_PASSWORD, username, new Password(password)))
                .apply();
    }

    SignInOutcome signIn(Username username, String password) {
        return signIn(username, password, Realm.NONE);
    }

    Tokens tokens(Username username, Realm realm) {
        return ((SignInOutcome.Authenticated) signIn(username, PASSWORD, realm)).tokens();
    }

    Tokens tokens(Username username) {
        return tokens(username, Realm.NONE);
    }
}
