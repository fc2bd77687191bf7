package io.icprules.api.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ProvinceTest {

    @Test
    void thereAre31InTheOrderOfTheirCodes() {
        assertThat(Province.values()).hasSize(31);
        assertThat(Arrays.stream(Province.values()).map(Province::code))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(Province.values()).map(Province::isoCode)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Province.values()).map(Province::icpNumberPrefix))
                .doesNotHaveDuplicates();
    }

    @Test
    void aProvinceIsFoundByNameCodeIsoCodeAndChineseName() {
        assertThat(Province.find("SHAANXI")).contains(Province.SHAANXI);
        assertThat(Province.find("61")).contains(Province.SHAANXI);
        assertThat(Province.find("CN-SN")).contains(Province.SHAANXI);
        assertThat(Province.find("陕西")).contains(Province.SHAANXI);
        assertThat(Province.find("14")).contains(Province.SHANXI);
    }

    @Test
    void nothingElseFindsAProvince() {
        assertThat(Province.find("beijing")).isEmpty();
        assertThat(Province.find("99")).isEmpty();
        assertThat(Province.find("")).isEmpty();
    }
}
