package io.icprules.drools.source;

import io.icprules.api.Text;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Has Drools read the file too. What it compiles must be what we checked: every rule with its pattern and tests, and
 * nothing else. Only for files without problems of ours, which nest too little to harm Drools' parser.
 */
final class DroolsCheck {

    private final SourceFile file;
    private final Problems problems;

    DroolsCheck(SourceFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    void check() {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr read;
        try {
            read = parser.parse(false, file.file().text());
        } catch (DroolsParserException e) {
            differ(new Position(Math.max(1, e.getLineNumber()), Math.max(1, e.getColumn() + 1)), Wording.written(e));
            return;
        }
        parser.getErrors().forEach(this::syntax);
        if (!parser.hasErrors()) {
            compare(read);
        }
    }

    private void syntax(DroolsError error) {
        // Drools counts columns from 0.
        Position at = error instanceof ParserError e
                ? new Position(Math.max(1, e.getRow()), Math.max(1, e.getCol() + 1))
                : Position.START;
        problems.add(
                RuleProblemCode.SYNTAX,
                at,
                Wording.written(String.valueOf(error.getMessage())),
                Expected.WHAT_DROOLS_READS.of());
    }

    private void compare(PackageDescr read) {
        if (!onlyRules(read)
                || !header(read).equals(header(file))
                || read.getRules().size() != file.rules().size()) {
            differ(Position.START, Found.DROOLS_OTHER_PARTS.of());
            return;
        }
        for (int i = 0; i < file.rules().size(); i++) {
            SourceRule ours = file.rules().get(i);
            if (!SameRule.test(ours, read.getRules().get(i))) {
                differ(ours.at(), Found.DROOLS_OTHER_RULE.of());
            }
        }
    }

    private static boolean onlyRules(PackageDescr read) {
        return read.getFunctions().isEmpty()
                && read.getTypeDeclarations().isEmpty()
                && read.getEnumDeclarations().isEmpty()
                && read.getEntryPointDeclarations().isEmpty()
                && read.getWindowDeclarations().isEmpty()
                && read.getAccumulateImports().isEmpty()
                && read.getAttributes().isEmpty()
                && read.getUnit() == null;
    }

    private static Set<String> header(PackageDescr read) {
        Set<String> header = new TreeSet<>();
        header.add(read.getName());
        read.getImports().forEach(i -> header.add(i.getTarget()));
        read.getFunctionImports().forEach(i -> header.add("static " + i.getTarget()));
        read.getGlobals().forEach(g -> header.add(g.getType() + " " + g.getIdentifier()));
        return header;
    }

    private static Set<String> header(SourceFile file) {
        return file.declarations().stream().map(SourceDeclaration::text).collect(Collectors.toCollection(TreeSet::new));
    }

    private void differ(Position at, Text found) {
        problems.add(RuleProblemCode.READ_DIFFERENTLY, at, found, Expected.SAME_AS_WE_READ.of());
    }
}
