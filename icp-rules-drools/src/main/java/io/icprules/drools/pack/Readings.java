package io.icprules.drools.pack;

import io.icprules.api.Text;
import io.icprules.drools.source.RuleFile;
import io.icprules.drools.source.RuleFolder;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** Reads the properties files of a rule pack. */
public final class Readings {

    private Readings() {}

    /** Readings of contradictions (矛盾的取舍), by id; empty if the pack has none. */
    public static Map<String, Text> of(RuleFolder folder) {
        return of(properties(folder, RuleFolder.CONTRADICTIONS));
    }

    /** Readings of contradictions, from pairs {@code <id>.zh} and {@code <id>.en}. */
    public static Map<String, Text> of(Properties properties) {
        Map<String, Text> readings = new HashMap<>();
        for (String name : properties.stringPropertyNames()) {
            if (name.endsWith(".zh")) {
                String id = name.substring(0, name.length() - ".zh".length());
                readings.put(id, new Text(properties.getProperty(name), properties.getProperty(id + ".en", id)));
            }
        }
        return readings;
    }

    /** A properties file of a pack; empty if it has none of that name. */
    static Properties properties(RuleFolder folder, String path) {
        Properties properties = new Properties();
        RuleFile file = folder.properties().get(path);
        if (file != null) {
            try {
                properties.load(new StringReader(file.text()));
            } catch (IOException e) {
                throw new UncheckedIOException("A text in memory can be read.", e);
            }
        }
        return properties;
    }
}
