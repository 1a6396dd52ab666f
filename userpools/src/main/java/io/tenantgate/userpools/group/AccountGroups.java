package io.tenantgate.userpools.group;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The groups of one account, the strongest first, and what they amount to (`users-and-attributes.md`, section 8,
/// "Precedence").
public record AccountGroups(List<Rank> ranks) {
    private static final Comparator<Rank> STRONGEST_FIRST =
            Comparator.<Rank>comparingLong(Rank::weakness).thenComparing(Rank::group);
    public static final AccountGroups NONE = new AccountGroups(List.of());

    public AccountGroups {
        ranks = ranks.stream().sorted(STRONGEST_FIRST).toList();
    }

    /// One of them, as far as it matters to its accounts.
    public record Rank(GroupName group, Optional<Precedence> precedence, Optional<RoleArn> role) {
        private long weakness() {
            return precedence.map(Precedence::value).map(Integer::longValue).orElse(Long.MAX_VALUE);
        }
    }

    public List<GroupName> names() {
        return ranks.stream().map(Rank::group).toList();
    }

    /// The roles of all of them, each once.
    public List<RoleArn> roles() {
        return ranks.stream().flatMap(rank -> rank.role().stream()).distinct().toList();
    }

    /// The role of the strongest group that has one. None where several are equally strong and their roles differ.
    public Optional<RoleArn> preferredRole() {
        var strongest = ranks.stream()
                .filter(rank -> rank.role().isPresent())
                .mapToLong(Rank::weakness)
                .min();
        var candidates = ranks.stream()
                .filter(rank -> strongest.isPresent() && rank.weakness() == strongest.getAsLong())
                .flatMap(rank -> rank.role().stream())
                .distinct()
                .toList();
        return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
    }
}
