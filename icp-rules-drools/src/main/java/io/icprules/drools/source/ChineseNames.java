package io.icprules.drools.source;

import io.icprules.api.vocabulary.Term;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Finds the property or term somebody called by its Chinese name. */
final class ChineseNames {

    private static final String ALL_FACTS = "*";
    private static final List<String[]> PROPERTIES = read();

    private ChineseNames() {}

    /** The property of a fact that is called so in Chinese, or the empty text. */
    static String property(String fact, String chinese) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String[] columns : PROPERTIES) {
            if (columns[0].equals(fact) || columns[0].equals(ALL_FACTS)) {
                names.put(columns[1], columns[2].replaceFirst("（.*", ""));
            }
        }
        return meant(chinese, names);
    }

    /** The constant of a vocabulary that is called so in Chinese, or the empty text. */
    static String term(Class<? extends Term> vocabulary, String chinese) {
        Map<String, String> names = new LinkedHashMap<>();
        Arrays.stream(vocabulary.getEnumConstants())
                .forEach(term -> names.put(term.name(), term.label().zh()));
        return meant(chinese, names);
    }

    /** The name itself, or else the shortest that has it in it. */
    private static String meant(String chinese, Map<String, String> names) {
        if (!isChinese(chinese)) {
            return "";
        }
        return names.entrySet().stream()
                .filter(name -> name.getValue().contains(chinese) || chinese.contains(name.getValue()))
                .min(Comparator.comparingInt(name -> Math.abs(name.getValue().length() - chinese.length())))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    static boolean isChinese(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    private static List<String[]> read() {
        try (InputStream in = ChineseNames.class.getResourceAsStream("properties.zh.tsv")) {
            byte[] bytes = Objects.requireNonNull(in, "properties.zh.tsv").readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("properties.zh.tsv of this library cannot be read", e);
        }
    }
}
