package io.tenantgate.app.cuts;

import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.app.api.Service;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import io.tenantgate.userpools.port.Transactions;
import java.util.List;
import java.util.stream.Stream;

/// What is at the provider beside what Tenantgate knows of: they are to agree, to the last account.
record Books(Sql sql, Scopes scopes, Transactions transactions) implements Ledger {
    private static final String DOUBLED_POOLS =
            "select 'a second pool ' || name as line from userpools.pools group by name having count(*) > 1";
    private static final String DOUBLED_CLIENTS = """
        select 'a second client ' || name as line from userpools.clients group by pool_id, name having count(*) > 1\
        """;
    private static final String STRAY_POOLS = """
        select 'a stray pool ' || p.name as line from userpools.pools p
        where not exists (select from tenantgate.tenants t where t.pool_id = p.pool_id)
            and not exists (select from tenantgate.shards s where s.pool_id = p.pool_id)\
        """;
    private static final String STRAY_CLIENTS = """
        select 'a stray client ' || c.name as line from userpools.clients c
        where c.name not like 'tenantgate-shard-%' and not exists (
            select from tenantgate.tenants t where t.client_id = c.client_id)\
        """;
    private static final String STRAY_GROUPS = """
        select 'a stray group ' || g.name as line from userpools.groups g where not exists (
            select from tenantgate.tenants t where t.pool_id = g.pool_id and t.group_name = g.name)\
        """;
    private static final String STRAY_ACCOUNTS = """
        select 'a stray account ' || a.username || ' ' || a.status as line
        from userpools.accounts a join userpools.pools p on p.pool_id = a.pool_id
        where a.status <> 'UNCONFIRMED' and not exists (
            select from tenantgate.members m where m.issuer = p.issuer and m.sub = a.sub::text)\
        """;
    private static final String STRAY_SIGN_UPS = """
        select 'a stray sign-up ' || a.username as line from userpools.accounts a
        where a.status = 'UNCONFIRMED' and not exists (
            select from tenantgate.sign_up_attempts s where s.username = a.username)\
        """;
    private static final String MEMBERS_WITHOUT_ACCOUNT = """
        select 'a member without account ' || m.login_name as line from tenantgate.members m
        where m.status = 'ACTIVE' and not exists (
            select from userpools.accounts a join userpools.pools p on p.pool_id = a.pool_id
            where p.issuer = m.issuer and a.sub::text = m.sub and a.username = m.username)\
        """;
    private static final String EVIDENCE_WITHOUT_MEMBER = """
        select 'evidence without a member ' || g.sub as line from userpools.group_accounts g where not exists (
            select from tenantgate.tenants t join tenantgate.members m on m.tenant_id = t.tenant_id
            where t.pool_id = g.pool_id and t.group_name = g.group_name and m.sub = g.sub::text)\
        """;
    private static final String MEMBERS_WITHOUT_EVIDENCE = """
        select 'a member without evidence ' || m.login_name as line
        from tenantgate.members m join tenantgate.tenants t on t.tenant_id = m.tenant_id
        where t.group_name is not null and m.status = 'ACTIVE' and not exists (
            select from userpools.group_accounts g
            where g.pool_id = t.pool_id and g.group_name = t.group_name and g.sub::text = m.sub)\
        """;
    private static final String UNFINISHED = """
        select 'unfinished ' || i.kind || ' of ' || i.login_name as line from tenantgate.intents i\
        """;

    private static final String PROMISED = """
        select 'a promise to ' || e.kind || ' ' || e.username as line from tenantgate.errands e\
        """;

    static Books of(Service service) {
        return new Books(service.bean(Sql.class), service.bean(Scopes.class), service.bean(Transactions.class));
    }

    @Override
    public List<String> disagreements() {
        return scopes.in(
                Scope.PLATFORM,
                () -> transactions.acrossPools(() -> Stream.of(
                                DOUBLED_POOLS,
                                DOUBLED_CLIENTS,
                                STRAY_POOLS,
                                STRAY_CLIENTS,
                                STRAY_GROUPS,
                                STRAY_ACCOUNTS,
                                STRAY_SIGN_UPS,
                                MEMBERS_WITHOUT_ACCOUNT,
                                EVIDENCE_WITHOUT_MEMBER,
                                MEMBERS_WITHOUT_EVIDENCE,
                                UNFINISHED,
                                PROMISED)
                        .flatMap(this::lines)
                        .toList()));
    }

    /// How many messages are on their way.
    int unsent() {
        return scopes.in(
                Scope.PLATFORM,
                () -> sql.query("select count(*)::int as n from tenantgate.outbox")
                        .single(row -> row.integer("n")));
    }

    private Stream<String> lines(String question) {
        return sql.query(question).many(row -> row.text("line")).stream();
    }
}
