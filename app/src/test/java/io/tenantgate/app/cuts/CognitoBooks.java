package io.tenantgate.app.cuts;

import io.tenantgate.adapters.cognito.emulator.CognitoLocal;
import io.tenantgate.adapters.cognito.emulator.Inventory;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.app.api.Service;
import io.tenantgate.application.port.Scope;
import io.tenantgate.application.port.Scopes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What is at Amazon Cognito beside what Tenantgate knows of: all pools, and whatever is in those that are watched.
///
/// @param others the pools that were there before
record CognitoBooks(Service service, Inventory inventory, Set<String> others, Deque<String> watched) implements Ledger {
    private static final int MOST_WATCHED = 2;
    private static final String POOLS = """
        select pool_id as line from tenantgate.tenants where pool_id is not null
        union select pool_id as line from tenantgate.shards where pool_id is not null\
        """;
    private static final String CLIENTS = """
        select client_id as line from tenantgate.tenants where pool_id = :pool
        union select registrar_id as line from tenantgate.tenants where pool_id = :pool and registrar_id is not null\
        """;
    private static final String GROUPS =
            "select group_name as line from tenantgate.tenants where pool_id = :pool and group_name is not null";
    private static final String ACCOUNTS = """
        select m.username as line from tenantgate.members m join tenantgate.tenants t on t.tenant_id = m.tenant_id
        where t.pool_id = :pool and m.status = 'ACTIVE'\
        """;
    private static final String SIGN_UPS = """
        select s.username as line from tenantgate.sign_up_attempts s
        join tenantgate.tenants t on t.tenant_id = s.tenant_id where t.pool_id = :pool\
        """;
    private static final String EVIDENCE = """
        select t.group_name || ' ' || m.username as line
        from tenantgate.members m join tenantgate.tenants t on t.tenant_id = m.tenant_id
        where t.pool_id = :pool and t.group_name is not null and m.status = 'ACTIVE'\
        """;
    private static final String UNFINISHED = """
        select kind || ' of ' || login_name as line from tenantgate.intents
        union all select kind || ' of ' || username as line from tenantgate.errands\
        """;

    static CognitoBooks of(Service service, CognitoLocal cognito) {
        var inventory = cognito.inventory();
        return new CognitoBooks(service, inventory, Set.copyOf(inventory.poolIds()), new ConcurrentLinkedDeque<>());
    }

    /// From here on what is in it is to agree, too, until two others are watched.
    void watch(String pool) {
        if (watched.size() == MOST_WATCHED) {
            watched.removeFirst();
        }
        watched.add(pool);
    }

    @Override
    public List<String> disagreements() {
        var found = new ArrayList<String>();
        var pools = inventory.poolIds().stream()
                .filter(pool -> !others.contains(pool))
                .toList();
        var known = known(POOLS, "").stream().filter(pool -> !others.contains(pool));
        compare("pool", pools, known.toList(), found);
        doubled("pool", inventory.pools(), found);
        watched.stream().filter(pools::contains).forEach(pool -> compareWithin(pool, found));
        known(UNFINISHED, "").forEach(line -> found.add("unfinished " + line));
        return found;
    }

    private void compareWithin(String pool, List<String> found) {
        var accounts = inventory.accounts(pool);
        var usable = names(accounts, account -> !account.isUnconfirmed());
        var open = names(accounts, Inventory.Account::isUnconfirmed);
        compare("client", inventory.clientIdsOf(pool), known(CLIENTS, pool), found);
        doubled("client", inventory.clientsOf(pool), found);
        compare("group", inventory.groupsOf(pool), known(GROUPS, pool), found);
        compare("account", usable, known(ACCOUNTS, pool), found);
        strays("sign-up", open, known(SIGN_UPS, pool), found);
        compare("evidence", evidence(pool, accounts).toList(), known(EVIDENCE, pool), found);
    }

    private static List<String> names(List<Inventory.Account> accounts, Predicate<Inventory.Account> which) {
        return accounts.stream().filter(which).map(Inventory.Account::username).toList();
    }

    private Stream<String> evidence(String pool, List<Inventory.Account> accounts) {
        return accounts.stream()
                .map(Inventory.Account::username)
                .flatMap(username -> inventory.groupsOf(pool, username).stream().map(group -> group + " " + username));
    }

    private static void compare(String what, Collection<String> there, Collection<String> known, List<String> found) {
        strays(what, there, known, found);
        known.stream().filter(one -> !there.contains(one)).forEach(one -> found.add("no " + what + " " + one));
    }

    private static void strays(String what, Collection<String> there, Collection<String> known, List<String> found) {
        there.stream().filter(one -> !known.contains(one)).forEach(one -> found.add("a stray " + what + " " + one));
    }

    private static void doubled(String what, List<String> names, List<String> found) {
        names.stream()
                .distinct()
                .filter(name -> Collections.frequency(names, name) > 1)
                .forEach(name -> found.add("a second " + what + " " + name));
    }

    private List<String> known(String question, String pool) {
        return service.bean(Scopes.class).in(Scope.PLATFORM, () -> lines(question, pool));
    }

    private List<String> lines(String question, String pool) {
        var query = service.bean(Sql.class).query(question);
        return (question.contains(":pool") ? query.set("pool", pool) : query).many(row -> row.text("line"));
    }
}
