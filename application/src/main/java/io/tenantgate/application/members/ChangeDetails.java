package io.tenantgate.application.members;

import io.tenantgate.domain.members.MemberChange;
import io.tenantgate.domain.members.Membership;
import io.tenantgate.domain.members.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What the trail tells of a change: each thing as it was and as it is; of attributes their
/// names alone, which are no personal data.
final class ChangeDetails {
    private ChangeDetails() {}

    static Map<String, String> of(Membership before, MemberChange change, Set<String> attributes) {
        var details = new HashMap<String, String>();
        change.roles().ifPresent(roles -> {
            details.put("roles_before", text(before.roles()));
            details.put("roles_after", text(roles));
        });
        change.enabled().ifPresent(enabled -> {
            details.put("enabled_before", Boolean.toString(before.enabled()));
            details.put("enabled_after", enabled.toString());
        });
        if (!attributes.isEmpty()) {
            details.put("attributes", String.join(" ", new TreeSet<>(attributes)));
        }
        return details;
    }

    static String text(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().collect(Collectors.joining(" "));
    }
}
