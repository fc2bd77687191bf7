package io.icprules.drools.pack;

import io.icprules.api.Text;
import io.icprules.api.verdict.RuleBaseId;
import io.icprules.drools.source.Expected;
import io.icprules.drools.source.Found;
import io.icprules.drools.source.Position;
import io.icprules.drools.source.Problems;
import io.icprules.drools.source.RuleFolder;
import io.icprules.drools.source.RuleProblem;
import io.icprules.drools.source.RuleProblemCode;
import io.icprules.drools.source.Wording;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What the layers of a pack say of themselves in {@code rule-base.properties}: version, and the days they were verified for.
 * The lowest layer states all three; one over it may, and what it leaves out is as below.
 */
final class Identity {

    private static final int SHORT_DIGEST = 8;

    private final List<RuleProblem> problems;
    private final List<RuleBaseId> layers = new ArrayList<>();
    private String version = "";
    private LocalDate verifiedFrom = LocalDate.MIN;
    private LocalDate verifiedThrough = LocalDate.MAX;

    Identity(List<RuleProblem> problems) {
        this.problems = problems;
    }

    void add(RuleFolder folder) {
        boolean lowest = layers.isEmpty();
        Problems found = new Problems(RuleFolder.RULE_BASE);
        Properties properties = Readings.properties(folder, RuleFolder.RULE_BASE);
        String own = text(properties, "version", lowest, found);
        LocalDate from = day(properties, "verifiedFrom", lowest, found);
        LocalDate through = day(properties, "verifiedThrough", lowest, found);
        verifiedFrom = from == null ? verifiedFrom : from;
        verifiedThrough = through == null ? verifiedThrough : through;
        if (verifiedThrough.isBefore(verifiedFrom)) {
            add(found, Wording.written("verifiedThrough " + verifiedThrough), Expected.DAY_NOT_BEFORE.of(verifiedFrom));
        }
        String digest = folder.digest();
        String layerVersion = own == null ? digest.substring(0, SHORT_DIGEST) : own;
        version = lowest ? layerVersion : version + "+" + layerVersion;
        layers.add(new RuleBaseId(layerVersion, digest));
        problems.addAll(found.list());
    }

    RuleBaseId id(String digest) {
        return new RuleBaseId(version, digest);
    }

    LocalDate verifiedFrom() {
        return verifiedFrom;
    }

    LocalDate verifiedThrough() {
        return verifiedThrough;
    }

    List<RuleBaseId> layers() {
        return List.copyOf(layers);
    }

    private static @Nullable String text(Properties properties, String name, boolean required, Problems found) {
        String value = properties.getProperty(name, "").strip();
        if (value.isEmpty()) {
            if (required) {
                add(found, Found.MISSING.of(name), Wording.written(name + " = …"));
            }
            return null;
        }
        return value;
    }

    private static @Nullable LocalDate day(Properties properties, String name, boolean required, Problems found) {
        String value = text(properties, name, required, found);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            add(found, Wording.written(name + " " + value), Expected.DAY_LIKE.of());
            return null;
        }
    }

    private static void add(Problems found, Text what, Text expected) {
        found.add(RuleProblemCode.PACK_PROPERTIES, Position.START, what, expected);
    }
}
