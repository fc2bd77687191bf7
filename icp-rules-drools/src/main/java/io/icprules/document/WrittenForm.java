package io.icprules.document;

import io.icprules.api.Text;
import io.icprules.api.verdict.Citation;
import io.icprules.api.verdict.RuleBaseId;
import io.icprules.api.verdict.UploadRule;
import java.time.LocalDate;
import java.util.Set;

/** In which form values of a type are written. */
enum WrittenForm {
    /** A text. */
    TEXT,
    /** A constant, by its name. */
    CONSTANT,
    /** What rules say: it comes again in other verdicts and is never personal, so that its JSON may be kept. */
    WORDING,
    /** A day; there are few of them, too. */
    DAY,
    /** True or false. */
    TRUTH,
    /** An object. */
    RECORD,
    /** A number, a moment, or a node. */
    OTHER;

    private static final Set<Class<?>> WORDINGS =
            Set.of(Text.class, Citation.class, UploadRule.class, RuleBaseId.class);

    static WrittenForm of(Class<?> type) {
        if (type == String.class) {
            return TEXT;
        }
        if (type.isEnum()) {
            return CONSTANT;
        }
        if (type == LocalDate.class) {
            return DAY;
        }
        if (type == Boolean.class || type == boolean.class) {
            return TRUTH;
        }
        if (WORDINGS.contains(type)) {
            return WORDING;
        }
        return type.isRecord() && !Node.class.isAssignableFrom(type) ? RECORD : OTHER;
    }
}
