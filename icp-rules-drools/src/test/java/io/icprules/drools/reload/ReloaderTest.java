package io.icprules.drools.reload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRulesException;
import io.icprules.drools.reload.ReloadEvent.Outcome;
import io.icprules.drools.reload.ReloadEvent.Stage;
import io.icprules.drools.source.RuleFolder;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Single looks of a watch, one after the other and without its clock. */
class ReloaderTest {

    @TempDir
    Path folder;

    private final List<ReloadEvent> events = new ArrayList<>();
    private Publishing publishing;
    private PackSource source;

    @BeforeEach
    void publishes() {
        publishing = new Publishing(folder);
        publishing.publish("1", "一");
        source = PackSource.versions(publishing.root()).overBundled();
    }

    @Test
    void aGateThatRefusesIsAskedAtGrowingPauses() {
        AtomicInteger asked = new AtomicInteger();
        Reloader reloader = refusing(asked);
        publishing.publish("2", "二");
        List<Integer> looks = new ArrayList<>();
        for (int look = 1; look <= 260; look++) {
            int before = asked.get();
            reloader.look(false);
            if (asked.get() > before) {
                looks.add(look);
            }
        }
        assertThat(looks).containsExactly(1, 2, 4, 8, 16, 32, 64, 128, 192, 256);
        assertThat(events).hasSize(1);
        assertThat(reloader.serving().status().refused()).isEqualTo(1);
    }

