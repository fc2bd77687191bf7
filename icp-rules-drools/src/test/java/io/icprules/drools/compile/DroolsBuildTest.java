package io.icprules.drools.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRulesException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** All builds have one name; none may get what another left under it. */
class DroolsBuildTest {

    @Test
    void aFailedBuildLeavesNothingAndGetsNothing() {
        assertThat(packages(DroolsBuild.of(Map.of("io.icprules.rules.national.one", drl("one")))))
                .contains("io.icprules.rules.national.one");
        assertThatThrownBy(() -> DroolsBuild.of(
                        Map.of("io.icprules.rules.national.two", drl("two").replace("dataOrder", "noSuchProperty"))))
                .isInstanceOfSatisfying(
                        FilingRulesException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.RULE_BASE_UNUSABLE));
        DroolsBuild third = DroolsBuild.of(Map.of("io.icprules.rules.national.three", drl("three")));
        assertThat(packages(third)).contains("three").doesNotContain("one", "two");
        assertThat(third.classes().keySet()).allMatch(name -> name.startsWith("io/icprules/rules/national/three/"));
    }

    private static String packages(DroolsBuild build) {
        return String.join(" ", build.models());
    }

    private static String drl(String name) {
        return """
                package io.icprules.rules.national.%1$s
                import io.icprules.drools.facts.*
                global io.icprules.drools.collect.VerdictCollector verdict
                rule "cn-nat-%1$s"
                when
                $site : Site( dataOrder )
                then
                verdict.violated( $site );
                end
                """.formatted(name);
    }
}
