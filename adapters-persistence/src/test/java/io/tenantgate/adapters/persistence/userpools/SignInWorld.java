package io.tenantgate.adapters.persistence.userpools;

import io.tenantgate.adapters.persistence.envelope.PoolVault;
import io.tenantgate.adapters.persistence.scopes.PoolTransactions;
import io.tenantgate.adapters.persistence.scopes.Transaction;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.adapters.persistence.testing.CountedStatements;
import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.testkit.time.MovableClock;
import io.tenantgate.userpools.Realm;
import io.tenantgate.userpools.account.Directory;
import io.tenantgate.userpools.client.ClientGate;
import io.tenantgate.userpools.client.SecretHashes;
import io.tenantgate.userpools.hashing.Argon2;
import io.tenantgate.userpools.hashing.Argon2Cost;
import io.tenantgate.userpools.hashing.HashGuard;
import io.tenantgate.userpools.hashing.HashWorkers;
import io.tenantgate.userpools.hashing.Passwords;
import io.tenantgate.userpools.keys.KeyBank;
import io.tenantgate.userpools.keys.KeyPairs;
import io.tenantgate.userpools.keys.PoolKeyring;
import io.tenantgate.userpools.keys.SigningProvider;
import io.tenantgate.userpools.lockout.Lockout;
import io.tenantgate.userpools.port.Ids;
import io.tenantgate.userpools.port.Transactions;
import io.tenantgate.userpools.signin.ChallengeDesk;
import io.tenantgate.userpools.signin.CountedAttempt;
import io.tenantgate.userpools.signin.FinishStep;
import io.tenantgate.userpools.signin.InitiateAuth;
import io.tenantgate.userpools.signin.NewPasswordAnswer;
import io.tenantgate.userpools.signin.NextStep;
import io.tenantgate.userpools.signin.PasswordJudge;
import io.tenantgate.userpools.signin.RespondToChallenge;
import io.tenantgate.userpools.tokens.AdminGlobalSignOut;
import io.tenantgate.userpools.tokens.GlobalSignOut;
import io.tenantgate.userpools.tokens.Mint;
import io.tenantgate.userpools.tokens.Refresh;
import io.tenantgate.userpools.tokens.RevokeToken;
import io.tenantgate.userpools.tokens.Standing;
import io.tenantgate.userpools.tokens.VerifyAccessToken;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/// The engine's sign-in on a real database, wired as an application wires it: with a clock that a test moves, an
/// admission that a test decides, hashes and statements that are counted, and cheap hashing.
final class SignInWorld {
    static final Realm RED = new Realm("red");
    static final Realm BLUE = new Realm("blue");
    static final Argon2Cost CHEAP = new Argon2Cost(64, 1, 1);
    private static final HashWorkers WORKERS = new HashWorkers(2, Duration.ofSeconds(60));

    final MovableClock clock = new MovableClock();
    final DecidedAdmission admission = new DecidedAdmission();
    final AtomicInteger hashes = new AtomicInteger();
    final CountedStatements statements;
    final Stores stores;
    final Keys keys;
    final SignIn signIn;
    final SignedIn signedIn;

    SignInWorld(TestDatabase database) {
        this(database, CHEAP);
    }

    SignInWorld(TestDatabase database, Argon2Cost cost) {
        statements = new CountedStatements(database.dataSource());
        var transaction = new Transaction(statements.dataSource());
        var sql = new Sql(transaction, statements.dataSource());
        stores = Stores.on(new PoolTransactions(transaction), sql, clock);
        keys = Keys.of(stores, new PoolVault(database.keys()), clock);
        signIn = signIn(transaction, cost);
        signedIn = signedIn();
    }

    /// Everything that is stored.
    record Stores(
            Sql sql,
            Transactions transactions,
            JdbcPools pools,
            JdbcClients clients,
            JdbcAccounts accounts,
            JdbcChallengeSessions sessions,
            JdbcFailedAttempts attempts,
            JdbcRefreshTokens refreshTokens,
            JdbcPoolKeys poolKeys,
            JdbcBankedPairs banked,
            JdbcGroups groups,
            JdbcGroupAccounts groupAccounts) {
        static Stores on(Transactions transactions, Sql sql, MovableClock clock) {
            return new Stores(
                    sql,
                    transactions,
                    new JdbcPools(sql),
                    new JdbcClients(sql),
                    new JdbcAccounts(sql, clock),
                    new JdbcChallengeSessions(sql),
                    new JdbcFailedAttempts(sql),
                    new JdbcRefreshTokens(sql),
                    new JdbcPoolKeys(sql),
                    new JdbcBankedPairs(sql),
                    new JdbcGroups(sql),
                    new JdbcGroupAccounts(sql));
        }
    }

    /// What signs.
    record Keys(KeyBank bank, PoolKeyring keyring, ClientGate gate) {
        static Keys of(Stores stores, PoolVault vault, MovableClock clock) {
            var pairs = new KeyPairs(SigningProvider.fastest(), vault, clock);
            var bank = new KeyBank(pairs, stores.banked(), stores.poolKeys(), stores.transactions(), 2);
            var keyring = new PoolKeyring(stores.poolKeys(), pairs, bank, stores.transactions());
            return new Keys(bank, keyring, new ClientGate(stores.clients(), new SecretHashes(vault)));
        }
    }

    /// The use cases of who is not signed in yet.
    record SignIn(Passwords passwords, Directory directory, InitiateAuth initiate, RespondToChallenge respond) {}

    /// The use cases of who is.
    record SignedIn(
            Refresh refresh,
            RevokeToken revoke,
            VerifyAccessToken verify,
            GlobalSignOut signOut,
            AdminGlobalSignOut adminSignOut) {}

    private SignIn signIn(Transaction transaction, Argon2Cost cost) {
        Ids ids = new RandomIds();
        HashGuard guard = () -> {
            HashGuard.outside(transaction::isOpen).beforeHash();
            hashes.incrementAndGet();
        };
        var passwords = new Passwords(Argon2.fastest(), cost, WORKERS, guard, ids);
        var directory = new Directory(stores.accounts(), ids, clock);
        var desk = new ChallengeDesk(stores.sessions(), ids, clock);
        var counted = new CountedAttempt(new Lockout(stores.attempts(), clock));
        var next = new NextStep(admission, mint(), desk, clock);
        var judge = new PasswordJudge(directory, stores.accounts(), counted, next);
        var finish = new FinishStep(desk, directory, counted, next);
        var answer = new NewPasswordAnswer(stores.transactions(), passwords, finish, directory);
        return new SignIn(
                passwords,
                directory,
                new InitiateAuth(stores.transactions(), keys.gate(), directory, passwords, judge),
                new RespondToChallenge(stores.transactions(), keys.gate(), desk, directory, answer));
    }

    private Mint mint() {
        return new Mint(admission, keys.keyring(), stores.refreshTokens(), new RandomIds(), clock);
    }

    private SignedIn signedIn() {
        var transactions = stores.transactions();
        var tokens = stores.refreshTokens();
        var standing = new Standing(tokens, stores.clients(), stores.accounts(), admission);
        var verify = new VerifyAccessToken(transactions, stores.pools(), keys.keyring(), standing, clock);
        return new SignedIn(
                new Refresh(transactions, keys.gate(), tokens, mint(), clock),
                new RevokeToken(transactions, keys.gate(), tokens, clock),
                verify,
                new GlobalSignOut(transactions, verify, tokens, clock),
                new AdminGlobalSignOut(transactions, stores.pools(), signIn.directory(), tokens, clock));
    }
}
