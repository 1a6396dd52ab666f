package io.tenantgate.app.wiring;

import io.micronaut.context.annotation.Factory;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.adapters.persistence.tenantgate.JdbcApiKeys;
import io.tenantgate.adapters.persistence.tenantgate.JdbcAuditLog;
import io.tenantgate.adapters.persistence.tenantgate.JdbcBearers;
import io.tenantgate.adapters.persistence.tenantgate.JdbcChallenges;
import io.tenantgate.adapters.persistence.tenantgate.JdbcDeletions;
import io.tenantgate.adapters.persistence.tenantgate.JdbcDeparted;
import io.tenantgate.adapters.persistence.tenantgate.JdbcIdempotencyRecords;
import io.tenantgate.adapters.persistence.tenantgate.JdbcInbox;
import io.tenantgate.adapters.persistence.tenantgate.JdbcMembers;
import io.tenantgate.adapters.persistence.tenantgate.JdbcMemberships;
import io.tenantgate.adapters.persistence.tenantgate.JdbcOutbox;
import io.tenantgate.adapters.persistence.tenantgate.JdbcProviderRoom;
import io.tenantgate.adapters.persistence.tenantgate.JdbcReconciliations;
import io.tenantgate.adapters.persistence.tenantgate.JdbcSessions;
import io.tenantgate.adapters.persistence.tenantgate.JdbcSetbacks;
import io.tenantgate.adapters.persistence.tenantgate.JdbcShards;
import io.tenantgate.adapters.persistence.tenantgate.JdbcSignUpAttempts;
import io.tenantgate.adapters.persistence.tenantgate.JdbcStandings;
import io.tenantgate.adapters.persistence.tenantgate.JdbcTenantChanges;
import io.tenantgate.adapters.persistence.tenantgate.JdbcTenants;
import io.tenantgate.adapters.persistence.tenantgate.JdbcUnprovenSignUps;
import io.tenantgate.application.port.ApiKeys;
import io.tenantgate.application.port.AuditLog;
import io.tenantgate.application.port.Bearers;
import io.tenantgate.application.port.Challenges;
import io.tenantgate.application.port.Deletions;
import io.tenantgate.application.port.Departed;
import io.tenantgate.application.port.Envelope;
import io.tenantgate.application.port.IdempotencyRecords;
import io.tenantgate.application.port.Inbox;
import io.tenantgate.application.port.Members;
import io.tenantgate.application.port.Memberships;
import io.tenantgate.application.port.NameStandings;
import io.tenantgate.application.port.Outbox;
import io.tenantgate.application.port.ProviderRoom;
import io.tenantgate.application.port.Reconciliations;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.application.port.Sessions;
import io.tenantgate.application.port.Setbacks;
import io.tenantgate.application.port.Shards;
import io.tenantgate.application.port.SignUpAttempts;
import io.tenantgate.application.port.Standings;
import io.tenantgate.application.port.TenantChanges;
import io.tenantgate.application.port.Tenants;
import io.tenantgate.application.port.UnprovenSignUps;
import jakarta.inject.Singleton;

/// The application's stores on PostgreSQL.
@Factory
final class StoresWiring {
    @Singleton
    ProviderRoom providerRoom(Sql sql) {
        return new JdbcProviderRoom(sql);
    }

    @Singleton
    Shards shards(Sql sql) {
        return new JdbcShards(sql);
    }

    @Singleton
    Deletions deletions(Sql sql) {
        return new JdbcDeletions(sql);
    }

    @Singleton
    Setbacks setbacks(Sql sql) {
        return new JdbcSetbacks(sql);
    }

    @Singleton
    Tenants tenants(Sql sql) {
        return new JdbcTenants(sql);
    }

    @Singleton
    TenantChanges tenantChanges(Sql sql) {
        return new JdbcTenantChanges(sql);
    }

    @Singleton
    Members members(Sql sql) {
        return new JdbcMembers(sql);
    }

    @Singleton
    Reconciliations reconciliations(Sql sql) {
        return new JdbcReconciliations(sql);
    }

    @Singleton
    Departed departed(Sql sql) {
        return new JdbcDeparted(sql);
    }

    @Singleton
    Memberships memberships(Sql sql) {
        return new JdbcMemberships(sql);
    }

    @Singleton
    Standings standings(Sql sql) {
        return new JdbcStandings(sql);
    }

    @Singleton
    NameStandings nameStandings(Sql sql) {
        return new JdbcStandings(sql);
    }

    @Singleton
    SignUpAttempts signUpAttempts(Sql sql) {
        return new JdbcSignUpAttempts(sql);
    }

    @Singleton
    UnprovenSignUps unprovenSignUps(Sql sql, Envelope envelope) {
        return new JdbcUnprovenSignUps(sql, envelope);
    }

    @Singleton
    Sessions sessions(Sql sql) {
        return new JdbcSessions(sql);
    }

    @Singleton
    Challenges challenges(Sql sql) {
        return new JdbcChallenges(sql);
    }

    @Singleton
    Bearers bearers(Sql sql) {
        return new JdbcBearers(sql);
    }

    @Singleton
    ApiKeys apiKeys(Sql sql) {
        return new JdbcApiKeys(sql);
    }

    @Singleton
    AuditLog auditLog(Sql sql) {
        return new JdbcAuditLog(sql);
    }

    @Singleton
    IdempotencyRecords idempotencyRecords(Sql sql) {
        return new JdbcIdempotencyRecords(sql);
    }

    @Singleton
    Outbox outbox(Sql sql, Scopes scopes, Envelope envelope) {
        return new JdbcOutbox(sql, scopes, envelope);
    }

    @Singleton
    Inbox inbox(Sql sql, Scopes scopes, Envelope envelope) {
        return new JdbcInbox(sql, scopes, envelope);
    }
}
