package io.icprules.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.Person;
import io.icprules.api.application.Site;
import io.icprules.api.application.Subject;
import io.icprules.api.verdict.Verdict;
import io.icprules.document.DocumentException;
import io.icprules.document.DocumentFormat;
import io.icprules.document.FilingDocuments;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever a filing holds, it is judged, and what it holds of persons is not told on. */
class HostilePropertyTest {

    /** Texts that are too short, or stand in rules themselves, tell nobody anything. */
    private static final int TELLING = 3;

    private static final int BREAKS = 5;

    /** Fields of persons and certificates that are no text. */
    private static final Pattern NO_TEXT =
            Pattern.compile("\"(birthDate|legalRepresentative|residence|nature|sameAsResponsiblePerson)\": *[^,}\\s]+");

    @Property
    void anyFilingIsJudged(@ForAll(supplier = Generated.Hostile.class) FilingApplication filing) {
        assertThat(Verdicts.of(filing).admissibility()).isNotNull();
    }

    @Property(tries = 50)
    void anyFilingIsJudgedInFull(@ForAll(supplier = Generated.Hostile.class) FilingApplication filing) {
        assertThat(Verdicts.inFull(filing).admissibility()).isNotNull();
    }

    @Property
    void aVerdictTellsNothingOfPersons(@ForAll(supplier = Generated.Any.class) FilingApplication filing) {
        Verdict verdict = Verdicts.of(filing);
        String told = new String(FilingDocuments.write(verdict, DocumentFormat.JSON), StandardCharsets.UTF_8);
        assertThat(personal(filing).filter(told::contains))
                .as("but the numbers to verify by message")
                .isSubsetOf(verdict.sms().numbers());
        assertThat(personal(filing).filter(verdict.toString()::contains)).isEmpty();
        assertThat(personal(filing).filter(filing.toString()::contains)).isEmpty();
    }

    /** A document with a character missing, doubled or replaced is read or refused, and the refusal names no person. */
    @Property(tries = 500)
    void aBrokenDocumentIsRefusedWithoutTellingOfPersons(
            @ForAll(supplier = Generated.Any.class) FilingApplication filing,
            @ForAll DocumentFormat format,
            @ForAll @IntRange(max = 100_000) int where,
            @ForAll @IntRange(max = BREAKS - 1) int how) {
        String document = new String(FilingDocuments.write(filing, format), StandardCharsets.UTF_8);
        byte[] broken = broken(document, where % document.length(), how).getBytes(StandardCharsets.UTF_8);
        try {
            FilingDocuments.readApplication(broken, format, "filing");
        } catch (DocumentException e) {
            assertThat(e.problems()).isNotEmpty();
            String told = e.getMessage() + e;
            assertThat(personal(filing).filter(told::contains)).isEmpty();
        }
    }

    /** A name or number of a person where a date, a flag or a constant belongs. */
    @Property(tries = 300)
    void whatStandsInTheWrongPlaceIsNotTold(
            @ForAll(supplier = Generated.Valid.class) FilingApplication filing,
            @ForAll @IntRange(max = 1000) int which,
            @ForAll @IntRange(max = 1000) int where) {
        List<String> personal = personal(filing).toList();
        String misplaced = personal.get(which % personal.size());
        String document = new String(FilingDocuments.write(filing, DocumentFormat.JSON), StandardCharsets.UTF_8);
        List<MatchResult> places = NO_TEXT.matcher(document).results().toList();
        MatchResult place = places.get(where % places.size());
        String broken = document.substring(0, place.start())
                + "\"" + place.group(1) + "\": \"" + misplaced + "\""
                + document.substring(place.end());
        assertThatThrownBy(() -> FilingDocuments.readApplication(
                        broken.getBytes(StandardCharsets.UTF_8), DocumentFormat.JSON, "filing"))
                .isInstanceOfSatisfying(DocumentException.class, e -> {
                    String told = e.getMessage() + e;
                    assertThat(told).contains("/" + place.group(1));
                    assertThat(personal.stream().filter(told::contains)).isEmpty();
                });
    }

    private static String broken(String document, int at, int how) {
        String before = document.substring(0, at);
        String after = document.substring(at + 1);
        return switch (how) {
            case 0 -> before + after;
            case 1 -> before + document.charAt(at) + document.charAt(at) + after;
            case 2 -> before + '"' + after;
            case 3 -> before + ": [" + after;
            default -> before;
        };
    }

    private static Stream<String> personal(FilingApplication filing) {
        List<String> all = new ArrayList<>();
        Subject subject = filing.subject();
        if (subject != null) {
            all.add(subject.name());
            all.add(subject.certificate() == null ? null : subject.certificate().number());
        }
        List<Site> sites = filing.sites() == null ? List.of() : filing.sites();
        Stream.concat(
                        Stream.of(filing).map(FilingApplication::responsiblePerson),
                        sites.stream().map(Site::administrator))
                .filter(Objects::nonNull)
                .forEach(person -> all.addAll(personal(person)));
        return all.stream().filter(text -> text != null && text.length() >= TELLING);
    }

    private static List<String> personal(Person person) {
        List<String> all = new ArrayList<>();
        all.add(person.name());
        all.add(person.document() == null ? null : person.document().number());
        all.add(person.mobile() == null ? null : person.mobile().number());
        all.add(person.contact2());
        all.add(person.emergencyPhone());
        all.add(person.email());
        return all;
    }
}
