package io.tenantgate.app.wiring;

import io.micronaut.context.annotation.Factory;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.adapters.persistence.userpools.JdbcAccounts;
import io.tenantgate.adapters.persistence.userpools.JdbcAttemptLimits;
import io.tenantgate.adapters.persistence.userpools.JdbcBankedPairs;
import io.tenantgate.adapters.persistence.userpools.JdbcChallengeSessions;
import io.tenantgate.adapters.persistence.userpools.JdbcClients;
import io.tenantgate.adapters.persistence.userpools.JdbcCodeStore;
import io.tenantgate.adapters.persistence.userpools.JdbcFailedAttempts;
import io.tenantgate.adapters.persistence.userpools.JdbcGroupAccounts;
import io.tenantgate.adapters.persistence.userpools.JdbcGroups;
import io.tenantgate.adapters.persistence.userpools.JdbcPoolKeys;
import io.tenantgate.adapters.persistence.userpools.JdbcPools;
import io.tenantgate.adapters.persistence.userpools.JdbcRefreshTokens;
import io.tenantgate.userpools.port.Accounts;
import io.tenantgate.userpools.port.AttemptLimits;
import io.tenantgate.userpools.port.BankedPairs;
import io.tenantgate.userpools.port.ChallengeSessions;
import io.tenantgate.userpools.port.Clients;
import io.tenantgate.userpools.port.CodeStore;
import io.tenantgate.userpools.port.FailedAttempts;
import io.tenantgate.userpools.port.GroupAccounts;
import io.tenantgate.userpools.port.Groups;
import io.tenantgate.userpools.port.PoolKeys;
import io.tenantgate.userpools.port.Pools;
import io.tenantgate.userpools.port.RefreshTokens;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// The stores of the built-in pools on PostgreSQL.
@Factory
final class PoolStoresWiring {
    @Singleton
    Pools pools(Sql sql) {
        return new JdbcPools(sql);
    }

    @Singleton
    Clients clients(Sql sql) {
        return new JdbcClients(sql);
    }

    @Singleton
    Accounts accounts(Sql sql, InstantSource clock) {
        return new JdbcAccounts(sql, clock);
    }

    @Singleton
    Groups groups(Sql sql) {
        return new JdbcGroups(sql);
    }

    @Singleton
    GroupAccounts groupAccounts(Sql sql) {
        return new JdbcGroupAccounts(sql);
    }

    @Singleton
    CodeStore codeStore(Sql sql) {
        return new JdbcCodeStore(sql);
    }

    @Singleton
    AttemptLimits attemptLimits(Sql sql) {
        return new JdbcAttemptLimits(sql);
    }

    @Singleton
    ChallengeSessions challengeSessions(Sql sql) {
        return new JdbcChallengeSessions(sql);
    }

    @Singleton
    FailedAttempts failedAttempts(Sql sql) {
        return new JdbcFailedAttempts(sql);
    }

    @Singleton
    RefreshTokens refreshTokens(Sql sql) {
        return new JdbcRefreshTokens(sql);
    }

    @Singleton
    PoolKeys poolKeys(Sql sql) {
        return new JdbcPoolKeys(sql);
    }

    @Singleton
    BankedPairs bankedPairs(Sql sql) {
        return new JdbcBankedPairs(sql);
    }
}
