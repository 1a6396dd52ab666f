package io.tenantgate.application.quotas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FairQueueTest {
    private final FairQueue<String, String> queue = new FairQueue<>();

    @Test
    void keysAreServedInTurnWhateverTheirLength() {
        add("a1", "a2", "a3", "a4", "b1", "c1", "c2");

        assertThat(served(7)).containsExactly("a1", "b1", "c1", "a2", "c2", "a3", "a4");
    }

    @Test
    void whoComesAnewGoesBeforeWhoWasServedLast() {
        add("a1", "a2", "a3");
        served(1);

        add("b1");

        assertThat(served(3)).containsExactly("b1", "a2", "a3");
    }

    @Test
    void nobodySavesTurnsUp() {
        add("a1", "a2", "a3", "a4");
        served(3);

        add("b1", "b2", "b3");

        assertThat(served(4)).containsExactly("b1", "a4", "b2", "b3");
    }

    @Test
    void whoGivesUpIsSkipped() {
        add("a1", "a2", "b1");

        queue.remove("a", "a1");
        queue.remove("b", "b1");
        queue.remove("b", "b1");

        assertThat(queue.size()).isOne();
        assertThat(served(1)).containsExactly("a2");
        assertThat(queue.poll(_ -> false)).isEmpty();
    }

    @Test
    void whoComesKnowsHowManyAreServedBefore() {
        add("a1", "a2", "a3", "a4", "a5", "b1");

        assertThat(queue.before("a")).isEqualTo(6);
        assertThat(queue.before("b")).isEqualTo(3);
        assertThat(queue.before("c")).isEqualTo(2);
    }

    @Test
    void whoGivesWayIsServedWhereThereIsNoOther() {
        add("a1", "b1", "b2");

        var served = new ArrayList<String>();
        for (int turn = 0; turn < 3; turn++) {
            queue.poll("a"::equals).ifPresent(served::add);
        }

        assertThat(served).containsExactly("b1", "b2", "a1");
    }

    @Test
    void ofEachKeyAsManyAreCountedAsItIsAllowed() {
        add("a1", "a2", "a3", "b1");

        assertThat(queue.size(key -> key.equals("a") ? 2 : 5)).isEqualTo(3);
    }

    private void add(String... items) {
        for (var item : items) {
            queue.add(item.substring(0, 1), item);
        }
    }

    private List<String> served(int many) {
        var served = new ArrayList<String>();
        for (int turn = 0; turn < many; turn++) {
            queue.poll(_ -> false).ifPresent(served::add);
        }
        return served;
    }
}
