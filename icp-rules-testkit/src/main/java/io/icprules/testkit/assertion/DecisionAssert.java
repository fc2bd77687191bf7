package io.icprules.testkit.assertion;

import io.icprules.api.vocabulary.Admissibility;
import io.icprules.api.vocabulary.Channel;
import io.icprules.api.vocabulary.FilingType;
import io.icprules.api.vocabulary.Province;
import io.icprules.api.vocabulary.ProvincialCoverage;
import io.icprules.testkit.scenario.Reasons;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Assertions on what a verdict decides as a whole; part of {@link VerdictAssert}. Not thread-safe. */
public abstract sealed class DecisionAssert permits ProcedureAssert {

    DecisionAssert() {}

    abstract VerdictAssert self();

    /** The filing is acceptable as it stands. */
    public final VerdictAssert isAccepted() {
        return hasAdmissibility(Admissibility.ACCEPTED);
    }

    /** The filing is acceptable once documents are supplied. */
    public final VerdictAssert isAcceptedWithDocuments() {
        return hasAdmissibility(Admissibility.ACCEPTED_WITH_DOCUMENTS);
    }

    /** The filing is not acceptable. */
    public final VerdictAssert isRejected() {
        return hasAdmissibility(Admissibility.REJECTED);
    }

    /** More has to be known of the filing. */
    public final VerdictAssert needsInformation() {
        return hasAdmissibility(Admissibility.NEEDS_INFORMATION);
    }

    /** What becomes of the application. */
    public final VerdictAssert hasAdmissibility(Admissibility admissibility) {
        Admissibility actual = self().verdict().admissibility();
        return value("be " + admissibility, admissibility, actual, () -> Reasons.admissibility(self().verdict()));
    }

    /** The derived filing type. */
    public final VerdictAssert hasFilingType(FilingType type) {
        FilingType actual = self().verdict().filingType().type();
        return value("have the filing type " + type, type, actual, () -> Reasons.filingType(self().verdict()));
    }

    /** The filing type cannot be determined. */
    public final VerdictAssert hasNoFilingType() {
        FilingType actual = self().verdict().filingType().type();
        return value("have no filing type", null, actual, () -> Reasons.filingType(self().verdict()));
    }

    /** The row of the decision table that fired, such as {@code R19}. */
    public final VerdictAssert hasRow(String row) {
        String actual = self().verdict().filingType().row();
        return value("be decided by row " + row, row, actual, () -> Reasons.filingType(self().verdict()));
    }

    /** These channels may carry the order, and no others. */
    public final VerdictAssert hasChannels(Channel... channels) {
        List<Channel> actual = self().verdict().channels();
        EnumSet<Channel> expected = EnumSet.noneOf(Channel.class);
        expected.addAll(Arrays.asList(channels));
        EnumSet<Channel> found = EnumSet.noneOf(Channel.class);
        found.addAll(actual);
        return value("have the channels " + expected, expected, found, List::of);
    }

    /** The day whose rules were applied. */
    public final VerdictAssert isAsOf(LocalDate day) {
        return value("be as of " + day, day, self().verdict().asOf(), List::of);
    }

    /** The rules of this province were applied. */
    public final VerdictAssert coversProvince(Province province) {
        Province actual = self().verdict().coverage().province();
        value("be on a filing in " + province, province, actual, List::of);
        return province == actual ? hasProvincialCoverage(ProvincialCoverage.COVERED) : self();
    }

    /** Whether the rules of the province were applied. */
    public final VerdictAssert hasProvincialCoverage(ProvincialCoverage coverage) {
        ProvincialCoverage actual = self().verdict().coverage().provincialRules();
        return value("have the provincial coverage " + coverage, coverage, actual, List::of);
    }

    /** The day lies within the days the rules were verified for. */
    public final VerdictAssert coversDate() {
        return value("cover the day", true, self().verdict().coverage().dateCovered(), List::of);
    }

    /** The day lies outside the days the rules were verified for. */
    public final VerdictAssert doesNotCoverDate() {
        return value("not cover the day", false, self().verdict().coverage().dateCovered(), List::of);
    }

    /** Rules that led to a value; looked for only when it is not the one expected. */
    private interface Why {
        List<String> rules();
    }

    private VerdictAssert value(String should, @Nullable Object expected, @Nullable Object actual, Why why) {
        if (!Objects.equals(expected, actual)) {
            self().fail(new Complaint(should, shown(expected), shown(actual), why.rules(), null));
        }
        return self();
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "none" : value.toString();
    }
}
