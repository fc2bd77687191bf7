package io.icprules.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final StringWriter err = new StringWriter();

    @Test
    void a_person_who_sent_the_verdicts_away_sees_how_far_it_is() throws Exception {
        progress(false, true);

        assertThat(err.toString())
                .startsWith("\r[###############...............] 50% 100")
                .endsWith("\r\u001b[K");
    }

    @Test
    void nobody_else_is_disturbed() throws Exception {
        progress(true, true);
        progress(false, false);

        assertThat(err.toString()).isEmpty();
    }

    private void progress(boolean outShown, boolean errShown) throws Exception {
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                outShown,
                errShown,
                false);
        Progress progress = new Progress(terminal, 200);
        InputStream in = progress.watch(new ByteArrayInputStream(new byte[200]));
        for (int filing = 0; filing < 100; filing++) {
            in.read();
            progress.filingDone();
        }
        progress.clear();
    }
}
