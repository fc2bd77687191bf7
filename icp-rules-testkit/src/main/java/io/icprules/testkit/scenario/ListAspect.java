package io.icprules.testkit.scenario;

import io.icprules.testkit.scenario.Listing.Detailed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts of a verdict that are lists, by the names they have in scenario files. */
public enum ListAspect {
    /** Channels that may carry the order. */
    CHANNELS("channels", ProcedureLists.channels()),
    /** Facts that are not met, or that apply, as the verdict lists them. */
    FINDINGS("findings", FactLists.findings()),
    /** Facts that hold and are nowhere violated, when every finding is asked for. */
    SATISFIED("satisfied", FactLists.satisfied()),
    /** Facts that could not be decided. */
    UNDETERMINED("undetermined", FactLists.undetermined()),
    /** Facts that have nothing to say of the filing: not violated, not satisfied, not undetermined. */
    SILENT("silent", FactLists.speaking()),
    /** Documents the filing needs. */
    REQUIRED_DOCUMENTS("requiredDocuments", PaperLists.documents()),
    /** Documents that are still to be supplied. */
    MISSING_DOCUMENTS("missingDocuments", PaperLists.missingDocuments()),
    /** Content categories that need a pre-approval. */
    PRE_APPROVALS("preApprovals", PaperLists.preApprovals()),
    /** Who verifies by text message. */
    SMS_PERSONS("sms.persons", ProcedureLists.smsPersons()),
    /** Numbers to verify by text message. */
    SMS_NUMBERS("sms.numbers", ProcedureLists.smsNumbers()),
    /** Facts behind the text message. */
    SMS_BECAUSE("sms.because", ProcedureLists.smsFacts()),
    /** Steps ahead. */
    STEPS("steps", ProcedureLists.steps()),
    /** Duties after the filing. */
    DUTIES("duties", ProcedureLists.duties()),
    /** Contradictions of the sources that mattered. */
    CONTRADICTIONS("contradictions", ProcedureLists.contradictions());

    private final String key;
    private final Listing<?> listing;

    ListAspect(String key, Listing<?> listing) {
        this.key = key;
        this.listing = listing;
    }

    /** Name in scenario files; a dot leads into a nested object. */
    public String key() {
        return key;
    }

    /** Field with the name of an entry, when the entry is written as an object. */
    public String entryKey() {
        return listing.nameKey();
    }

    /** What its entries look like. */
    Listing<?> listing() {
        return listing;
    }

    /** How a list without a word is compared. */
    Comparison usual() {
        return this == SILENT ? Comparison.EXCLUDES : Comparison.EXACTLY;
    }

    /** The comparisons that make sense. */
    List<Comparison> comparisons() {
        return switch (this) {
            case SILENT -> List.of();
            case STEPS, UNDETERMINED -> List.of(Comparison.values());
            default -> List.of(Comparison.CONTAINS, Comparison.EXCLUDES, Comparison.EXACTLY);
        };
    }

    /** What became of something that is not in the list as it should be: it may be there otherwise, or elsewhere. */
    List<String> whyMissing(Judged judged, ExpectedItem item) {
        List<String> why = new ArrayList<>();
        for (Detailed found : listing.of(judged)) {
            if (found.isNamed(item.name())) {
                Map<String, List<String>> asked = new LinkedHashMap<>(found.details());
                asked.keySet().retainAll(item.details().keySet());
                why.add("there is one" + ExpectedItem.described(asked));
            }
        }
        if (why.isEmpty() && listing.names().names() == Allowed.Names.RULE) {
            elsewhere(judged, item.name(), why);
        }
        return why.stream().distinct().toList();
    }

    private static void elsewhere(Judged judged, String name, List<String> why) {
        reasons(FINDINGS, judged, name, why);
        reasons(UNDETERMINED, judged, name, why);
        if (why.isEmpty()) {
            judged.everything().findings().stream()
                    .filter(finding ->
                            finding.factId().equals(name) || finding.ruleId().equals(name))
                    .map(Because::finding)
                    .forEach(why::add);
        }
    }

    private static void reasons(ListAspect aspect, Judged judged, String name, List<String> why) {
        aspect.listing.of(judged).stream()
                .filter(found -> found.isNamed(name))
                .map(found -> found.entry().why())
                .forEach(why::add);
    }
}
