package io.icprules.drools.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class EmailsTest {

    /** What is meant, too slow for the way of every filing. */
    private static final Pattern FORM = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");

    @Example
    void examples() {
        assertThat(Emails.wellFormed("a@b.cn")).isTrue();
        assertThat(Emails.wellFormed("张三@示例.中国")).isTrue();
        assertThat(Emails.wellFormed("a@b")).isFalse();
        assertThat(Emails.wellFormed("a@b.cn\n")).isFalse();
        assertThat(Emails.wellFormed("a".repeat(64) + "@b.cn")).isTrue();
        assertThat(Emails.wellFormed("a".repeat(65) + "@b.cn")).isFalse();
        assertThat(Emails.wellFormed("😀".repeat(64) + "@b.cn")).isTrue();
    }

    @Property(tries = 20_000)
    void isTheExpression(
            @ForAll
                    @StringLength(max = 9)
                    @Chars({'@', '.', 'a', ' ', '\u00a0'})
                    @CharRange(from = '\u0008', to = '\u000e')
                    String email) {
        assertThat(Emails.wellFormed(email)).isEqualTo(FORM.matcher(email).matches());
    }

    @Property(tries = 20_000)
    void isTheExpressionNearAnAddress(
            @ForAll @StringLength(min = 0, max = 3) @Chars({'@', '.', 'a', ' '}) String name,
            @ForAll @StringLength(min = 0, max = 6) @Chars({'@', '.', 'a', ' '}) String host) {
        String email = name + "@" + host;
        assertThat(Emails.wellFormed(email)).isEqualTo(FORM.matcher(email).matches());
    }
}
