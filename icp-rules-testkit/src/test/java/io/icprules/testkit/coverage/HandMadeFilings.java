package io.icprules.testkit.coverage;

import io.icprules.api.application.FilingApplication;
import io.icprules.api.vocabulary.Operation;
import io.icprules.api.vocabulary.Province;
import io.icprules.testkit.scenario.Scenario;
import io.icprules.testkit.scenario.ScenarioFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ten filings chosen for {@code cn-nat-sms-batch-3}, in force from 2018-09-24, whose tests are {@code dataOrder} and that the
 * province is one of eight, Henan among them and Xinjiang not.
 */
final class HandMadeFilings {

    static final String RULE = "cn-nat-sms-batch-3";

    private static final FilingApplication SAMPLE = ScenarioFile.read(
                    Path.of("..", "docs", "samples", "xinjiang-individual.scenario.yaml"))
            .application();

    private HandMadeFilings() {}

    static List<Scenario> all() {
        return List.of(
                filing("first-day", "2018-09-24", Province.HENAN, Operation.SUBMIT),
                filing("day-before", "2018-09-23", Province.HENAN, Operation.SUBMIT),
                filing("last-window", "2019-09-20", Province.HENAN, Operation.SUBMIT),
                filing("other-province", "2019-09-20", Province.XINJIANG, Operation.SUBMIT),
                filing("province-unknown", "2019-09-20", null, Operation.SUBMIT),
                filing("operation-unknown", "2019-09-20", Province.HENAN, null),
                filing("operation-unknown-other-province", "2019-09-20", Province.XINJIANG, null),
                filing("no-data", "2019-09-20", Province.HENAN, Operation.DEREGISTER),
                filing("no-data-other-province", "2019-09-20", Province.XINJIANG, Operation.DEREGISTER),
                filing("no-day", null, Province.HENAN, Operation.SUBMIT));
    }

    static Scenario filing(
            String id, @Nullable String day, @Nullable Province province, @Nullable Operation operation) {
        FilingApplication application = SAMPLE.toBuilder()
                .submittedOn(day == null ? null : LocalDate.parse(day))
                .province(province)
                .operation(operation)
                .build();
        return new Scenario(id, null, "made by hand", application, List.of());
    }
}
