package io.icprules.drools.source;

import io.icprules.api.Text;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what is wrong with a file of a rule folder that is not read. */
final class StrayFile {

    private static final Pattern RULES = Pattern.compile("(?i)(.*?\\.drl)(\\.[a-z0-9]+|~|#)?");

    private static final Pattern OF_SYSTEM =
            Pattern.compile("(?i)\\.ds_store|thumbs\\.db|desktop\\.ini|~\\$.*|\\.~.*|.*~|.*\\.(sw[a-p]|tmp|bak)");
    private static final Pattern OFFICE = Pattern.compile("(?i).*\\.(docx?|xlsx?|wps|et|pdf|rtf|odt)");
    private static final Pattern KNOWN = Pattern.compile(
            "(?i)(withdrawn\\.tsv|ledger\\.tsv|rule-base\\.properties|contradictions\\.properties)\\.[a-z]+");

    private StrayFile() {}

    /** Whether an editor or the system made a file of that name, whatever it ends in. */
    static boolean isOfSystem(String path) {
        return OF_SYSTEM.matcher(name(path)).matches();
    }

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
        String name = name(path);
        Text found = name.startsWith(".") ? Found.HIDDEN.of(path) : Found.NOT_READ.of(path);
        if (!regular) {
            found = Found.SPECIAL.of(path);
        }
        String likely = regular ? likely(name) : "";
        if (regular && likely.isEmpty() && isOfSystem(path)) {
            problems.add(
                    RuleProblemCode.FILE_PLACE, Position.START, found, Expected.NO_SUCH_FILE.of(), Advice.OF_SYSTEM);
        } else if (regular && likely.isEmpty() && OFFICE.matcher(name).matches()) {
            problems.add(RuleProblemCode.FILE_PLACE, Position.START, found, Expected.REGULAR_FILES.of(), Advice.OFFICE);
        } else {
            problems.add(RuleProblemCode.FILE_PLACE, Position.START, found, Expected.REGULAR_FILES.of(), likely);
        }
    }

    /** The file that was meant, such as one without a second ending that the system hides; empty if that is not known. */
    private static String likely(String name) {
        Matcher known = KNOWN.matcher(name);
        Matcher rules = RULES.matcher(name);
        if (known.matches()) {
            return known.group(1).toLowerCase(Locale.ROOT);
        }
        boolean meant = !name.startsWith(".") && !name.startsWith("~") && rules.matches();
        return meant ? rules.group(1).toLowerCase(Locale.ROOT) : "";
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
