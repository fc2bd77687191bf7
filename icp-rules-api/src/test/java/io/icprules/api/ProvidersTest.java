package io.icprules.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.icprules.api.spi.FilingRulesProvider;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProvidersTest {

    private record Named(String name) implements FilingRulesProvider {
        @Override
        public FilingRules filingRules() {
            throw new IllegalStateException("not asked for in this test");
        }
    }

    @Test
    void oneProviderIsTaken() {
        FilingRulesProvider only = new Named("a");
        assertThat(Providers.only(List.of(only))).isSameAs(only);
    }

    @Test
    void noProviderIsAnErrorThatNamesTheDependency() {
        assertThatThrownBy(FilingRules::load)
                .isInstanceOfSatisfying(
                        FilingRulesException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NO_PROVIDER))
                .hasMessageStartingWith("ICP-1001 No provider")
                .hasMessageContaining("icp-rules-drools");
    }

    @Test
    void severalProvidersAreAnErrorThatNamesEachInOrder() {
        assertThatThrownBy(() -> Providers.only(List.of(new Named("b"), new Named("a"))))
                .isInstanceOfSatisfying(
                        FilingRulesException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.SEVERAL_PROVIDERS))
                .hasMessageContaining("2 providers")
                .hasMessageContaining("a (io.icprules.api.ProvidersTest$Named), b (");
    }
}
