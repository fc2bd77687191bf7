package io.icprules.testkit.catalogue;

import io.icprules.api.Text;
import io.icprules.drools.source.SourceFile;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A national topic or a province: one rule file, one page.
 *
 * @param path path of the rule file
 * @param title what the page is called
 * @param rules its rules, in their order
 */
record Area(String path, Text title, List<CatalogueRule> rules) {

    private static final String NATIONAL = "national/";
    private static final String ENDING = ".drl";

    static Area of(SourceFile file) {
        String path = file.file().path();
        List<CatalogueRule> rules = file.rules().stream()
                .map(rule -> CatalogueRule.of(rule, file.file().text()))
                .toList();
        Text title = path.startsWith(NATIONAL) ? Titles.topic(name(path)) : Titles.province(name(path));
        return new Area(path, title, rules);
    }

    boolean isNational() {
        return path.startsWith(NATIONAL);
    }

    /** Name of the page. */
    String page() {
        return (isNational() ? "national-" : "") + name(path) + ".md";
    }

    /** Facts its rules stand for. */
    Set<String> facts() {
        Set<String> facts = new TreeSet<>();
        rules.forEach(rule -> facts.addAll(rule.facts()));
        return facts;
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ENDING.length());
    }
}
