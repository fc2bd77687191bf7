package io.icprules.testkit.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60) // only a broken one waits for ever
class InOrderTest {

    @Test
    void several_things_are_worked_on_at_a_time_and_handed_over_in_order() {
        CountDownLatch secondDone = new CountDownLatch(1);
        List<Integer> came = new ArrayList<>();

        InOrder.map(
                List.of(1, 2),
                2,
                item -> {
                    if (item == 2) {
                        secondDone.countDown();
                    } else {
                        await(secondDone);
                    }
                    return item;
                },
                came::add);

        assertThat(came).containsExactly(1, 2);
    }

    @Test
    void nothing_is_handed_over_after_the_end() {
        List<Integer> came = new ArrayList<>();

        InOrder.map(IntStream.range(0, 1000).boxed().toList(), 3, item -> item, item -> {
            came.add(item);
            return item < 5;
        });

        assertThat(came).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void everything_is_handed_over_however_many_there_are() {
        List<Integer> items = IntStream.range(0, 1000).boxed().toList();
        List<Integer> came = new ArrayList<>();

        InOrder.map(items, 3, item -> item, came::add);

        assertThat(came).isEqualTo(items);
    }

    @Test
    void what_is_thrown_comes_out_as_it_is() {
        IllegalArgumentException thrown = new IllegalArgumentException("x");

        assertThatThrownBy(() -> InOrder.map(
                        List.of(1),
                        1,
                        item -> {
                            throw thrown;
                        },
                        item -> true))
                .isSameAs(thrown);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
