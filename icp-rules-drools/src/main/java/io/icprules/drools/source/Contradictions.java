package io.icprules.drools.source;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The contradictions of the sources that a rule folder knows. */
final class Contradictions {

    private Contradictions() {}

    /** Their ids; none when the folder does not say, and then they are not checked. */
    static Set<String> ids(RuleFolder folder) {
        RuleFile file = folder.properties().get(RuleFolder.CONTRADICTIONS);
        if (file == null) {
            return new TreeSet<>();
        }
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(file.text()));
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory can be read.", e);
        }
        Set<String> ids = new TreeSet<>();
        properties.stringPropertyNames().forEach(name -> ids.add(name.replaceFirst("\\.(zh|en)$", "")));
        return ids;
    }
}
