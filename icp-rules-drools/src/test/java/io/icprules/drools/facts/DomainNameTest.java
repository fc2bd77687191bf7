package io.icprules.drools.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DomainNameTest {

    @ParameterizedTest
    @CsvSource({
        "abc.com, abc, com",
        "www.abc.com, abc, com",
        "123.com.cn, 123, com.cn",
        "ABC.CN., abc, cn",
        "xx.gov.cn, xx, gov.cn",
        "示例.政务, 示例, 政务",
        "cn, cn, cn"
    })
    void prefixAndSuffix(String name, String prefix, String suffix) {
        assertThat(DomainName.of(name).prefix()).isEqualTo(prefix);
        assertThat(DomainName.of(name).suffix()).isEqualTo(suffix);
    }

    @Test
    void governmentSuffixesAreTwo() {
        assertThat(DomainNames.isGovernment("gov.cn")).isTrue();
        assertThat(DomainNames.isGovernment("政务")).isTrue();
        assertThat(DomainNames.isGovernment("com.cn")).isFalse();
    }
}
