package io.icprules.testkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                              | the filing as a whole                | 整个申请",
                "/subject                        | subject                              | 主体",
                "/sites/0/domains/1              | site 1, domain 2                     | 网站 1，域名 2",
                "/sites/2/administrator          | site 3, administrator                | 网站 3，网站负责人",
                "/responsiblePerson/mobile       | responsible person, mobile           | 主体负责人，mobile",
                "/sites                          | site                                 | 网站",
                "/odd~1name/4                    | odd/name 5                           | odd/name 5",
            })
    void pointers_read_like_places(String pointer, String en, String zh) {
        assertThat(Place.of(pointer, Language.EN)).isEqualTo(en);
        assertThat(Place.of(pointer, Language.ZH)).isEqualTo(zh);
    }
}
