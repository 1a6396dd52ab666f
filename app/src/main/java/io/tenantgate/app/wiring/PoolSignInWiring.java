package io.tenantgate.app.wiring;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.tenantgate.adapters.persistence.scopes.Transaction;
import io.tenantgate.userpools.account.Directory;
import io.tenantgate.userpools.admission.Admission;
import io.tenantgate.userpools.client.ClientGate;
import io.tenantgate.userpools.client.SecretHashes;
import io.tenantgate.userpools.hashing.Argon2;
import io.tenantgate.userpools.hashing.Argon2Cost;
import io.tenantgate.userpools.hashing.HashGuard;
import io.tenantgate.userpools.hashing.HashWorkers;
import io.tenantgate.userpools.hashing.Passwords;
import io.tenantgate.userpools.keys.PoolKeyring;
import io.tenantgate.userpools.lockout.Lockout;
import io.tenantgate.userpools.port.Accounts;
import io.tenantgate.userpools.port.ChallengeSessions;
import io.tenantgate.userpools.port.Clients;
import io.tenantgate.userpools.port.FailedAttempts;
import io.tenantgate.userpools.port.Ids;
import io.tenantgate.userpools.port.Pools;
import io.tenantgate.userpools.port.RefreshTokens;
import io.tenantgate.userpools.port.Transactions;
import io.tenantgate.userpools.port.Vault;
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
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;

/// How the built-in pools sign people in: hashing, lockout, challenges and tokens.
@Factory
final class PoolSignInWiring {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Singleton
    @Bean(preDestroy = "close")
    HashWorkers hashWorkers() {
        return new HashWorkers(Runtime.getRuntime().availableProcessors(), PATIENCE);
    }

    @Singleton
    MeterBinder hashQueue(HashWorkers workers) {
        return registry -> Gauge.builder("tenantgate.hashing.waiting", workers, HashWorkers::waiting)
                .description("How many passwords wait to be hashed")
                .register(registry);
    }

    @Singleton
    HashGuard hashGuard(Transaction transaction) {
        return HashGuard.outside(transaction::isOpen);
    }

    @Singleton
    Argon2 argon2() {
        return Argon2.fastest();
    }

    @Singleton
    Passwords passwords(Argon2 argon2, HashWorkers workers, HashGuard guard, Ids ids) {
        return new Passwords(argon2, Argon2Cost.RECOMMENDED, workers, guard, ids);
    }

    @Singleton
    SecretHashes secretHashes(Vault vault) {
        return new SecretHashes(vault);
    }

    @Singleton
    ClientGate clientGate(Clients clients, SecretHashes hashes) {
        return new ClientGate(clients, hashes);
    }

    @Singleton
    Lockout lockout(FailedAttempts attempts, InstantSource clock) {
        return new Lockout(attempts, clock);
    }

    @Singleton
    CountedAttempt countedAttempt(Lockout lockout) {
        return new CountedAttempt(lockout);
    }

    @Singleton
    Directory directory(Accounts accounts, Ids ids, InstantSource clock) {
        return new Directory(accounts, ids, clock);
    }

    @Singleton
    ChallengeDesk challengeDesk(ChallengeSessions sessions, Ids ids, InstantSource clock) {
        return new ChallengeDesk(sessions, ids, clock);
    }

    @Singleton
    Mint mint(Admission admission, PoolKeyring keyring, RefreshTokens refreshTokens, Ids ids, InstantSource clock) {
        return new Mint(admission, keyring, refreshTokens, ids, clock);
    }

    @Singleton
    NextStep nextStep(Admission admission, Mint mint, ChallengeDesk challenges, InstantSource clock) {
        return new NextStep(admission, mint, challenges, clock);
    }

    @Singleton
    PasswordJudge passwordJudge(Directory directory, Accounts accounts, CountedAttempt counted, NextStep next) {
        return new PasswordJudge(directory, accounts, counted, next);
    }

    @Singleton
    FinishStep finishStep(ChallengeDesk challenges, Directory directory, CountedAttempt counted, NextStep next) {
        return new FinishStep(challenges, directory, counted, next);
    }

    @Singleton
    NewPasswordAnswer newPasswordAnswer(
            Transactions transactions, Passwords passwords, FinishStep finish, Directory directory) {
        return new NewPasswordAnswer(transactions, passwords, finish, directory);
    }

    @Singleton
    InitiateAuth initiateAuth(
            Transactions transactions, ClientGate gate, Directory directory, Passwords passwords, PasswordJudge judge) {
        return new InitiateAuth(transactions, gate, directory, passwords, judge);
    }

    @Singleton
    RespondToChallenge respondToChallenge(
            Transactions transactions,
            ClientGate gate,
            ChallengeDesk challenges,
            Directory directory,
            NewPasswordAnswer newPassword) {
        return new RespondToChallenge(transactions, gate, challenges, directory, newPassword);
    }

    @Singleton
    Standing standing(RefreshTokens refreshTokens, Clients clients, Accounts accounts, Admission admission) {
        return new Standing(refreshTokens, clients, accounts, admission);
    }

    @Singleton
    VerifyAccessToken verifyAccessToken(
            Transactions transactions, Pools pools, PoolKeyring keyring, Standing standing, InstantSource clock) {
        return new VerifyAccessToken(transactions, pools, keyring, standing, clock);
    }

    @Singleton
    Refresh refresh(
            Transactions transactions, ClientGate gate, RefreshTokens refreshTokens, Mint mint, InstantSource clock) {
        return new Refresh(transactions, gate, refreshTokens, mint, clock);
    }

    @Singleton
    RevokeToken revokeToken(
            Transactions transactions, ClientGate gate, RefreshTokens refreshTokens, InstantSource clock) {
        return new RevokeToken(transactions, gate, refreshTokens, clock);
    }

    @Singleton
    GlobalSignOut globalSignOut(
            Transactions transactions, VerifyAccessToken verify, RefreshTokens refreshTokens, InstantSource clock) {
        return new GlobalSignOut(transactions, verify, refreshTokens, clock);
    }

    @Singleton
    AdminGlobalSignOut adminGlobalSignOut(
            Transactions transactions,
            Pools pools,
            Directory directory,
            RefreshTokens refreshTokens,
            InstantSource clock) {
        return new AdminGlobalSignOut(transactions, pools, directory, refreshTokens, clock);
    }
}
