package io.icprules.drools.reload;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRulesException;
import io.icprules.drools.reload.ReloadEvent.Outcome;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A close is no refusal, and nothing is told after it. */
class ClosingTest {

    private final List<ReloadEvent> events = new ArrayList<>();
    private Publishing publishing;

    @BeforeEach
    void publishes(@TempDir Path folder) {
        publishing = Publishing.first(folder);
    }

    @Test
    void aCloseDuringALookIsNoRefusal() throws InterruptedException {
        CountDownLatch reading = new CountDownLatch(1);
        AtomicReference<Reloader> itself = new AtomicReference<>();
        PackSource interrupted = () -> {
            if (itself.get() == null) {
                return publishing.source().offers();
            }
            reading.countDown();
            try {
                new CountDownLatch(1).await();
                throw new AssertionError("nobody counts down");
            } catch (InterruptedException e) {
                throw new FilingRulesException(
                        ErrorCode.RULES_UNREADABLE, "closed", "", new ClosedByInterruptException());
            }
        };
        Reloader reloader = ReloadingRules.of(interrupted).listener(events::add).reloader();
        itself.set(reloader);
        AtomicReference<ReloadEvent> came = new AtomicReference<>();
        Thread looking = new Thread(() -> came.set(reloader.look(false)));
        looking.start();
        reading.await();
        reloader.close();
        looking.interrupt();
        looking.join();
        assertThat(came.get().outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(events).isEmpty();
        assertThat(reloader.serving().status().lastRefused()).isNull();
        assertThat(Publishing.said(reloader.serving().rules())).isEqualTo("一");
    }

    @Test
    void whatIsClosedDoesNotLook() {
        AtomicInteger looks = new AtomicInteger();
        PackSource counting = () -> {
            looks.incrementAndGet();
            return publishing.source().offers();
        };
        Reloader reloader = ReloadingRules.of(counting).reloader();
        reloader.close();
        publishing.publish("2", "二");
        assertThat(reloader.look(true).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(looks).as("the look of the start").hasValue(1);
        assertThat(Publishing.said(reloader.serving().rules())).isEqualTo("一");
    }

    @Test
    void whatIsFoundWhileItClosesIsDropped() {
        AtomicReference<Reloader> itself = new AtomicReference<>();
        Gate closing = rules -> {
            if (itself.get() != null) {
                itself.get().close();
            }
            return List.of();
        };
        Reloader reloader = ReloadingRules.of(publishing.source())
                .gate(closing)
                .listener(events::add)
                .reloader();
        itself.set(reloader);
        publishing.publish("2", "二");
        assertThat(reloader.look(true).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(Publishing.said(reloader.serving().rules())).isEqualTo("一");
        assertThat(events).isEmpty();
    }

    @Test
    void aListenerThatClosesIsTheLastToBeTold() {
        AtomicReference<Reloader> itself = new AtomicReference<>();
        Reloader reloader = ReloadingRules.of(publishing.source())
                .listener(event -> itself.get().close())
                .listener(events::add)
                .reloader();
        itself.set(reloader);
        publishing.publish("2", "二");
        assertThat(reloader.look(true).outcome()).isEqualTo(Outcome.TAKEN_UP);
        assertThat(events).isEmpty();
    }
}
