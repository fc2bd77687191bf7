package io.icprules.drools.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadPropertyTest {

    @Test
    void daysAreShownAsPeopleWriteThem() {
        ReadProperty day = new ReadProperty("submittedOn", "20180101", List.of());
        assertThat(day.shown()).isEqualTo("2018-01-01");
        assertThat(day.value()).isEqualTo("20180101");
        assertThat(new ReadProperty("amount", "20180101", List.of()).shown()).isEqualTo("20180101");
        assertThat(new ReadProperty("submittedOn", null, List.of()).shown()).isNull();
    }
}
