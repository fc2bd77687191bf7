package io.icprules.drools.facts;

import io.icprules.api.application.FilingApplication;
import io.icprules.api.vocabulary.FilingType;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Which filing types each flag of {@link FilingFact} stands for, asked of the fact itself. Immutable and thread-safe. */
public final class FilingTypeFlags {

    private static final Map<String, Set<FilingType>> TYPES = new LinkedHashMap<>();

    static {
        put("dataOrder", FilingFact::isDataOrder);
        put("productCheck", FilingFact::isProductCheck);
        put("firstFiling", FilingFact::isFirstFiling);
        put("newSite", FilingFact::isNewSite);
        put("access", FilingFact::isAccess);
        put("modification", FilingFact::isModification);
        put("deregistration", FilingFact::isDeregistration);
        put("cancelAccess", FilingFact::isCancelAccess);
    }

    private FilingTypeFlags() {}

    /** The types for which a flag is true, by the name of the flag. */
    public static Map<String, Set<FilingType>> types() {
        return Map.copyOf(TYPES);
    }

    private static void put(String flag, Predicate<FilingFact> isSet) {
        Set<FilingType> types = EnumSet.noneOf(FilingType.class);
        for (FilingType type : FilingType.values()) {
            if (isSet.test(fact(type))) {
                types.add(type);
            }
        }
        TYPES.put(flag, Set.copyOf(types));
    }

    private static FilingFact fact(FilingType type) {
        FilingApplication nothing = FilingApplication.builder().build();
        return new FilingFact(
                new FilingContext(nothing, LocalDate.EPOCH, type, List.of()),
                FilingFact.schema(),
                new Pointers("", "", "")) {};
    }
}
