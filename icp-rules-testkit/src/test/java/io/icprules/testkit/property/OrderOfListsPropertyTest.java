package io.icprules.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.icprules.api.FilingRules;
import io.icprules.api.application.Domain;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.Site;
import io.icprules.api.application.SuppliedDocument;
import io.icprules.document.DocumentFormat;
import io.icprules.document.FilingDocuments;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A verdict hangs on what is stated, not on when it is judged nor on the order in which it is stated. */
class OrderOfListsPropertyTest {

    private static final FilingRules OTHER_INSTANCE = FilingRules.load();

    @Property
    void theSameFilingGetsTheSameVerdict(@ForAll(supplier = Generated.Any.class) FilingApplication filing) {
        byte[] first = FilingDocuments.write(Verdicts.of(filing), DocumentFormat.JSON);
        assertThat(FilingDocuments.write(Verdicts.of(filing), DocumentFormat.JSON))
                .isEqualTo(first);
        assertThat(FilingDocuments.write(OTHER_INSTANCE.evaluate(filing), DocumentFormat.JSON))
                .isEqualTo(first);
    }

    @Property(tries = 200)
    void sitesMayComeInAnyOrder(
            @ForAll(supplier = Generated.SeveralSites.class) FilingApplication any, @ForAll int shuffle) {
        FilingApplication filing = withDocumentsOfTheirSites(any);
        List<Integer> order = order(filing.sites().size(), shuffle);
        List<Site> sites = order.stream().map(filing.sites()::get).toList();
        UnaryOperator<String> back = pointer -> moved(pointer, "/sites/", order::get);
        UnaryOperator<String> forth = pointer -> moved(pointer, "/sites/", order::indexOf);
        FilingApplication other = filing.toBuilder()
                .sites(sites)
                .documents(filing.documents() == null ? null : referring(filing.documents(), forth))
                .build();
        assertSame(filing, other, back);
    }

    @Property(tries = 200)
    void documentsMayComeInAnyOrder(
            @ForAll(supplier = Generated.Any.class) FilingApplication filing, @ForAll int shuffle) {
        List<SuppliedDocument> documents = filing.documents() == null ? List.of() : filing.documents();
        List<Integer> order = order(documents.size(), shuffle);
        FilingApplication other = filing.documents() == null
                ? filing
                : filing.toBuilder()
                        .documents(order.stream().map(documents::get).toList())
                        .build();
        assertSame(filing, other, pointer -> moved(pointer, "/documents/", order::get));
    }

    @Property(tries = 200)
    void domainsOfASiteMayComeInAnyOrder(
            @ForAll(supplier = Generated.Any.class) FilingApplication any, @ForAll int shuffle) {
        FilingApplication filing = withDocumentsOfTheirSites(any);
        List<Site> sites = filing.sites() == null ? List.of() : filing.sites();
        List<Domain> domains = sites.isEmpty() || sites.get(0).domains() == null
                ? List.of()
                : sites.get(0).domains();
        if (domains.isEmpty()) {
            return;
        }
        List<Integer> order = order(domains.size(), shuffle);
        List<Site> changed = new ArrayList<>(sites);
        changed.set(
                0,
                sites.get(0).toBuilder()
                        .domains(order.stream().map(domains::get).toList())
                        .build());
        assertSame(
                filing,
                filing.toBuilder().sites(changed).build(),
                pointer -> moved(pointer, "/sites/0/domains/", order::get));
    }

    /** A document that says not whose it is counts for the first it may belong to: which that is hangs on the order. */
    private static FilingApplication withDocumentsOfTheirSites(FilingApplication filing) {
        return filing.documents() == null
                ? filing
                : filing.toBuilder()
                        .documents(filing.documents().stream()
                                .filter(document -> document.subjectRef() != null)
                                .toList())
                        .build();
    }

    private static void assertSame(FilingApplication one, FilingApplication other, UnaryOperator<String> back) {
        List<String> expected = new ArrayList<>(said(one, UnaryOperator.identity()));
        List<String> actual = new ArrayList<>(said(other, back));
        List<String> common = new ArrayList<>(expected);
        common.retainAll(Set.copyOf(actual));
        expected.removeAll(common);
        actual.removeAll(common);
        assertThat(actual).isEqualTo(expected);
    }

    /**
     * A refusal by the table is told once, at the first of the domains it holds for: which is first hangs on the order. What
     * the order as a whole misses of its sites is asked for at the first site, whichever it is that does not state it.
     */
    private static List<String> said(FilingApplication filing, UnaryOperator<String> pointers) {
        return Verdicts.lines(Verdicts.of(filing), pointers).stream()
                .map(line -> line.contains("ruleId=cn-nat-type-table/") ? line.replaceAll(" at=\\S* ", " ") : line)
                .map(line -> line.contains(" at= missing=") ? line.replaceAll(" missing=.*", "") : line)
                .toList();
    }

    private static List<Integer> order(int size, int shuffle) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, new Random(shuffle));
        return order;
    }

    private static List<SuppliedDocument> referring(List<SuppliedDocument> documents, UnaryOperator<String> forth) {
        return documents.stream()
                .map(document -> document.subjectRef() == null
                        ? document
                        : document.toBuilder()
                                .subjectRef(forth.apply(document.subjectRef()))
                                .build())
                .toList();
    }

    /** The pointer with the number behind the prefix translated; numbers beyond the list stay. */
    private static String moved(String pointer, String prefix, UnaryOperator<Integer> number) {
        Matcher matcher = Pattern.compile(Pattern.quote(prefix) + "(\\d+)(.*)").matcher(pointer);
        if (!matcher.matches()) {
            return pointer;
        }
        int from = Integer.parseInt(matcher.group(1));
        try {
            int to = number.apply(from);
            return prefix + (to < 0 ? from : to) + matcher.group(2);
        } catch (IndexOutOfBoundsException beyond) {
            return pointer;
        }
    }
}
