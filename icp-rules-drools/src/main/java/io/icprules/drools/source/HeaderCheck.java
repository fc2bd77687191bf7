package io.icprules.drools.source;

import io.icprules.api.Text;
import io.icprules.api.vocabulary.Province;
import io.icprules.drools.collect.VerdictCollector;
import io.icprules.drools.facts.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks where a file is and what stands before its rules. */
final class HeaderCheck {

    /** How imports of functions begin. */
    static final String WORDS = "static " + Words.class.getName() + ".";

    private static final String ROOT = "io.icprules.rules.";
    private static final List<String> REQUIRED = List.of("io.icprules.api.vocabulary.*", "io.icprules.drools.facts.*");
    private static final String GLOBAL = VerdictCollector.class.getName() + " verdict";
    private static final Pattern PATH =
            Pattern.compile("(national|province)/(?:(\\d\\d)-)?([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\\.drl");

    private final SourceFile file;
    private final Problems problems;

    HeaderCheck(SourceFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    void check() {
        place();
        file.declarations("import").forEach(this::imported);
        file.declarations("global").forEach(this::global);
        for (String required : REQUIRED) {
            missing("import", required, RuleProblemCode.IMPORT);
        }
        missing("global", GLOBAL, RuleProblemCode.GLOBAL);
    }

    private void place() {
        Matcher path = PATH.matcher(file.file().path());
        boolean provincial = file.file().path().startsWith("province/");
        if (!path.matches() || provincial != (path.group(2) != null)) {
            boolean partOfFolder = file.file().path().indexOf('/') < 0
                    && file.declarations("package").stream()
                            .anyMatch(d -> d.text().startsWith(ROOT));
            Text found = Found.FILE.of(file.file().path());
            Text expected = Expected.FILE_PLACES.of();
            if (partOfFolder) {
                problems.add(RuleProblemCode.FILE_PLACE, Position.START, found, expected, Advice.FOLDER_PART);
            } else {
                problems.add(RuleProblemCode.FILE_PLACE, Position.START, found, expected);
            }
            return;
        }
        String name = path.group(3).replace("-", "");
        if (provincial && !province(path.group(2), name)) {
            return;
        }
        String expected = ROOT + path.group(1) + "." + name;
        List<SourceDeclaration> packages = file.declarations("package");
        if (packages.isEmpty()) {
            problems.add(
                    RuleProblemCode.PACKAGE,
                    Position.START,
                    Found.NO_PACKAGE.of(),
                    Wording.written("package " + expected));
        }
        for (int i = 0; i < packages.size(); i++) {
            if (i > 0 || !packages.get(i).text().equals(expected)) {
                problems.add(
                        RuleProblemCode.PACKAGE,
                        packages.get(i).at(),
                        Wording.written("package " + packages.get(i).text()),
                        Expected.PACKAGE_ONCE.of(expected));
            }
        }
    }

    private boolean province(String code, String name) {
        Optional<Province> province = Province.find(code);
        String expected = province.map(HeaderCheck::packageName).orElse("");
        if (!expected.equals(name)) {
            problems.add(
                    RuleProblemCode.PROVINCE_FILE,
                    Position.START,
                    Wording.written(code + "-" + name),
                    province.isPresent() ? Wording.written(code + "-" + expected) : Expected.PROVINCE_CODE.of());
        }
        return expected.equals(name);
    }

    /** The engine looks for the rules of a province in the package of this name. */
    private static String packageName(Province province) {
        return province.name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    private void imported(SourceDeclaration declaration) {
        String text = declaration.text();
        boolean word = text.startsWith(WORDS)
                && (text.equals(WORDS + "*")
                        || FactFunctions.names().stream().anyMatch(name -> text.equals(WORDS + name)));
        if (!word && !REQUIRED.contains(text)) {
            problems.add(
                    RuleProblemCode.IMPORT,
                    declaration.at(),
                    Wording.written("import " + text),
                    Expected.ONE_OF_OR.of(REQUIRED, WORDS));
        }
    }

    private void global(SourceDeclaration declaration) {
        if (!declaration.text().equals(GLOBAL)) {
            problems.add(
                    RuleProblemCode.GLOBAL,
                    declaration.at(),
                    Wording.written("global " + declaration.text()),
                    Wording.written("global " + GLOBAL));
        }
    }

    private void missing(String keyword, String text, RuleProblemCode code) {
        if (file.declarations(keyword).stream().noneMatch(d -> d.text().equals(text))) {
            problems.add(code, Position.START, Found.NO_LINE.of(keyword, text), Wording.written(keyword + " " + text));
        }
    }
}
