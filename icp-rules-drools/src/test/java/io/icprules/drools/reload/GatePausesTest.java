package io.icprules.drools.reload;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.drools.reload.ReloadEvent.Outcome;
import io.icprules.drools.reload.ReloadEvent.Stage;
import io.icprules.drools.source.RuleFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a watch does with rules that were refused; single looks, without its clock. */
class GatePausesTest {

    private final List<ReloadEvent> events = new ArrayList<>();
    private Publishing publishing;

    @BeforeEach
    void publishes(@TempDir Path folder) {
        publishing = Publishing.first(folder);
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
        Reloader reloader = ReloadingRules.of(publishing.source())
                .signedBy(keys.getPublic())
                .reloader();
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
    void aGateMayNotReload() {
        AtomicReference<Reloader> itself = new AtomicReference<>();
        Gate gate = rules -> {
            if (itself.get() != null) {
                itself.get().look(true);
            }
            return List.of();
        };
        Reloader reloader = ReloadingRules.of(publishing.source()).gate(gate).reloader();
        itself.set(reloader);
        publishing.publish("2", "二");
        assertThat(reloader.look(true).problems().get(0).detail())
                .isEqualTo("neither a listener nor a gate may reload");
    }

    private Reloader refusing(AtomicInteger asked) {
        Gate gate = rules -> {
            if ("一".equals(Publishing.said(rules))) {
                return List.of();
            }
            asked.incrementAndGet();
            return List.of("no");
        };
        return ReloadingRules.of(publishing.source())
                .gate(gate)
                .listener(events::add)
                .reloader();
    }
}
