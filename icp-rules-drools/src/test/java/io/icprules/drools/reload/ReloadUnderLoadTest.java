package io.icprules.drools.reload;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.drools.engine.RuleEngine;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of the run at length. */
class ReloadUnderLoadTest {

    @TempDir
    Path folder;

    @Test
    void everyVerdictIsOfOneRuleBaseWhichItNames() throws Exception {
        ReloadUnderLoad.Seen seen = new ReloadUnderLoad(folder, RuleEngine.INTERPRETER).run(16, 4_000, 4);
        assertThat(seen.wrong()).isZero();
        assertThat(seen.judged()).isGreaterThanOrEqualTo(4_000);
        assertThat(seen.takenUp()).isEqualTo(8);
        assertThat(seen.refused()).isEqualTo(8);
        assertThat(seen.bases()).isEqualTo(9);
    }
}
