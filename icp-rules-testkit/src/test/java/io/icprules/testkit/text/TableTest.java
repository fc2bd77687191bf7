package io.icprules.testkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void columns_are_as_wide_as_their_widest_cell_and_chinese_takes_two() {
        Table table = new Table();
        table.row(List.of("来源", "申请", ""));
        table.row(List.of("a", "12345", "x"));

        assertThat(table.lines()).containsExactly("来源   申请", "a     12345  x");
        assertThat(new Table().lines()).isEmpty();
    }
}
