package io.icprules.drools.source;

import io.icprules.api.Text;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what is wrong with a file of a rule folder that is not read. */
final class StrayFile {

    private static final Pattern RULES = Pattern.compile("(?i)(.*?\\.drl)(\\.[a-z0-9]+|~|#)?");

    private StrayFile() {}

    /** The folder that hides a file, or the path of the file itself. */
    static String shown(String path) {
        String[] names = path.split("/", -1);
        StringBuilder folder = new StringBuilder();
        for (int i = 0; i + 1 < names.length; i++) {
            folder.append(names[i]);
            if (names[i].startsWith(".")) {
                return folder.toString();
            }
            folder.append('/');
        }
        return path;
    }

    static void report(String path, boolean regular, Problems problems) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        Matcher rules = RULES.matcher(name);
        Text found = name.startsWith(".") ? Found.HIDDEN.of(path) : Found.NOT_READ.of(path);
        if (!regular) {
            found = Found.SPECIAL.of(path);
        }
        String likely = regular && !name.startsWith(".") && rules.matches()
                ? rules.group(1).toLowerCase(Locale.ROOT)
                : "";
        problems.add(RuleProblemCode.FILE_PLACE, Position.START, found, Expected.REGULAR_FILES.of(), likely);
    }
}