    @Test
    void itIsAskedAtOnceWhenSomethingElseIsPublishedOrSomebodyAsks() {
        AtomicInteger asked = new AtomicInteger();
        Reloader reloader = refusing(asked);
        publishing.publish("2", "二");
        for (int look = 1; look <= 20; look++) {
            reloader.look(false);
        }
        int before = asked.get();
        assertThat(reloader.look(false).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(asked).hasValue(before);
        assertThat(reloader.look(true).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(asked).hasValue(before + 1);
        publishing.publish("3", "三");
        assertThat(reloader.look(false).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(reloader.look(false).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(asked).hasValue(before + 3);
    }

    @Test
    void aSignatureThatArrivesIsLookedAtAtOnce() throws Exception {
        KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        new RulePublisher(publishing.root(), keys.getPrivate()).publish(RuleFolder.read(publishing.pack("二")), "2");
        Reloader reloader =
                ReloadingRules.of(source).signedBy(keys.getPublic()).reloader();
        publishing.publish("3", "三");
        for (int look = 1; look <= 20; look++) {
            assertThat(reloader.look(false).stage()).isIn(Stage.SIGNATURE, Stage.READ);
        }
        Path version = publishing.root().resolve("versions/3");
        String manifest = Files.readString(version.resolve(RuleFolder.MANIFEST));
        Files.writeString(version.resolve(RuleFolder.SIGNATURE), Signatures.sign(manifest, keys.getPrivate()));
        assertThat(reloader.look(false).outcome()).isEqualTo(Outcome.TAKEN_UP);
    }

    @Test
    void whatIsServedHasTheNameItIsPublishedUnder() {
        Reloader reloader = ReloadingRules.of(source).reloader();
        publishing.publish("same", "一");
        assertThat(reloader.look(false).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(reloader.serving().status().serving().name()).isEqualTo("same");
    }

    @Test
    void nothingIsRefusedAnyLongerOnceWhatIsPublishedIsServed() throws IOException {
        Reloader reloader = ReloadingRules.of(source).listener(events::add).reloader();
        Path current = publishing.root().resolve("current");
        Files.writeString(current, "\uFEFF1\n");
        assertThat(reloader.look(false).problems().get(0).text()).contains("byte order mark");
        assertThat(reloader.serving().status().lastRefused()).isEqualTo(events.get(0));
        assertThat(events.get(0).offered()).isNull();
        Files.writeString(current, "1\n");
        reloader.look(false);
        assertThat(reloader.serving().status().lastRefused()).isNull();
        assertThat(reloader.serving().status().refused()).isEqualTo(1);
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
        assertThat(List.of(Announcer.line(read), Announcer.line(gated), reloader.serving().status().toString()))
                .noneMatch(text -> text.contains("张三"));
        assertThat(said(reloader)).isEqualTo("一");
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
        assertThat(said(reloader)).isEqualTo("一");
        inGate.set(null);
        inSource.set(null);
        assertThat(reloader.look(true).outcome()).isEqualTo(Outcome.TAKEN_UP);
    }

    @Test
    void logsHoldVersionsAndCodesAndNoWordsOfOthers() {
        Gate gate = rules -> "二".equals(Publishing.said(rules.evaluate(Publishing.FILING)))
                ? List.of("scenario of 张三", "scenario of 李四")
                : List.of();
        Reloader reloader = ReloadingRules.of(source).gate(gate).reloader();
        String first = reloader.serving().status().serving().digest();
        publishing.publish("2", "二");
        ReloadEvent event = reloader.look(true);
        assertThat(Announcer.line(event))
                .isEqualTo("Rules 2 (" + event.offered().digest() + ") refused at GATE, problems by code {ICP-2009=2},"
                        + " the first: ICP-2009 the gate objects. Still serving 1 (" + first + ").");
        assertThat(event.problems())
                .extracting(ReloadProblem::detail)
                .containsExactly("scenario of 张三", "scenario of 李四");
        publishing.publish("3", "三");
        ReloadEvent taken = reloader.look(true);
        assertThat(Announcer.line(taken))
                .isEqualTo("Now serving rules 3 (" + taken.serving().digest() + ").");
    }

    @Test
    void aCloseDuringALookIsNoRefusal() throws InterruptedException {
        CountDownLatch reading = new CountDownLatch(1);
        AtomicReference<Reloader> itself = new AtomicReference<>();
        PackSource interrupted = () -> {
            if (itself.get() == null) {
                return source.offers();
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
        assertThat(reloader.look(true).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(said(reloader)).isEqualTo("一");
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
        Reloader reloader =
                ReloadingRules.of(source).gate(closing).listener(events::add).reloader();
        itself.set(reloader);
        publishing.publish("2", "二");
        assertThat(reloader.look(true).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(said(reloader)).isEqualTo("一");
        assertThat(events).isEmpty();
    }

    @Test
    void aListenerThatClosesIsTheLastToBeTold() {
        AtomicReference<Reloader> itself = new AtomicReference<>();
        Reloader reloader = ReloadingRules.of(source)
                .listener(event -> itself.get().close())
                .listener(events::add)
                .reloader();
        itself.set(reloader);
        publishing.publish("2", "二");
        assertThat(reloader.look(true).outcome()).isEqualTo(Outcome.TAKEN_UP);
        assertThat(events).isEmpty();
    }

    @Test
    void aGateMayNotReload() {
        AtomicReference<Reloader> itself = new AtomicReference<>();
        Gate gate = rules -> {
            if (itself.get() != null) {
                itself.get().look(true);
            }
            return List.of();
        };
        Reloader reloader = ReloadingRules.of(source).gate(gate).reloader();
        itself.set(reloader);
        publishing.publish("2", "二");
        assertThat(reloader.look(true).problems().get(0).detail()).isEqualTo("neither a listener nor a gate may reload");
    }

    private Reloader refusing(AtomicInteger asked) {
        Gate gate = rules -> {
            if ("一".equals(Publishing.said(rules.evaluate(Publishing.FILING)))) {
                return List.of();
            }
            asked.incrementAndGet();
            return List.of("no");
        };
        return ReloadingRules.of(source).gate(gate).listener(events::add).reloader();
    }

    private Reloader throwing(AtomicReference<Error> inSource, AtomicReference<Error> inGate) {
        PackSource throwing = () -> {
            raise(inSource.get());
            return source.offers();
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

    private static String said(Reloader reloader) {
        return Publishing.said(reloader.serving().rules().evaluate(Publishing.FILING));
    }
}
