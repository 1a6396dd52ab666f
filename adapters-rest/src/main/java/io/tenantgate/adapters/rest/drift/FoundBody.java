package io.tenantgate.adapters.rest.drift;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.tenantgate.domain.drift.Drift;
import io.tenantgate.domain.drift.Found;
import io.tenantgate.domain.drift.Found.Mending;
import io.tenantgate.domain.drift.Repair;
import io.tenantgate.domain.members.MembershipId;
import io.tenantgate.domain.tenancy.ProviderUsername;
import java.util.List;
import java.util.Optional;

/// One thing that differs.
///
/// @param account its username at the provider
/// @param resource the id or name of what is gone
/// @param reason why it was not repaired, where that was asked for
@Serdeable.Serializable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record FoundBody(
        String kind,
        Optional<String> userId,
        Optional<String> account,
        Optional<String> resource,
        Optional<List<String>> attributes,
        Optional<String> repair,
        boolean repaired,
        Optional<String> reason) {
    static FoundBody of(Found found) {
        return switch (found.drift()) {
            case Drift.MissingPool(var pool) -> ofResource(found, pool.id());
            case Drift.DeletedClient(var client) -> ofResource(found, client.id());
            case Drift.DeletedGroup(var group) -> ofResource(found, group);
            case Drift.MissingAccount(var member, var username) -> ofMember(found, member, username, Optional.empty());
            case Drift.WrongGroup(var member, var username) -> ofMember(found, member, username, Optional.empty());
            case Drift.ChangedAttribute(var member, var username, var names) ->
                ofMember(
                        found,
                        member,
                        username,
                        Optional.of(names.stream().sorted().toList()));
            case Drift.ExtraAccount(var username) -> ofAccount(found, username);
        };
    }

    private static FoundBody ofResource(Found found, String resource) {
        return body(found, Optional.empty(), Optional.empty(), Optional.of(resource), Optional.empty());
    }

    private static FoundBody ofMember(
            Found found, MembershipId member, ProviderUsername username, Optional<List<String>> attributes) {
        return body(found, Optional.of(member.toString()), Optional.of(username.value()), Optional.empty(), attributes);
    }

    private static FoundBody ofAccount(Found found, ProviderUsername username) {
        return body(found, Optional.empty(), Optional.of(username.value()), Optional.empty(), Optional.empty());
    }

    private static FoundBody body(
            Found found,
            Optional<String> user,
            Optional<String> account,
            Optional<String> resource,
            Optional<List<String>> attributes) {
        var repair = Optional.of(found.repair()).filter(each -> each != Repair.NONE);
        return new FoundBody(
                found.drift().kind(),
                user,
                account,
                resource,
                attributes,
                repair.map(Repair::text),
                found.isRepaired(),
                reason(found.mending()));
    }

    private static Optional<String> reason(Mending mending) {
        return switch (mending) {
            case Mending.NotRepaired(var why) -> Optional.of(why);
            case Mending.Planned _, Mending.Repaired _ -> Optional.empty();
        };
    }
}
