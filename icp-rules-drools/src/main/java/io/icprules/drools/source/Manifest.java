package io.icprules.drools.source;

import io.icprules.api.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A manifest: lines {@code <sha256>  <path>}, as sha256sum prints and checks them. */
final class Manifest {

    /** Where a folder is not what its manifest lists. */
    record Difference(String path, Text found) {}

    private Manifest() {}

    /** Digests by path; lines that are not well formed, and paths that stand twice, are paths without digest. */
    static Map<String, String> parse(String text) {
        Map<String, String> digests = new TreeMap<>();
        for (String line : text.lines().toList()) {
            int gap = line.indexOf("  ");
            if (!line.isBlank()) {
                String path = line.substring(gap < 0 ? 0 : gap + 2);
                boolean again = digests.containsKey(path);
                digests.put(path, gap < 0 || again ? "" : line.substring(0, gap));
            }
        }
        return digests;
    }

    static List<Difference> compare(String listed, String present) {
        Map<String, String> expected = parse(listed);
        Map<String, String> actual = parse(present);
        List<Difference> differences = new ArrayList<>();
        expected.forEach((path, digest) -> {
            String there = actual.get(path);
            if (there == null) {
                differences.add(new Difference(path, Found.FILE_MISSING.of()));
            } else if (!there.equals(digest)) {
                differences.add(new Difference(path, Found.FILE_CHANGED.of()));
            }
        });
        actual.keySet().stream()
                .filter(path -> !expected.containsKey(path))
                .forEach(path -> differences.add(new Difference(path, Found.FILE_NOT_LISTED.of())));
        return differences;
    }
}
