package io.icprules.drools.reload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRulesException;
import io.icprules.drools.reload.ReloadEvent.Outcome;
import io.icprules.drools.reload.ReloadEvent.Stage;
import io.icprules.drools.source.RuleFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
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

/** New rules are served when they are in order; otherwise the last ones in order are. */
class ReloadingRulesTest {

    private Publishing publishing;

    @BeforeEach
    void publishes(@TempDir Path folder) {
        publishing = Publishing.first(folder);
    }

    @Test
    void newRulesAreServedOnceTheyArePublished() {
        List<ReloadEvent> events = new ArrayList<>();
        try (ReloadingRules rules =
                ReloadingRules.of(publishing.source()).listener(events::add).start()) {
            assertThat(Publishing.said(rules)).isEqualTo("一");
            assertThat(rules.reload().outcome()).isEqualTo(Outcome.UNCHANGED);
            publishing.publish("2", "二");
            assertThat(Publishing.said(rules)).isEqualTo("一");
            ReloadEvent event = rules.reload();
            assertThat(event.outcome()).isEqualTo(Outcome.TAKEN_UP);
            assertThat(Publishing.said(rules)).isEqualTo("二");
            assertThat(event.offered())
                    .isEqualTo(new PackVersion("2", rules.describe().id().digest()));
            assertThat(event.serving()).isEqualTo(event.offered());
            assertThat(rules.evaluate(Publishing.FILING).ruleBase().digest())
                    .isEqualTo(event.serving().digest());
            assertThat(rules.status()).isEqualTo(new ReloadStatus(event.serving(), null, 2, 0));
            assertThat(events).containsExactly(event);
        }
    }

