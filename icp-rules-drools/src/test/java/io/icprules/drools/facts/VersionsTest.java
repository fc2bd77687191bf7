package io.icprules.drools.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionsTest {

    private static final Pattern FORM = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){0,2}");

    @ParameterizedTest
    @CsvSource({"4.17.0, 4017000", "4.17, 4017000", "4, 4000000", "999.999.999, 999999999", "007.1.12, 7001012"})
    void versionsAreNumbers(String version, int number) {
        assertThat(Versions.number(version)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "4.", ".4", "4..1", "1.2.3.4", "1000", "v4", "4.1-beta", "-1", "４.1", " 4"})
    void whatIsNoVersionIsUnknown(String version) {
        assertThat(Versions.number(version)).isNull();
    }

    @Property(tries = 20_000)
    void isOfTheForm(@ForAll @StringLength(max = 10) @Chars({'.', '0', '1', '9', 'x'}) String version) {
        assertThat(Versions.number(version) != null)
                .isEqualTo(FORM.matcher(version).matches());
    }
}
