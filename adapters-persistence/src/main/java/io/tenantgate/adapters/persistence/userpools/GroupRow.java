package io.tenantgate.adapters.persistence.userpools;

import io.tenantgate.adapters.persistence.sql.Query;
import io.tenantgate.adapters.persistence.sql.Row;
import io.tenantgate.userpools.group.Group;
import io.tenantgate.userpools.group.GroupDetails;
import io.tenantgate.userpools.group.GroupName;
import io.tenantgate.userpools.group.Precedence;
import io.tenantgate.userpools.group.RoleArn;
import io.tenantgate.userpools.pool.PoolId;

/// How a row becomes a group, and back.
final class GroupRow {
    static final String COLUMNS = """
        r.pool_id as r_pool_id, r.name as r_name, r.description as r_description, r.precedence as r_precedence,
        r.role as r_role, r.created_at as r_created_at, r.updated_at as r_updated_at
        """;

    private GroupRow() {}

    static Group read(Row row) {
        return new Group(
                new PoolId(row.text("r_pool_id")),
                new GroupName(row.text("r_name")),
                new GroupDetails(
                        row.optionalText("r_description"),
                        row.optionalInteger("r_precedence").map(Precedence::new),
                        row.optionalText("r_role").map(RoleArn::new)),
                row.instant("r_created_at"),
                row.instant("r_updated_at"));
    }

    static Query write(Query query, GroupDetails details) {
        return query.set("description", details.description())
                .set("precedence", details.precedence().map(Precedence::value))
                .set("role", details.role().map(RoleArn::value));
    }
}
