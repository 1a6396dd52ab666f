package io.tenantgate.adapters.persistence.tenantgate;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.adapters.persistence.testing.TestDatabase;
import io.tenantgate.application.port.MemberDirectory.Filter;
import io.tenantgate.application.port.MemberDirectory.Listed;
import io.tenantgate.application.port.MemberDirectory.Place;
import io.tenantgate.domain.members.DirectoryEntry;
import io.tenantgate.domain.members.MembershipStatus;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is asked for together, the pages of its list hold all whom it fits, each once: compared with a look at
/// everybody.
class MemberListsTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final int PAGE = 7;

    private final World world = World.on(DATABASE);
    private final JdbcMemberDirectory directory = new JdbcMemberDirectory(world.sql(), Clock.systemUTC());

    @BeforeAll
    static void fill() {
        MemberQuestion.fill(DATABASE, 230);
    }

    static Stream<Filter> filters() {
        return MemberQuestion.all()
                .map(MemberQuestion::filter)
                .distinct()
                .filter(filter -> filter.status().stream().noneMatch(MembershipStatus.UNCONFIRMED::equals));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void itsPagesHoldAllWhomItFits(Filter filter) {
        var expected = page(Filter.NONE, Optional.empty(), 1_000).stream()
                .map(Listed::entry)
                .filter(entry -> fits(entry, filter))
                .map(DirectoryEntry::id)
                .toList();

        var listed = all(filter).stream().map(listing -> listing.entry().id()).toList();

        assertThat(listed).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(expected);
    }

    private List<Listed> all(Filter filter) {
        var all = new ArrayList<Listed>();
        Optional<Place> after = Optional.empty();
        do {
            var page = page(filter, after, PAGE);
            all.addAll(page);
            after = page.size() < PAGE
                    ? Optional.empty()
                    : Optional.of(page.getLast().place());
        } while (after.isPresent());
        return all;
    }

    private List<Listed> page(Filter filter, Optional<Place> after, int limit) {
        return world.as(MemberQuestion.ACME, () -> directory.page(MemberQuestion.ACME, filter, after, limit));
    }

    private static boolean fits(DirectoryEntry entry, Filter filter) {
        return filter.status().stream().allMatch(entry.status()::equals)
                && filter.role().stream().allMatch(entry.roles()::contains)
                && filter.enabled().stream().allMatch(enabled -> enabled == entry.enabled())
                && filter.text().stream().allMatch(text -> begins(entry, text.toLowerCase(Locale.ROOT)));
    }

    /// Of all who were filled in, `user-7` has the name `user 7` and the address `mail-7`.
    private static boolean begins(DirectoryEntry entry, String text) {
        var name = entry.loginName().value();
        return Stream.of(name, name.replace('-', ' '), name.replace("user", "mail"))
                .anyMatch(term -> term.startsWith(text));
    }
}
