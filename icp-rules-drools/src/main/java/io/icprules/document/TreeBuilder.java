package io.icprules.document;

import io.icprules.document.Node.Field;
import io.icprules.document.Node.Kind;
import io.icprules.document.Node.ListNode;
import io.icprules.document.Node.ObjectNode;
import io.icprules.document.Node.ScalarNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What both parsers check while they make nodes. Not thread-safe. */
final class TreeBuilder {
    private final Problems problems;

    TreeBuilder(Problems problems) {
        this.problems = problems;
    }

    /** Refuses what is nested deeper than parsers and binder, which recurse, should go. */
    void checkDepth(int depth, Location at) {
        if (depth > Limits.DEPTH) {
            problems.add(ProblemCode.TOO_DEEP, at, "at most " + Limits.DEPTH + " levels", null, Hints.FLATTEN);
            throw new FatalProblem();
        }
    }

    ScalarNode scalar(Location at, Kind kind, String text) {
        int limit = kind == Kind.NUMBER ? Limits.NUMBER : Limits.TEXT;
        int length = text.codePointCount(0, text.length());
        if (length > limit) {
            problems.add(
                    ProblemCode.TOO_LONG,
                    at,
                    "at most " + limit + " characters",
                    length + " characters",
                    Hints.SHORTEN);
        }
        checkCharacters(at, text);
        return new ScalarNode(at, kind, text);
    }

    private boolean checkCharacters(Location at, String text) {
        OptionalInt forbidden = Characters.firstForbidden(text);
        forbidden.ifPresent(character -> problems.add(
                ProblemCode.BAD_CHARACTER,
                at,
                "text without control, invisible and direction characters",
                Shown.escaped(Character.toString(character), 1),
                Hints.REMOVE_CHARACTER));
        return forbidden.isEmpty();
    }

    /** An object in the making. */
    final class ObjectBuilder {
        private final Location at;
        private final Set<String> names = new HashSet<>();
        private final List<Field> fields = new ArrayList<>();

        ObjectBuilder(Location at) {
            this.at = at;
        }

        /** Where a field stands; a name too long to show is cut. */
        Location locate(String name, Location position) {
            return at.child(shortened(name), position.line(), position.column());
        }

        /** Adds a field whose value was read, unless its name cannot stand or its value was refused. */
        void add(String name, Location location, @Nullable Node value) {
            if (name.length() > Limits.NAME) {
                problems.add(
                        ProblemCode.TOO_LONG,
                        location,
                        "a field name of at most " + Limits.NAME + " characters",
                        name.length() + " characters",
                        Hints.SHORTEN);
            } else if (!names.add(name)) {
                problems.add(ProblemCode.DUPLICATE_KEY, location, "each field once", null, Hints.KEEP_ONE);
            } else if (checkCharacters(location, name) && value != null) {
                fields.add(new Field(name, location, value));
            }
        }

        ObjectNode build() {
            return new ObjectNode(at, fields);
        }

        private static String shortened(String name) {
            return name.length() > Limits.NAME ? Shown.escaped(name, 20) : name;
        }
    }

    /** A list in the making. */
    final class ListBuilder {
        private final Location at;
        private final List<Node> entries = new ArrayList<>();
        private int size;

        ListBuilder(Location at) {
            this.at = at;
        }

        Location locate(Location position) {
            return at.child(Integer.toString(size), position.line(), position.column());
        }

        /** Adds the next entry; those beyond the limit or refused are dropped. */
        void add(@Nullable Node entry) {
            if (size == Limits.ENTRIES) {
                problems.add(
                        ProblemCode.TOO_MANY, at, "at most " + Limits.ENTRIES + " entries", null, Hints.SPLIT_DOCUMENT);
            }
            if (size < Limits.ENTRIES && entry != null) {
                entries.add(entry);
            }
            size++;
        }

        ListNode build() {
            return new ListNode(at, entries);
        }
    }
}
