package io.icprules.drools.reload;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.drools.reload.ReloadEvent.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of versions: in status, events and logs. */
class ReloaderTest {

    private final List<ReloadEvent> events = new ArrayList<>();
    private Publishing publishing;

    @BeforeEach
    void publishes(@TempDir Path folder) {
        publishing = Publishing.first(folder);
    }

    @Test
    void whatIsServedHasTheNameItIsPublishedUnder() {
        Reloader reloader = ReloadingRules.of(publishing.source()).reloader();
        publishing.publish("same", "一");
        assertThat(reloader.look(false).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(reloader.serving().status().serving().name()).isEqualTo("same");
    }

    @Test
    void nothingIsRefusedAnyLongerOnceWhatIsPublishedIsServed() throws IOException {
        Reloader reloader =
                ReloadingRules.of(publishing.source()).listener(events::add).reloader();
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

    @Test
    void logsHoldVersionsAndCodesAndNoWordsOfOthers() {
        Gate gate =
                rules -> "二".equals(Publishing.said(rules)) ? List.of("scenario of 张三", "scenario of 李四") : List.of();
        Reloader reloader = ReloadingRules.of(publishing.source()).gate(gate).reloader();
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
    void eachWayInWhichItCannotBeReadIsToldAtOnce() throws IOException {
        Reloader reloader =
                ReloadingRules.of(publishing.source()).listener(events::add).reloader();
        Path current = publishing.root().resolve("current");
        Files.writeString(current, "\uFEFF1\n");
        reloader.look(false);
        reloader.look(false);
        Files.writeString(current, "no name\n");
        reloader.look(false);
        reloader.look(false);
        Files.writeString(current, "none\n");
        reloader.look(false);
        reloader.look(false);
        assertThat(events).extracting(ReloadEvent::offered).containsExactly(null, null, new PackVersion("none", null));
        assertThat(events.get(1).problems().get(0).text()).contains("U+0020 as character 3");
        assertThat(reloader.serving().status().refused()).isEqualTo(3);
    }
}
