package io.tenantgate.adapters.persistence.userpools;

import com.fasterxml.jackson.core.type.TypeReference;
import io.tenantgate.adapters.persistence.sql.Json;
import io.tenantgate.adapters.persistence.sql.Row;
import io.tenantgate.userpools.group.AccountGroups;
import io.tenantgate.userpools.group.AccountGroups.Rank;
import io.tenantgate.userpools.group.GroupName;
import io.tenantgate.userpools.group.Precedence;
import io.tenantgate.userpools.group.RoleArn;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The groups of an account as JSON, as a statement gathers them.
final class AccountGroupValues {
    /// Of the account `a`; null where it is in none.
    static final String COLUMN = """
        (select json_agg(json_build_object('group', r.name, 'precedence', r.precedence, 'role', r.role))
            from userpools.group_accounts i
            join userpools.groups r on r.pool_id = i.pool_id and r.name = i.group_name
            where i.pool_id = a.pool_id and i.sub = a.sub)\
        """;
    private static final Json.Shape<List<Value>> SHAPE = new Json.Shape<>(new TypeReference<>() {});

    private AccountGroupValues() {}

    record Value(
            String group,
            @Nullable Integer precedence,
            @Nullable String role) {
        private Rank rank() {
            return new Rank(
                    new GroupName(group),
                    Optional.ofNullable(precedence).map(Precedence::new),
                    Optional.ofNullable(role).map(RoleArn::new));
        }
    }

    static AccountGroups read(Row row, String column) {
        return row.optionalJson(column, SHAPE)
                .map(values ->
                        new AccountGroups(values.stream().map(Value::rank).toList()))
                .orElse(AccountGroups.NONE);
    }
}
