package io.icprules.testkit.suggest;

import io.icprules.api.application.FilingApplication;
import io.icprules.api.vocabulary.Province;
import io.icprules.document.DocumentFormat;
import io.icprules.testkit.scenario.ScenarioFile;
import io.icprules.testkit.scenario.read.BundledBases;
import io.icprules.testkit.witness.FilingDelta;
import io.icprules.testkit.witness.Moved;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The bases that come with the testkit, as they are and as they would be in each province. Immutable. */
public final class Bases {

    /**
     * A base.
     *
     * @param name its name
     * @param origin the base it is made from
     * @param delta how it differs from that
     * @param filing the filing
     */
    public record Base(String name, String origin, FilingDelta delta, FilingApplication filing) {}

    private final Map<String, Base> byName = new LinkedHashMap<>();

    /** Reads the bases. */
    public Bases() {
        for (String name : BundledBases.NAMES) {
            FilingApplication filing = read(name);
            byName.put(name, new Base(name, name, FilingDelta.NONE, filing));
            for (Province province : Province.values()) {
                if (province != filing.province()) {
                    FilingApplication moved = Moved.to(province, filing);
                    String moveName = name(name, province);
                    byName.put(moveName, new Base(moveName, name, FilingDelta.between(filing, moved), moved));
                }
            }
        }
    }

    /** The bases in a province; those of Beijing when none is given. */
    public List<Base> in(@Nullable Province province) {
        Province wanted = province == null ? Province.BEIJING : province;
        return byName.values().stream()
                .filter(base -> base.filing().province() == wanted)
                .toList();
    }

    /** The base of that name. */
    public Base base(String name) {
        return Objects.requireNonNull(byName.get(name), name);
    }

    FilingApplication filing(String name) {
        return base(name).filing();
    }

    private static String name(String base, Province province) {
        return province.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + base;
    }

    private static FilingApplication read(String name) {
        String document = "scenario: base\nbase: " + name + "\nexpect: { filingType: FIRST_FILING }\n";
        return ScenarioFile.read(document.getBytes(StandardCharsets.UTF_8), DocumentFormat.YAML, name)
                .application();
    }
}
