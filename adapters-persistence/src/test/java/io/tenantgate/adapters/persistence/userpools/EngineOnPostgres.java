package io.tenantgate.adapters.persistence.userpools;

import io.tenantgate.adapters.persistence.envelope.PoolVault;
import io.tenantgate.adapters.persistence.scopes.PoolTransactions;
import io.tenantgate.adapters.persistence.scopes.Transaction;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.adapters.persistence.testing.CountedStatements;
import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.testkit.time.MovableClock;
import io.tenantgate.userpools.Password;
import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.account.Account;
import io.tenantgate.userpools.account.AdminDesk;
import io.tenantgate.userpools.account.Administered;
import io.tenantgate.userpools.account.Directory;
import io.tenantgate.userpools.account.FindAccount;
import io.tenantgate.userpools.account.OwnAccount;
import io.tenantgate.userpools.account.Username;
import io.tenantgate.userpools.client.AppClient;
import io.tenantgate.userpools.client.Caller;
import io.tenantgate.userpools.client.ClientGate;
import io.tenantgate.userpools.client.ClientSettings;
import io.tenantgate.userpools.client.CreateClient;
import io.tenantgate.userpools.client.CreateClient.Kind;
import io.tenantgate.userpools.client.CreateClient.NewClients;
import io.tenantgate.userpools.client.Doorkeeper;
import io.tenantgate.userpools.client.SecretHashes;
import io.tenantgate.userpools.code.Allowance;
import io.tenantgate.userpools.code.CodeDesk;
import io.tenantgate.userpools.code.CodeMacs;
import io.tenantgate.userpools.code.ConfirmationCode;
import io.tenantgate.userpools.code.Pretence;
import io.tenantgate.userpools.hashing.Argon2;
import io.tenantgate.userpools.hashing.Argon2Cost;
import io.tenantgate.userpools.hashing.HashGuard;
import io.tenantgate.userpools.hashing.HashWorkers;
import io.tenantgate.userpools.hashing.Passwords;
import io.tenantgate.userpools.keys.IssuerTemplate;
import io.tenantgate.userpools.keys.KeyBank;
import io.tenantgate.userpools.keys.KeyPairs;
import io.tenantgate.userpools.keys.SigningProvider;
import io.tenantgate.userpools.pool.CreatePool;
import io.tenantgate.userpools.pool.NewPools;
import io.tenantgate.userpools.pool.Pool;
import io.tenantgate.userpools.pool.PoolId;
import io.tenantgate.userpools.pool.PoolSettings;
import io.tenantgate.userpools.port.Transactions;
import io.tenantgate.userpools.recovery.ResetCodes;
import io.tenantgate.userpools.recovery.ResetTargets;
import io.tenantgate.userpools.signup.ConfirmSignUp;
import io.tenantgate.userpools.signup.ConfirmSignUp.AliasConflict;
import io.tenantgate.userpools.signup.Notice;
import io.tenantgate.userpools.signup.SignUp;
import io.tenantgate.userpools.signup.SignUpCodes;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// The engine's accounts on a real database, with cheap hashes, codes that count and a clock that stands: one for each
/// test, as an extension.
final class EngineOnPostgres implements AfterEachCallback {
    static final Password PASSWORD = new Password("Correct-horse-1");
    static final Realm ACME = new Realm("acme");

    final Post post = new Post();
    final MovableClock clock = new MovableClock();
    final CountedStatements statements;
    final AtomicInteger hashes = new AtomicInteger();
    final RandomIds ids = new RandomIds();
    final Transactions transactions;
    final Doorkeeper door;
    final Directory directory;
    final CodeDesk codes;
    final Allowance allowance;
    final ResetTargets resetTargets;
    final SignUpCodes signUpCodes;
    final Passwords passwords;
    final AdminDesk admin;
    final OwnAccount own;
    final JdbcGroups groups;
    final JdbcGroupAccounts groupAccounts;
    private final HashWorkers workers = new HashWorkers(1, Duration.ofSeconds(20));
    private final Stores stores;
    private final PoolVault vault;

