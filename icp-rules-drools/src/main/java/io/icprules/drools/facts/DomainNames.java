package io.icprules.drools.facts;

import java.net.IDN;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Domain names as people mean them, however they are written. Stateless. */
final class DomainNames {

    private static final String GOVERNMENT = "政务";

    /** The unified ideographs of this block stand for themselves. */
    private static final char FIRST_HAN = '\u4e00';

    private static final char LAST_HAN = '\u9fff';

    /**
     * The ends of names that are registered under a second-level suffix of .cn; without them the label left of it would be
     * missed.
     */
    private static final List<String> CN_SECOND_LEVEL =
            List.of(".com.cn", ".net.cn", ".org.cn", ".gov.cn", ".edu.cn", ".ac.cn");

    private DomainNames() {}

    static String normalise(String name) {
        return isNormal(name) ? name : anyNormalised(name);
    }

    /** Most names are written plainly, and need none of the costly steps. */
    private static boolean isNormal(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
            if (!plain) {
                return false;
            }
        }
        return !name.isEmpty() && !name.contains("xn--") && !name.startsWith(".") && !name.endsWith(".");
    }

    private static String anyNormalised(String name) {
        String compatible = compatible(name.strip()).replace('。', '.');
        String lower = unicode(compatible.toLowerCase(Locale.ROOT));
        int from = lower.startsWith(".") ? 1 : 0;
        int to = lower.endsWith(".") ? lower.length() - 1 : lower.length();
        return from <= to ? lower.substring(from, to) : "";
    }

    /** Full width becomes half width and so on. The tables for that are large: names in plain letters do without. */
    private static String compatible(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 0x80 && (c < FIRST_HAN || c > LAST_HAN)) {
                return Normalizer.normalize(name, Normalizer.Form.NFKC);
            }
        }
        return name;
    }

    /** Labels as people read them: registrars deliver the ASCII form (xn--…). What cannot be converted stays. */
    private static String unicode(String name) {
        return name.contains("xn--") ? IDN.toUnicode(name, IDN.ALLOW_UNASSIGNED) : name;
    }

    /** The registrable suffix of a normal name: {@code gov.cn} and its like, otherwise the last label. */
    static String suffixOf(String normal) {
        if (normal.endsWith(".cn")) {
            for (String end : CN_SECOND_LEVEL) {
                if (normal.endsWith(end)) {
                    return end.substring(1);
                }
            }
        }
        return normal.substring(normal.lastIndexOf('.') + 1);
    }

    static boolean isGovernment(String suffix) {
        return suffix.equals("gov.cn") || suffix.equals(GOVERNMENT);
    }
}
