package io.icprules.testkit.coverage;

import io.icprules.api.Text;

/**
 * Where filings came from.
 *
 * @param name its name, such as {@value #SCENARIOS}
 * @param filings how many came from there
 * @param undated of these, filings without a day, which meet no rule
 */
public record CoverageSource(String name, long filings, long undated) {

    /** Filings of scenarios. */
    public static final String SCENARIOS = "scenarios";

    /** Generated filings, as properties use them. */
    public static final String PROPERTIES = "properties";

    /** What reports call the source. */
    Text label() {
        return switch (name) {
            case SCENARIOS -> new Text("场景", "scenarios");
            case PROPERTIES -> new Text("生成的申请", "generated filings");
            default -> new Text(name, name);
        };
    }
}
