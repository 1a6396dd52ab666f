package io.tenantgate.app.isolation;

import java.util.List;
import java.util.Set;

/// What came of an attack.
///
/// @param answer to the attack
/// @param leaked values of the other tenant that the answer holds
/// @param events that the trail has of it
/// @param changed tables, of both tenants and of the pools that their accounts are in
/// @param twin the answer to the same request with own values
/// @param counts whether the twin succeeded, and the attack therefore shows anything
record Verdict(
        Attack attack,
        String answer,
        Set<String> leaked,
        List<String> events,
        Set<String> changed,
        String twin,
        boolean counts) {
    Verdict {
        leaked = Set.copyOf(leaked);
        events = List.copyOf(events);
        changed = Set.copyOf(changed);
    }

    /// What a strategy answers to everybody where it has no such thing.
    private static final Set<String> NOT_THERE =
            Set.of("403 account_shared", "422 strategy_cannot", "501 not_supported");

    /// Whether it shows something, or there is nothing to show.
    boolean isSettled() {
        return counts || NOT_THERE.contains(twin);
    }

    /// Whether it was refused as the contract says, and nothing else came of it but what the trail holds.
    boolean isAsItShouldBe() {
        return answer.equals(Refusal.of(attack)) && leaked.isEmpty() && changed.isEmpty() && isTold();
    }

    /// Who only looks and finds nothing, or contradicts themselves, has begun nothing that the trail could tell of.
    private boolean isTold() {
        boolean looks = attack.operation().method().equals("GET");
        return looks
                || answer.equals(Refusal.CONTRADICTION)
                || !events.isEmpty() && events.stream().allMatch(event -> event.contains(" REFUSED "));
    }
}
