package io.icprules.testkit.catalogue;

import io.icprules.api.Text;
import io.icprules.drools.source.CheckedRules;
import io.icprules.drools.source.RuleFile;
import io.icprules.drools.source.RuleFolder;
import io.icprules.drools.source.RuleProblem;
import io.icprules.drools.source.RuleSourceCheck;
import io.icprules.drools.source.SourceFile;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The rule catalogue: one page for each rule file, and an index. The same files give the same pages.
 *
 * @param pages text of each page in Markdown, by file name; the index is {@code README.md}
 */
public record Catalogue(Map<String, String> pages) {

    private static final String CONTRADICTIONS = "contradictions.properties";

    /** Copies the map, in the order of the names. */
    public Catalogue {
        pages = new TreeMap<>(pages);
    }

    /** The text of each page, by file name. */
    @Override
    public Map<String, String> pages() {
        return new TreeMap<>(pages);
    }

    /**
     * Writes the catalogue of a rule folder.
     *
     * @param rules folder of the rule files
     * @param scenarios folder of the scenario files, or a single one
     * @throws IOException if a file cannot be read
     * @throws IllegalArgumentException if the rules have problems, or a topic has no title
     * @throws io.icprules.document.DocumentException if a scenario has problems
     */
    public static Catalogue of(Path rules, Path scenarios) throws IOException {
        CheckedRules checked = RuleSourceCheck.check(RuleFolder.read(rules));
        if (!checked.problems().isEmpty()) {
            throw new IllegalArgumentException(
                    checked.problems().stream().map(RuleProblem::toString).collect(Collectors.joining("\n")));
        }
        RuleSection section = new RuleSection(readings(checked.folder()), ScenarioIndex.below(scenarios));
        Map<String, String> pages = new TreeMap<>();
        List<Area> areas = new ArrayList<>();
        for (SourceFile file : checked.files()) {
            Area area = Area.of(file);
            areas.add(area);
            pages.put(area.page(), page(area, section));
        }
        pages.put(IndexPage.NAME, IndexPage.of(areas));
        return new Catalogue(pages);
    }

    private static String page(Area area, RuleSection section) {
        StringBuilder page = new StringBuilder();
        Text title = area.title();
        page.append("# ").append(Markdown.both(title)).append("\n\n");
        page.append(Markdown.code(area.path()))
                .append(" · 规则 Rules: ")
                .append(area.rules().size())
                .append(" · 事实 Facts: ")
                .append(area.facts().size())
                .append(" · [目录 Index](")
                .append(IndexPage.NAME)
                .append(")\n");
        area.rules().forEach(rule -> page.append('\n').append(section.of(rule)));
        return page.toString();
    }

    private static Map<String, Text> readings(RuleFolder folder) throws IOException {
        Properties properties = new Properties();
        RuleFile file = folder.properties().get(CONTRADICTIONS);
        if (file != null) {
            properties.load(new StringReader(file.text()));
        }
        Map<String, Text> readings = new HashMap<>();
        for (String name : properties.stringPropertyNames()) {
            if (name.endsWith(".zh")) {
                String id = name.substring(0, name.length() - ".zh".length());
                readings.put(id, new Text(properties.getProperty(name), properties.getProperty(id + ".en", id)));
            }
        }
        return readings;
    }
}
