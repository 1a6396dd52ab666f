package io.tenantgate.application.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.application.port.Shards.Sum;
import io.tenantgate.application.provider.Resources;
import io.tenantgate.domain.tenancy.ProviderName;
import io.tenantgate.domain.tenancy.StrategyName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeadRoomsTest {
    private static final ProviderName OURS = new ProviderName("builtin");
    private static final ProviderName BOUNDED = new ProviderName("west");
    private static final HeadRooms BOTH = new HeadRooms(
            Map.of(BOUNDED, Resources.WITHOUT_END.withPools(1_000), OURS, Resources.WITHOUT_END),
            Map.of(BOUNDED, 412),
            Set.of());

    @Test
    void everyConfiguredProviderHasALineForEveryStrategy() {
        var lines = BOTH.over(List.of());

        assertThat(lines)
                .extracting(HeadRoom::strategy)
                .startsWith(StrategyName.values())
                .hasSize(8);
        assertThat(lines).extracting(HeadRoom::provider).startsWith(OURS).endsWith(BOUNDED);
    }

    @Test
    void whereNothingStandsYetThereIsNoRoomToCount() {
        assertThat(line(OURS, StrategyName.CLIENT, List.of()).filled())
                .contains(new Sum(OURS, StrategyName.CLIENT, 0, 0, 0));
    }

    @Test
    void theShardsOfOneKindAreItsOwn() {
        var here = new Sum(OURS, StrategyName.GROUP, 2, 7, 10);
        var sums = List.of(here, new Sum(BOUNDED, StrategyName.GROUP, 1, 1, 5));

        assertThat(line(OURS, StrategyName.GROUP, sums).filled()).contains(here);
        assertThat(here.room()).isEqualTo(3);
    }

    @Test
    void theBoundIsThatOfAPoolOrOfTheProvidersPools() {
        assertThat(line(BOUNDED, StrategyName.POOL, List.of()).bound()).hasValue(1_000);
        assertThat(line(OURS, StrategyName.POOL, List.of()).bound()).isEmpty();
        assertThat(line(OURS, StrategyName.CLIENT, List.of()).bound()).hasValue(1_000);
        assertThat(line(OURS, StrategyName.GROUP, List.of()).bound()).hasValue(10_000);
        assertThat(line(BOUNDED, StrategyName.ATTRIBUTE, List.of()).bound()).isEmpty();
    }

    @Test
    void whereTheProviderBoundsThemOurPoolsAreCounted() {
        assertThat(line(BOUNDED, StrategyName.POOL, List.of()).pools()).hasValue(412);
        assertThat(line(OURS, StrategyName.POOL, List.of()).pools()).isEmpty();
    }

    @Test
    void aSentenceSaysWhatBreaksFirst() {
        assertThat(line(BOUNDED, StrategyName.POOL, List.of()).breaksFirst()).contains("pools", "1,000");
        assertThat(line(OURS, StrategyName.CLIENT, List.of()).breaksFirst())
                .contains("clients", "1,000")
                .doesNotContain("until");
        assertThat(line(BOUNDED, StrategyName.CLIENT, List.of()).breaksFirst()).contains("until", "1,000 pools");
        assertThat(line(OURS, StrategyName.GROUP, List.of()).breaksFirst()).contains("100", "10,000");
        assertThat(line(OURS, StrategyName.ATTRIBUTE, List.of()).breaksFirst()).startsWith("Nothing");
    }

    @Test
    void aProviderThatIsConfiguredNoMoreShowsWhatItLeftBehind() {
        var left = new Sum(new ProviderName("gone"), StrategyName.CLIENT, 1, 4, 5);

        var lines = BOTH.over(List.of(left));

        assertThat(lines).hasSize(9);
        assertThat(lines.getLast().filled()).isEqualTo(Optional.of(left));
        assertThat(lines.getLast().breaksFirst()).startsWith("Everything");
    }

    @Test
    void aProviderWhosePoolWasThereBeforeHasThatPoolAlone() {
        var taken = new Sum(BOUNDED, StrategyName.POOL, 1, 1, 1);
        var theirs = new HeadRooms(Map.of(BOUNDED, Resources.WITHOUT_END.withPools(1_000)), Map.of(), Set.of(BOUNDED));

        var lines = theirs.over(List.of(taken));

        assertThat(lines).extracting(HeadRoom::strategy).containsExactly(StrategyName.POOL, StrategyName.GROUP);
        assertThat(lines.getFirst().filled()).contains(taken);
        assertThat(lines.getFirst().bound()).hasValue(1);
        assertThat(lines.getFirst().breaksFirst()).contains("one tenant");
        assertThat(lines.getLast().breaksFirst()).contains("10,000");
    }

    private static HeadRoom line(ProviderName provider, StrategyName strategy, List<Sum> sums) {
        return BOTH.over(sums).stream()
                .filter(each -> each.provider().equals(provider) && each.strategy() == strategy)
                .findFirst()
                .orElseThrow();
    }
}
