package io.icprules.testkit.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.icprules.drools.pack.RulePack;
import io.icprules.drools.source.RuleFolder;
import io.icprules.drools.source.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The attacks on rule files once more where drools-mvel is on the class path, as it is here: MVEL runs what stands in
 * annotations and expressions. Codes and places are held where the attacks live, in icp-rules-drools.
 */
class AttacksWithMvelTest {

    private static final Path ATTACKS = Path.of("..", "icp-rules-drools", "src", "test", "resources", "attacks");
    private static final String MARK = "icprules.attack";
    private static final String PATH = "national/attack.drl";
    private static final String IDENTITY = "version = 1\nverifiedFrom = 2018-06-09\nverifiedThrough = 2019-09-20\n";

    @Test
    void mvelIsThere() {
        assertThatCode(() -> Class.forName("org.mvel2.MVEL")).doesNotThrowAnyException();
        assertThatCode(() -> Class.forName("org.drools.mvel.MVELConstraint")).doesNotThrowAnyException();
    }

    @Test
    void everyAttackIsRefusedAndNoneRuns() throws Exception {
        System.clearProperty(MARK);
        List<String> accepted = new ArrayList<>();
        int attacks = 0;
        try (Stream<Path> files = Files.walk(ATTACKS)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .toList()) {
                attacks++;
                if (pack(Files.readAllBytes(file)).check().problems().isEmpty()) {
                    accepted.add(file.toString());
                }
                assertThat(System.getProperty(MARK)).as(file.toString()).isNull();
            }
        }
        assertThat(attacks).isGreaterThanOrEqualTo(150);
        assertThat(accepted).isEmpty();
    }

    private static RulePack pack(byte[] attack) throws Exception {
        byte[] identity = IDENTITY.getBytes(StandardCharsets.UTF_8);
        byte[] manifest = (Sha256.of(attack) + "  " + PATH + "\n" + Sha256.of(identity) + "  " + RuleFolder.RULE_BASE
                        + "\n")
                .getBytes(StandardCharsets.UTF_8);
        return RulePack.of(RuleFolder.listed(path -> switch (path) {
            case PATH -> new ByteArrayInputStream(attack);
            case RuleFolder.RULE_BASE -> new ByteArrayInputStream(identity);
            case RuleFolder.MANIFEST -> new ByteArrayInputStream(manifest);
            default -> throw new IOException(path);
        }));
    }
}
