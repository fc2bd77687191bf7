package io.icprules.testkit.explain;

import io.icprules.api.vocabulary.Channel;
import io.icprules.api.vocabulary.ContentCategory;
import io.icprules.api.vocabulary.DocumentType;
import io.icprules.api.vocabulary.Obligation;
import io.icprules.api.vocabulary.StepType;
import io.icprules.testkit.diff.Direction;
import io.icprules.testkit.diff.VerdictChange;
import io.icprules.testkit.diff.VerdictElement;
import io.icprules.testkit.text.Page;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a verdict differs from another, a sentence for each entry.
 *
 * @param page where it is written
 */
record VerdictChangeText(Page page) {

    /** One entry of a verdict. */
    private record Place(VerdictElement element, Direction direction, String name, String at) {}

    /** Writes the changes; admissibility has a sentence of its own. */
    void write(List<VerdictChange> changes) {
        Map<Place, Set<VerdictField>> places = new LinkedHashMap<>();
        for (VerdictChange change : changes) {
            Set<VerdictField> fields = places.computeIfAbsent(
                    new Place(change.element(), change.direction(), change.name(), change.at()),
                    place -> EnumSet.noneOf(VerdictField.class));
            if (!change.field().isEmpty()) {
                fields.add(VerdictField.of(change.field()));
            }
        }
        places.forEach((place, fields) -> {
            if (place.element() != VerdictElement.ADMISSIBILITY) {
                page.line(2, sentence(place, fields));
            }
        });
    }

    private String sentence(Place place, Set<VerdictField> fields) {
        String element = page.say(place.element().label());
        if (place.element() == VerdictElement.ORDER) {
            return say(ExplainLabels.REPLAY_ORDER, element);
        }
        String entry = name(place) + (place.at().isEmpty() ? "" : " (" + place.at() + ")");
        return switch (place.direction()) {
            case ADDED -> say(ExplainLabels.REPLAY_NEW, element, entry);
            case REMOVED -> say(ExplainLabels.REPLAY_GONE, element, entry);
            case CHANGED -> {
                String what = page.list(
                        fields.stream().map(field -> page.say(field.label())).toList());
                yield place.name().isEmpty()
                        ? say(ExplainLabels.REPLAY_OTHER_VALUE, element, what)
                        : say(ExplainLabels.REPLAY_OTHER, element, entry, what);
            }
        };
    }

    /** Terms of the vocabulary by their names for people; rules by their ids. */
    private String name(Place place) {
        return switch (place.element()) {
            case REQUIRED_DOCUMENTS ->
                page.say(DocumentType.valueOf(place.name()).label());
            case CHANNELS -> page.say(Channel.valueOf(place.name()).label());
            case STEPS -> page.say(StepType.valueOf(place.name()).label());
            case PRE_APPROVALS -> page.say(ContentCategory.valueOf(place.name()).label());
            case DUTIES -> page.say(Obligation.valueOf(place.name()).label());
            default -> place.name();
        };
    }

    private String say(ExplainLabels label, Object... values) {
        return label.in(page.language(), values);
    }
}
