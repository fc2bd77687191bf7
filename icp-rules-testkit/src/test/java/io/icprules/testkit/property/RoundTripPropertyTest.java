package io.icprules.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.application.FilingApplication;
import io.icprules.document.DocumentException;
import io.icprules.document.DocumentFormat;
import io.icprules.document.FilingDocuments;
import io.icprules.document.Problem;
import io.icprules.document.ProblemCode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A filing that is written and read is the same filing, and written again the same bytes. */
class RoundTripPropertyTest {

    @Property
    void aValidFilingComesBack(
            @ForAll(supplier = Generated.Valid.class) FilingApplication filing, @ForAll DocumentFormat format) {
        byte[] written = FilingDocuments.write(filing, format);
        FilingApplication read = FilingDocuments.readApplication(written, format, "filing");
        assertThat(read).isEqualTo(filing);
        assertThat(FilingDocuments.write(read, format)).isEqualTo(written);
    }

    @Property
    void aFilingOfWhichLittleIsKnownComesBack(
            @ForAll(supplier = Generated.Partial.class) FilingApplication filing, @ForAll DocumentFormat format) {
        assertComesBackOrIsRefused(filing, format, ProblemCode.CONTRADICTION);
    }

    /** What cannot stand in a document is refused, with a problem and not with an accident. */
    @Property
    void aHostileFilingComesBackOrIsRefused(
            @ForAll(supplier = Generated.Hostile.class) FilingApplication filing, @ForAll DocumentFormat format) {
        assertComesBackOrIsRefused(filing, format, ProblemCode.values());
    }

    private static void assertComesBackOrIsRefused(
            FilingApplication filing, DocumentFormat format, ProblemCode... expected) {
        byte[] written = FilingDocuments.write(filing, format);
        try {
            FilingApplication read = FilingDocuments.readApplication(written, format, "filing");
            assertThat(read).isEqualTo(filing);
            assertThat(FilingDocuments.write(read, format)).isEqualTo(written);
        } catch (DocumentException e) {
            assertThat(e.problems())
                    .as(e.getMessage())
                    .extracting(Problem::code)
                    .isSubsetOf(expected);
        }
    }
}
