package io.icprules.testkit.scenario;

import io.icprules.api.verdict.Finding;
import io.icprules.api.verdict.UndeterminedFact;
import io.icprules.api.verdict.Verdict;
import io.icprules.api.vocabulary.Admissibility;
import io.icprules.api.vocabulary.FilingType;
import io.icprules.api.vocabulary.Outcome;
import io.icprules.api.vocabulary.ProvincialCoverage;
import io.icprules.api.vocabulary.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The parts of a verdict that are a single value, by the names they have in scenario files. */
public enum ValueAspect {
    /** Derived filing type. */
    FILING_TYPE(
            "filingType",
            Allowed.oneOf(FilingType.values(), "UNDETERMINED"),
            v -> v.filingType().type(),
            ValueAspect::behindType),
    /** Row of the decision table. */
    ROW(
            "row",
            new Allowed("a row such as R19, or UNDETERMINED", "[A-Z][A-Za-z0-9.-]*"),
            v -> v.filingType().row(),
            ValueAspect::behindType),
    /** What becomes of the application. */
    ADMISSIBILITY(
            "admissibility",
            Allowed.oneOf(Admissibility.values()),
            Verdict::admissibility,
            ValueAspect::behindAdmissibility),
    /** Whether text messages are due. */
    SMS_REQUIRED(
            "sms.required",
            new Allowed("true, false or UNDETERMINED", "true|false|UNDETERMINED"),
            v -> v.sms().required(),
            v -> v.sms().factIds()),
    /** Hours from receipt of the text message. */
    SMS_DEADLINE_HOURS(
            "sms.deadlineHours",
            new Allowed("a number of hours", "[0-9]{1,4}"),
            v -> v.sms().deadlineHours(),
            v -> v.sms().factIds()),
    /** Whether the rules of the province were applied. */
    COVERAGE_PROVINCIAL_RULES(
            "coverage.provincialRules",
            Allowed.oneOf(ProvincialCoverage.values()),
            v -> v.coverage().provincialRules(),
            v -> List.of()),
    /** Whether the day is covered. */
    COVERAGE_DATE_COVERED(
            "coverage.dateCovered", Allowed.FLAG, v -> v.coverage().dateCovered(), v -> List.of());

    /** How a scenario says that the verdict has no value; leaving the key out says nothing. */
    static final String UNDETERMINED = "UNDETERMINED";

    private final String key;
    private final Allowed allowed;
    private final Function<Verdict, @Nullable Object> value;
    private final Function<Verdict, List<String>> because;

    ValueAspect(
            String key,
            Allowed allowed,
            Function<Verdict, @Nullable Object> value,
            Function<Verdict, List<String>> because) {
        this.key = key;
        this.allowed = allowed;
        this.value = value;
        this.because = because;
    }

    /** Name in scenario files; a dot leads into a nested object. */
    public String key() {
        return key;
    }

    Allowed allowed() {
        return allowed;
    }

    String of(Verdict verdict) {
        Object found = value.apply(verdict);
        return found == null ? UNDETERMINED : found.toString();
    }

    List<String> because(Verdict verdict) {
        return because.apply(verdict);
    }

    private static List<String> behindType(Verdict verdict) {
        List<String> because = new ArrayList<>();
        if (verdict.filingType().row() != null) {
            because.add("row " + verdict.filingType().row() + " of the decision table");
        }
        because.addAll(verdict.filingType().factIds());
        if (verdict.filingType().type() == null) {
            because.addAll(essential(verdict));
        }
        return because;
    }

    private static List<String> behindAdmissibility(Verdict verdict) {
        return switch (verdict.admissibility()) {
            case REJECTED -> violated(verdict, Severity.BLOCKING);
            case ACCEPTED_WITH_DOCUMENTS -> violated(verdict, Severity.DOCUMENT);
            case NEEDS_INFORMATION -> essential(verdict);
            case NO_FILING_NEEDED, NOT_SUPPORTED -> behindType(verdict);
            case ACCEPTED -> List.of();
        };
    }

    private static List<String> violated(Verdict verdict, Severity severity) {
        List<String> because = new ArrayList<>();
        for (Finding finding : verdict.findings()) {
            if (finding.outcome() == Outcome.VIOLATED && finding.severity() == severity) {
                because.add(Because.finding(finding));
            }
        }
        return because.isEmpty() ? behindType(verdict) : because;
    }

    private static List<String> essential(Verdict verdict) {
        return verdict.undetermined().stream()
                .filter(UndeterminedFact::essential)
                .map(Because::undetermined)
                .toList();
    }
}