    EngineOnPostgres(TestDatabase database) {
        statements = new CountedStatements(database.dataSource());
        var transaction = new Transaction(statements.dataSource());
        stores = new Stores(new Sql(transaction, statements.dataSource()));
        vault = new PoolVault(database.keys());
        transactions = new PoolTransactions(transaction);
        door = new Doorkeeper(transactions, new ClientGate(stores.clients(), new SecretHashes(vault)));
        directory = new Directory(stores.accounts(clock), ids, clock);
        codes = new CodeDesk(new JdbcCodeStore(stores.sql()), post, new CodeMacs(vault), post, clock);
        allowance = new Allowance(new JdbcAttemptLimits(stores.sql()), clock);
        resetTargets = new ResetTargets(new Pretence(vault));
        signUpCodes = new SignUpCodes(codes, new Pretence(vault));
        passwords = new Passwords(Argon2.portable(), new Argon2Cost(8, 1, 1), workers, counting(transaction), ids);
        admin = new AdminDesk(transactions, stores.pools(), directory);
        own = new OwnAccount(door, directory);
        groups = new JdbcGroups(stores.sql());
        groupAccounts = new JdbcGroupAccounts(stores.sql());
    }

    private HashGuard counting(Transaction transaction) {
        return () -> {
            HashGuard.outside(transaction::isOpen).beforeHash();
            hashes.incrementAndGet();
        };
    }

    private record Stores(Sql sql) {
        JdbcPools pools() {
            return new JdbcPools(sql);
        }

        JdbcClients clients() {
            return new JdbcClients(sql);
        }

        JdbcAccounts accounts(MovableClock clock) {
            return new JdbcAccounts(sql, clock);
        }
    }

    Pool pool(PoolSettings settings) {
        var pairs = new KeyPairs(SigningProvider.jdk(), vault, clock);
        var bank =
                new KeyBank(pairs, new JdbcBankedPairs(stores.sql()), new JdbcPoolKeys(stores.sql()), transactions, 0);
        var made = new NewPools("eu-west-1", new IssuerTemplate("https://id.example/pools"), ids, clock);
        return new CreatePool(transactions, stores.pools(), made, bank)
                .handle(new CreatePool.Command("acme", settings));
    }

    CreateClient.Outcome.Created created(PoolId pool, Kind kind, ClientSettings settings) {
        var made = new NewClients(ids, new SecretHashes(vault), clock);
        return (CreateClient.Outcome.Created) new CreateClient(transactions, stores.pools(), stores.clients(), made)
                .handle(new CreateClient.Command(pool, "web", kind, settings));
    }

    AppClient client(PoolId pool, ClientSettings settings) {
        return created(pool, Kind.PUBLIC, settings).client();
    }

    /// A managed pool, and somebody in this process who asks there.
    Caller managed() {
        return caller(pool(PoolSettings.MANAGED), ClientSettings.MANAGED);
    }

    Caller caller(Pool pool, ClientSettings settings) {
        return Caller.trusted(pool.id(), client(pool.id(), settings).id(), ACME);
    }

    SignUp.Outcome signUp(Caller caller, String username, String email) {
        return signUp(caller, username, Map.of("email", email), Notice.CODE);
    }

    SignUp.Outcome signUp(Caller caller, String username, Map<String, String> attributes, Notice notice) {
        var command = new SignUp.Command(caller, new Username(username), PASSWORD, attributes, notice);
        return new SignUp(door, directory, passwords, signUpCodes, allowance)
                .prepare(command)
                .apply();
    }

    ConfirmSignUp.Outcome confirm(Caller caller, String username, String code) {
        return confirmSignUp()
                .handle(new ConfirmSignUp.Command(
                        caller, new Username(username), new ConfirmationCode(code), AliasConflict.REFUSE));
    }

    ConfirmSignUp confirmSignUp() {
        return new ConfirmSignUp(door, directory, codes, allowance);
    }

    ResetCodes resetCodes() {
        return new ResetCodes(directory, codes, resetTargets, allowance);
    }

    /// Somebody who has signed up and confirmed.
    Account member(Caller caller, String username, String email) {
        signUp(caller, username, email);
        confirm(caller, username, post.secret());
        return account(caller, username);
    }

    Account account(Caller caller, String username) {
        return ((Administered.Done) new FindAccount(admin).handle(caller.pool(), new Username(username))).account();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        workers.close();
    }
}
