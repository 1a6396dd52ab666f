package io.tenantgate.adapters.persistence.userpools;

import io.tenantgate.adapters.persistence.sql.Query;
import io.tenantgate.adapters.persistence.sql.Sql;
import io.tenantgate.userpools.group.Group;
import io.tenantgate.userpools.group.GroupDetails;
import io.tenantgate.userpools.group.GroupName;
import io.tenantgate.userpools.pool.PoolId;
import io.tenantgate.userpools.port.Groups;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The tables `groups` and `group_counts`. A group that is one too many is taken back, so that the transaction can go
/// on; which accounts were in a removed one goes by its foreign key.
public final class JdbcGroups implements Groups {
    static final String PAGE = "select " + GroupRow.COLUMNS
            + "from userpools.groups r where r.pool_id = :pool and r.name > :after order by r.name limit :limit";
    private static final String FIND =
            "select " + GroupRow.COLUMNS + "from userpools.groups r where r.pool_id = :pool and r.name = :name";
    private static final String ADD = """
        with added as (
            insert into userpools.groups (pool_id, name, description, precedence, role, created_at, updated_at)
            values (:pool, :name, :description, :precedence, :role, :created, :updated)
            on conflict do nothing returning name),
        counted as (
            insert into userpools.group_counts as c (pool_id, present)
            select :pool, 1 where :most > 0 and exists (select from added)
            on conflict (pool_id) do update set present = c.present + 1 where c.present < :most
            returning present)
        select case
                when not exists (select from added) then 'NAME_TAKEN'
                when not exists (select from counted) then 'TOO_MANY'
                else 'DONE'
            end as outcome\
        """;
    private static final String CHANGE = """
        update userpools.groups r set description = coalesce(:description, r.description),
            precedence = coalesce(:precedence, r.precedence), role = coalesce(:role, r.role), updated_at = :now
        where r.pool_id = :pool and r.name = :name
        returning
        """ + GroupRow.COLUMNS;
    private static final String REMOVE = """
        with gone as (delete from userpools.groups r where r.pool_id = :pool and r.name = :name returning r.*),
        counted as (
            update userpools.group_counts set present = present - 1
            where pool_id = :pool and exists (select from gone))
        select
        """ + GroupRow.COLUMNS + "from gone r";
    private static final String TAKE_BACK = "delete from userpools.groups where pool_id = :pool and name = :name";

    private final Sql sql;

    public JdbcGroups(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Added add(Group group, int most) {
        var outcome = GroupRow.write(on(ADD, group.pool(), group.name()), group.details())
                .set("created", group.createdAt())
                .set("updated", group.updatedAt())
                .set("most", most)
                .single(row -> row.constant("outcome", Added.class));
        if (outcome == Added.TOO_MANY) {
            on(TAKE_BACK, group.pool(), group.name()).update();
        }
        return outcome;
    }

    @Override
    public Optional<Group> find(PoolId pool, GroupName name) {
        return on(FIND, pool, name).one(GroupRow::read);
    }

    @Override
    public Optional<Group> change(PoolId pool, GroupName name, GroupDetails given, Instant now) {
        return GroupRow.write(on(CHANGE, pool, name), given).set("now", now).one(GroupRow::read);
    }

    @Override
    public Optional<Group> remove(PoolId pool, GroupName name) {
        return on(REMOVE, pool, name).one(GroupRow::read);
    }

    @Override
    public List<Group> page(PoolId pool, Optional<GroupName> after, int limit) {
        return sql.query(PAGE)
                .set("pool", pool.value())
                .set("after", after.map(GroupName::value).orElse(""))
                .set("limit", limit)
                .many(GroupRow::read);
    }

    private Query on(String statement, PoolId pool, GroupName name) {
        return sql.query(statement).set("pool", pool.value()).set("name", name.value());
    }
}
