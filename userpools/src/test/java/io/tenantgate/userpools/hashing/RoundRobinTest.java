package io.tenantgate.userpools.hashing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class RoundRobinTest {
    @Property
    void aModestKeyIsServedInTurnHoweverGreedyAnotherIs(@ForAll @IntRange(min = 1, max = 500) int greed) {
        var queue = new RoundRobin<String>();
        for (var n = 0; n < greed; n++) {
            queue.add("greedy", "greedy");
        }
        queue.add("modest", "modest");

        var firstTwo = List.of(queue.poll(), queue.poll());

        assertThat(firstTwo).containsExactly("greedy", "modest");
    }

    @Property
    void nobodyIsServedTwiceBeforeEverybodyWhoWaitedWasServedOnce(
            @ForAll @Size(max = 60) List<@CharRange(from = 'a', to = 'e') @StringLength(1) String> keys) {
        var queue = new RoundRobin<String>();
        keys.forEach(key -> queue.add(key, key));
        var different = new HashSet<>(keys).size();

        var firstRound = new ArrayList<String>();
        for (var n = 0; n < different; n++) {
            firstRound.add(queue.poll());
        }

        assertThat(firstRound).doesNotHaveDuplicates().doesNotContainNull();
    }

    @Property
    void everythingIsServedOnceAndInOrderWithinItsKey(@ForAll @Size(max = 60) List<@IntRange(max = 4) Integer> keys) {
        var queue = new RoundRobin<Integer>();
        for (var n = 0; n < keys.size(); n++) {
            queue.add(keys.get(n).toString(), n);
        }

        var served = new ArrayList<Integer>();
        for (var item = queue.poll(); item != null; item = queue.poll()) {
            served.add(item);
        }

        assertThat(served).hasSize(keys.size());
        for (var key = 0; key <= 4; key++) {
            var wanted = key;
            assertThat(served.stream().filter(n -> keys.get(n) == wanted)).isSorted();
        }
    }

    @Example
    void whatIsTakenBackIsNotServed() {
        var queue = new RoundRobin<String>();
        queue.add("a", "first");
        queue.add("a", "second");

        assertThat(queue.remove("a", "first")).isTrue();
        assertThat(queue.remove("a", "first")).isFalse();

        assertThat(queue.poll()).isEqualTo("second");
        assertThat(queue.size()).isZero();
    }
}
