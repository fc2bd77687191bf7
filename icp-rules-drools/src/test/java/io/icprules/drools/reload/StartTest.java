package io.icprules.drools.reload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRulesException;
import io.icprules.drools.reload.ReloadEvent.Outcome;
import io.icprules.drools.reload.ReloadEvent.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service starts with the newest version that is in order, however many after it are not. */
class StartTest {

    private Publishing publishing;

    @BeforeEach
    void publishes(@TempDir Path folder) {
        publishing = Publishing.first(folder);
        publishing.publish("2", "二");
    }

    @Test
    void itGoesBackBehindAllThatIsBroken() throws IOException {
        publishing.publish("3", publishing.pack("坏", "natur == SubjectNature.ENTERPRISE"));
        publishing.publish("4", "四");
        Files.delete(publishing.root().resolve("versions/4/province/32-jiangsu.drl"));
        publishing.publish("5", "五");
        List<ReloadEvent> events = new ArrayList<>();
        Gate gate = rules -> "五".equals(Publishing.said(rules)) ? List.of("no") : List.of();
        try (ReloadingRules rules = ReloadingRules.of(publishing.source())
                .gate(gate)
                .listener(events::add)
                .start()) {
            assertThat(Publishing.said(rules)).isEqualTo("二");
            assertThat(rules.status().serving())
                    .isEqualTo(new PackVersion("2", rules.describe().id().digest()));
            assertThat(rules.status().refused()).isEqualTo(3);
            assertThat(rules.status().takenUp()).isEqualTo(1);
            assertThat(rules.status().lastRefused()).isEqualTo(events.get(2));
            assertThat(events).extracting(ReloadEvent::stage).containsExactly(Stage.CHECK, Stage.READ, Stage.GATE);
            assertThat(events).extracting(event -> event.offered().name()).containsExactly("3", "4", "5");
            assertThat(events).allMatch(event -> event.outcome() == Outcome.REFUSED);
            assertThat(events).allMatch(event -> event.serving().name().equals("2"));
        }
    }

    @Test
    void theFirstLookAfterItTellsNothingTwice() {
        publishing.publish("3", "三");
        List<ReloadEvent> events = new ArrayList<>();
        Gate gate = rules -> "三".equals(Publishing.said(rules)) ? List.of("no") : List.of();
        Reloader reloader = ReloadingRules.of(publishing.source())
                .gate(gate)
                .listener(events::add)
                .reloader();
        assertThat(reloader.look(false).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(events).hasSize(1);
        assertThat(reloader.serving().status().refused()).isEqualTo(1);
    }

    @Test
    void whatWasGoneBackFromIsNotServedAgain() throws IOException {
        Path two = publishing.pack("二");
        publishing.publish("3", "三");
        publishing.publish("2", two);
        Files.delete(publishing.root().resolve("versions/2/province/32-jiangsu.drl"));
        try (ReloadingRules rules = ReloadingRules.of(publishing.source()).start()) {
            assertThat(Publishing.said(rules)).isEqualTo("一");
        }
    }

    @Test
    void ifNoVersionIsInOrderAllThatIsWrongIsTold() throws IOException {
        Files.delete(publishing.root().resolve("versions/2/province/32-jiangsu.drl"));
        Gate gate = rules -> List.of("张三's filing");
        assertThatThrownBy(
                        () -> ReloadingRules.of(publishing.source()).gate(gate).start())
                .isInstanceOfSatisfying(StartRefusedException.class, e -> {
                    assertThat(e.code()).isEqualTo(ErrorCode.RULES_REFUSED);
                    assertThat(e.problems()).extracting(ReloadProblem::code).containsExactly("ICP-2006", "ICP-2009");
                    assertThat(e.problems().get(1).detail()).isEqualTo("张三's filing");
                    assertThat(e).hasMessageContaining("\n  2, READ: ICP-2006 ");
                    assertThat(e).hasMessageContaining("), GATE: ICP-2009 the gate objects\n");
                    assertThat(e.getMessage()).doesNotContain("张三");
                });
    }

    @Test
    void ifNothingIsPublishedThatIsTold() throws IOException {
        Files.delete(publishing.root().resolve("current"));
        assertThatThrownBy(() -> ReloadingRules.of(publishing.source()).start())
                .isInstanceOfSatisfying(
                        FilingRulesException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.RULES_UNREADABLE));
    }
}
