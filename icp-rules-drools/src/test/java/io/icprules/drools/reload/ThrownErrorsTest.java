package io.icprules.drools.reload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.icprules.drools.reload.ReloadEvent.Outcome;
import io.icprules.drools.reload.ReloadEvent.Stage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Errors while rules are read and tried. */
class ThrownErrorsTest {

    private final List<ReloadEvent> events = new ArrayList<>();
    private Publishing publishing;

    @BeforeEach
    void publishes(@TempDir Path folder) {
        publishing = Publishing.first(folder);
    }

    static List<Error> errorsOfRules() {
        return List.of(
                new OutOfMemoryError("of 张三"),
                new StackOverflowError("of 张三"),
                new NoClassDefFoundError("of 张三"),
                new AssertionError("of 张三"),
                new Error("of 张三"));
    }

    @ParameterizedTest
    @MethodSource("errorsOfRules")
    void whateverIsThrownRefuses(Error error) {
        AtomicReference<Error> inGate = new AtomicReference<>();
        AtomicReference<Error> inSource = new AtomicReference<>();
        Reloader reloader = throwing(inSource, inGate);
        publishing.publish("2", "二");
        inGate.set(error);
        ReloadEvent gated = reloader.look(true);
        assertThat(gated.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(gated.stage()).isEqualTo(Stage.GATE);
        assertThat(gated.problems().get(0).code()).isEqualTo("ICP-2009");
        assertThat(gated.problems().get(0).text())
                .startsWith("the gate threw " + error.getClass().getName() + " at ");
        inSource.set(error);
        ReloadEvent read = reloader.look(true);
        assertThat(read.stage()).isEqualTo(Stage.READ);
        assertThat(read.problems().get(0).code()).isEqualTo("ICP-2010");
        assertThat(read.problems().get(0).detail()).isEqualTo("of 张三");
        assertThat(List.of(
                        Announcer.line(read),
                        Announcer.line(gated),
                        reloader.serving().status().toString()))
                .noneMatch(text -> text.contains("张三"));
        assertThat(Publishing.said(reloader.serving().rules())).isEqualTo("一");
        inGate.set(null);
        inSource.set(null);
        assertThat(reloader.look(true).outcome()).isEqualTo(Outcome.TAKEN_UP);
    }

    @Test
    void aBrokenMachineIsNoMatterOfRules() {
        AtomicReference<Error> inGate = new AtomicReference<>();
        AtomicReference<Error> inSource = new AtomicReference<>();
        Reloader reloader = throwing(inSource, inGate);
        publishing.publish("2", "二");
        inGate.set(new InternalError("broken"));
        assertThatThrownBy(() -> reloader.look(true)).isSameAs(inGate.get());
        inSource.set(new UnknownError("broken"));
        assertThatThrownBy(() -> reloader.look(true)).isSameAs(inSource.get());
        assertThat(events).isEmpty();
        assertThat(Publishing.said(reloader.serving().rules())).isEqualTo("一");
        inGate.set(null);
        inSource.set(null);
        assertThat(reloader.look(true).outcome()).isEqualTo(Outcome.TAKEN_UP);
    }

    @Test
    void theWatchGoesOnWhateverIsThrown() throws InterruptedException {
        AtomicInteger looks = new AtomicInteger();
        CountDownLatch taken = new CountDownLatch(1);
        PackSource broken = () -> {
            if (looks.incrementAndGet() == 2) {
                throw new InternalError("broken");
            }
            return publishing.source().offers();
        };
        try (ReloadingRules rules = ReloadingRules.of(broken)
                .watch(Duration.ofMillis(1))
                .listener(event -> taken.countDown())
                .start()) {
            publishing.publish("2", "二");
            assertThat(taken.await(1, TimeUnit.MINUTES)).isTrue();
            assertThat(Publishing.said(rules)).isEqualTo("二");
        }
    }

    private Reloader throwing(AtomicReference<Error> inSource, AtomicReference<Error> inGate) {
        PackSource throwing = () -> {
            raise(inSource.get());
            return publishing.source().offers();
        };
        Gate gate = rules -> {
            raise(inGate.get());
            return List.of();
        };
        return ReloadingRules.of(throwing).gate(gate).listener(events::add).reloader();
    }

    private static void raise(Error error) {
        if (error != null) {
            throw error;
        }
    }
}