    @Test
    void brokenRulesAreRefusedAndTheLastGoodOnesServed() {
        List<ReloadEvent> events = new ArrayList<>();
        try (ReloadingRules rules =
                ReloadingRules.of(publishing.source()).listener(events::add).start()) {
            publishing.publish("2", publishing.pack("坏", "natur == SubjectNature.ENTERPRISE"));
            ReloadEvent event = rules.reload();
            assertThat(event.outcome()).isEqualTo(Outcome.REFUSED);
            assertThat(event.stage()).isEqualTo(Stage.CHECK);
            assertThat(event.problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.code()).isEqualTo("ICP-2252"))
                    .asString()
                    .startsWith("province/32-jiangsu.drl:16:");
            assertThat(Publishing.said(rules)).isEqualTo("一");
            assertThat(rules.status().lastRefused()).isEqualTo(event);
            assertThat(rules.status().refused()).isEqualTo(1);
            publishing.publish("3", "三");
            assertThat(rules.reload().outcome()).isEqualTo(Outcome.TAKEN_UP);
            assertThat(Publishing.said(rules)).isEqualTo("三");
            assertThat(rules.status().lastRefused()).isNull();
            assertThat(events).hasSize(2);
        }
    }

    @Test
    void halfAVersionIsNeverTakenUp() throws IOException {
        try (ReloadingRules rules = ReloadingRules.of(publishing.source()).start()) {
            publishing.publish("2", "二");
            Path version = publishing.root().resolve("versions/2");
            Path file = version.resolve("province/32-jiangsu.drl");
            String whole = Files.readString(file);
            Files.writeString(file, whole.substring(0, whole.length() / 2));
            ReloadEvent half = rules.reload();
            assertThat(half.stage()).isEqualTo(Stage.CHECK);
            assertThat(half.problems()).anyMatch(problem -> problem.text().contains("ICP-2295 other content"));
            Files.delete(file);
            assertThat(rules.reload().stage()).isEqualTo(Stage.READ);
            Files.delete(version.resolve(RuleFolder.MANIFEST));
            assertThat(rules.reload().stage()).isEqualTo(Stage.READ);
            assertThat(Publishing.said(rules)).isEqualTo("一");
        }
    }

    @Test
    void aServiceThatStartsOnABrokenVersionServesTheOneBefore() throws IOException {
        publishing.publish("2", "二");
        Files.delete(publishing.root().resolve("versions/2/province/32-jiangsu.drl"));
        try (ReloadingRules rules = ReloadingRules.of(publishing.source()).start()) {
            assertThat(Publishing.said(rules)).isEqualTo("一");
        }
        Files.delete(publishing.root().resolve("versions/1/province/32-jiangsu.drl"));
        assertThatThrownBy(() -> ReloadingRules.of(publishing.source()).start())
                .isInstanceOfSatisfying(
                        FilingRulesException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.RULES_REFUSED));
    }

    @Test
    void theGateAndWhatItThrowsRefuse() {
        Gate gate = candidate -> {
            String said = Publishing.said(candidate);
            if ("三".equals(said)) {
                throw new IllegalStateException("gate");
            }
            return "二".equals(said) ? List.of("a scenario fails") : List.of();
        };
        try (ReloadingRules rules =
                ReloadingRules.of(publishing.source()).gate(gate).start()) {
            publishing.publish("2", "二");
            ReloadEvent event = rules.reload();
            assertThat(event.stage()).isEqualTo(Stage.GATE);
            assertThat(event.problems()).extracting(ReloadProblem::detail).containsExactly("a scenario fails");
            publishing.publish("3", "三");
            assertThat(rules.reload().problems())
                    .extracting(ReloadProblem::detail)
                    .containsExactly("gate");
            assertThat(Publishing.said(rules)).isEqualTo("一");
        }
    }

    @Test
    void aFailingListenerChangesNothing() {
        List<Outcome> told = new ArrayList<>();
        try (ReloadingRules rules = ReloadingRules.of(publishing.source())
                .listener(event -> {
                    throw new IllegalStateException("listener");
                })
                .listener(event -> told.add(event.outcome()))
                .start()) {
            publishing.publish("2", "二");
            assertThat(rules.reload().outcome()).isEqualTo(Outcome.TAKEN_UP);
            assertThat(told).containsExactly(Outcome.TAKEN_UP);
        }
    }

    @Test
    void signedPacksOnlyIfAsked() throws Exception {
        KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        KeyPair others = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        assertThatThrownBy(() -> ReloadingRules.of(publishing.source())
                        .signedBy(keys.getPublic())
                        .start())
                .hasMessageContaining("has no signature");
        RulePublisher signing = new RulePublisher(publishing.root(), keys.getPrivate());
        signing.publish(RuleFolder.read(publishing.pack("二")), "2");
        try (ReloadingRules rules = ReloadingRules.of(publishing.source())
                .signedBy(keys.getPublic())
                .start()) {
            assertThat(Publishing.said(rules)).isEqualTo("二");
            new RulePublisher(publishing.root(), others.getPrivate())
                    .publish(RuleFolder.read(publishing.pack("三")), "3");
            ReloadEvent event = rules.reload();
            assertThat(event.stage()).isEqualTo(Stage.SIGNATURE);
            assertThat(event.problems().get(0).text()).contains("signature of somebody else");
            Files.writeString(publishing.root().resolve("versions/3/" + RuleFolder.SIGNATURE), "no base 64");
            assertThat(rules.reload().problems().get(0).text()).contains("a signature that is none");
            assertThat(Publishing.said(rules)).isEqualTo("二");
        }
    }

    @Test
    void whatDoesNotHangOnTheFilesIsTriedAgain() throws InterruptedException {
        CountDownLatch taken = new CountDownLatch(1);
        AtomicInteger tries = new AtomicInteger();
        Gate gate = candidate -> tries.incrementAndGet() == 2 ? List.of("disk busy") : List.of();
        try (ReloadingRules rules = ReloadingRules.of(publishing.source())
                .gate(gate)
                .watch(Duration.ofMillis(1))
                .listener(event -> {
                    if (event.outcome() == Outcome.TAKEN_UP) {
                        taken.countDown();
                    }
                })
                .start()) {
            publishing.publish("2", "二");
            assertThat(taken.await(1, TimeUnit.MINUTES)).isTrue();
            assertThat(Publishing.said(rules)).isEqualTo("二");
        }
    }

    @Test
    void aListenerMayNotReload() {
        List<String> thrown = new ArrayList<>();
        AtomicReference<ReloadingRules> itself = new AtomicReference<>();
        try (ReloadingRules rules = ReloadingRules.of(publishing.source())
                .listener(event -> {
                    try {
                        itself.get().reload();
                    } catch (IllegalStateException e) {
                        thrown.add(e.getMessage());
                    }
                })
                .start()) {
            itself.set(rules);
            publishing.publish("2", "二");
            assertThat(rules.reload().outcome()).isEqualTo(Outcome.TAKEN_UP);
            assertThat(thrown).containsExactly("neither a listener nor a gate may reload");
        }
    }

    @Test
    void aVersionIsNamedCurrentAgainIfItHoldsTheSameFiles() {
        Path one = publishing.pack("一");
        publishing.publish("2", "二");
        publishing.publish("1", one);
        try (ReloadingRules rules = ReloadingRules.of(publishing.source()).start()) {
            assertThat(Publishing.said(rules)).isEqualTo("一");
        }
    }

    @Test
    void aNonsenseSecondLineDoesNotHurtTheFirst() throws IOException {
        Files.writeString(publishing.root().resolve("current"), "1\r\nno name\r\n");
        try (ReloadingRules rules = ReloadingRules.of(publishing.source()).start()) {
            assertThat(Publishing.said(rules)).isEqualTo("一");
        }
    }

    @Test
    void watchingFindsWhatIsPublished() throws InterruptedException {
        CountDownLatch taken = new CountDownLatch(1);
        try (ReloadingRules rules = ReloadingRules.of(publishing.source())
                .watch(Duration.ofMillis(1))
                .listener(event -> taken.countDown())
                .start()) {
            publishing.publish("2", "二");
            assertThat(taken.await(1, TimeUnit.MINUTES)).isTrue();
            assertThat(Publishing.said(rules)).isEqualTo("二");
        }
    }

    @Test
    void versionsDoNotChangeAndTheirNamesLeadNowhere() throws IOException {
        assertThatThrownBy(() -> publishing.publish("1", "又"))
                .isInstanceOfSatisfying(
                        FilingRulesException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.RULES_REFUSED));
        assertThatThrownBy(() -> publishing.publish("../1", "外")).isInstanceOf(FilingRulesException.class);
        Files.writeString(publishing.root().resolve("current"), "../../etc\n");
        assertThatThrownBy(publishing.source()::offers).isInstanceOf(FilingRulesException.class);
        Files.delete(publishing.root().resolve("current"));
        assertThatThrownBy(publishing.source()::offers).hasMessageContaining("names no version");
    }
}
