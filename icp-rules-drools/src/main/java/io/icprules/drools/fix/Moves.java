package io.icprules.drools.fix;

import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.SuppliedDocument;
import io.icprules.api.vocabulary.DocumentType;
import io.icprules.drools.change.Candidates;
import io.icprules.drools.change.Fields;
import io.icprules.drools.change.Literals;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Changes that touch what an obstacle hangs on.
 *
 * @param application the application as it is
 * @param day day by whose rules it is judged
 * @param mayWait whether a later day of submission would be another day to judge by
 * @param most kinds of changes that may be proposed: up to this one
 */
record Moves(FilingApplication application, LocalDate day, boolean mayWait, ChangeKind most) {

    private static final String DAY = "/submittedOn";
    private static final Pattern ENTRY = Pattern.compile("/sites/(\\d+)(?:/domains/(\\d+))?");

    /** The changes, those to be preferred first. */
    List<Change> against(Obstacle obstacle) {
        Set<Change> moves = new LinkedHashSet<>();
        obstacle.documents().forEach(document -> moves.add(Change.supply(document)));
        Candidates candidates = new Candidates(application, day, Literals.of(obstacle.sources()));
        for (String input : obstacle.inputs()) {
            if (input.equals("/documents")) {
                anyDocument(obstacle.at(), moves);
            } else {
                candidates.at(input, this::maySet).forEach((pointer, values) -> set(pointer, values, moves));
                lists(input, moves);
            }
        }
        LocalDate until = obstacle.until();
        if (mayWait && until != null && until.isAfter(day)) {
            moves.add(new Change(ChangeKind.CORRECT, ChangeAction.SET, DAY, day, until));
        }
        if (mayWait) {
            Waiting.days(application, day, obstacle)
                    .forEach(later -> moves.add(new Change(ChangeKind.CORRECT, ChangeAction.SET, DAY, day, later)));
        }
        without(obstacle.at(), moves);
        return moves.stream().sorted(Comparator.comparing(Change::kind)).toList();
    }

    private static void anyDocument(String at, Set<Change> moves) {
        for (DocumentType type : DocumentType.values()) {
            moves.add(Change.supply(SuppliedDocument.builder()
                    .type(type)
                    .subjectRef(at.isEmpty() ? null : at)
                    .build()));
        }
    }

    private void set(String pointer, List<Object> values, Set<Change> moves) {
        Object old = Fields.get(application, pointer);
        ChangeKind kind = kind(pointer);
        for (Object value : Sense.select(application, pointer, values)) {
            if (!value.equals(old)) {
                moves.add(new Change(kind, ChangeAction.SET, pointer, old, value));
            }
        }
    }

    private boolean maySet(String pointer) {
        boolean given = !isListOfParts(pointer) && (mayWait || !pointer.equals(DAY));
        return given && kind(pointer).compareTo(most) <= 0;
    }

    /** Answering a question is never a change of facts. */
    private ChangeKind kind(String pointer) {
        return Fields.get(application, pointer) == null ? ChangeKind.SUPPLY : ChangeKinds.of(pointer);
    }

    /** Fewer sites or domains, when how many there are matters. */
    private void lists(String input, Set<Change> moves) {
        cut(input, 1, moves);
        int sites = size("/sites");
        for (int site = 0; input.equals("/sites") && site < sites; site++) {
            cut("/sites/" + site + "/domains", 1, moves);
        }
    }

    /** The order without the site or domain the obstacle is about, and those behind it. */
    private void without(String at, Set<Change> moves) {
        Matcher entry = ENTRY.matcher(at);
        if (entry.lookingAt()) {
            int site = Integer.parseInt(entry.group(1));
            if (site > 0) {
                keep("/sites", site, moves);
            }
            if (entry.group(2) != null && Integer.parseInt(entry.group(2)) > 0) {
                keep("/sites/" + site + "/domains", Integer.parseInt(entry.group(2)), moves);
            }
        }
    }

    private void cut(String pointer, int least, Set<Change> moves) {
        if (isListOfParts(pointer) && !pointer.equals("/documents")) {
            for (int kept = size(pointer) - 1; kept >= least; kept--) {
                keep(pointer, kept, moves);
            }
        }
    }

    private void keep(String pointer, int kept, Set<Change> moves) {
        moves.add(new Change(ChangeKind.CORRECT, ChangeAction.KEEP_FIRST, pointer, size(pointer), kept));
    }

    private int size(String pointer) {
        return Fields.get(application, pointer) instanceof List<?> entries ? entries.size() : 0;
    }

    private static boolean isListOfParts(String pointer) {
        Type type = Fields.type(pointer);
        return type instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof Class<?> held
                && held.isRecord();
    }

    /** The changes of the kinds that may be proposed. */
    static List<Change> upTo(ChangeKind kind, List<Change> moves) {
        List<Change> allowed = new ArrayList<>(moves);
        allowed.removeIf(move -> move.kind().compareTo(kind) > 0);
        return allowed;
    }
}
