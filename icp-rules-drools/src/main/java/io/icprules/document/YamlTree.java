package io.icprules.document;

import io.icprules.document.Node.Kind;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;

/** Makes nodes of YAML with SnakeYAML Engine. The only class that knows it. Not thread-safe. */
final class YamlTree {
    private final TextSource source;
    private final Problems problems;
    private final TreeBuilder trees;
    private final Iterator<Event> events;

    // Where the parser was last, for errors that do not say where they are.
    private Location reached;

    private YamlTree(TextSource source, Problems problems, Iterator<Event> events) {
        this.source = source;
        this.problems = problems;
        this.trees = new TreeBuilder(problems);
        this.events = events;
        this.reached = source.location(0);
    }

    /**
     * Parses a document.
     *
     * @throws FatalProblem when it is not well-formed
     */
    static Node parse(TextSource source, Problems problems) {
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(Limits.BYTES + 1).build();
        Iterator<Event> events = new Parse(settings).parseString(source.text()).iterator();
        return new YamlTree(source, problems, events).document();
    }

    private Node document() {
        next(); // stream start
        Event start = next();
        if (!(start instanceof DocumentStartEvent directives)) {
            throw malformed(position(start), "nothing");
        }
        if (directives.getSpecVersion().isPresent() || !directives.getTags().isEmpty()) {
            refuse(position(start), "a directive");
        }
        Event first = next();
        Node root = value(first, position(first), 0);
        if (root == null) {
            throw new FatalProblem();
        }
        next(); // document end
        Event next = next();
        if (!(next instanceof StreamEndEvent)) {
            problems.add(
                    ProblemCode.TRAILING_CONTENT,
                    position(next),
                    "the end of the document",
                    "a second document",
                    Hints.ONE_DOCUMENT);
        }
        return root;
    }

    /** A value, or {@code null} when it is an alias or a tagged scalar: nobody knows what it was to be. */
    private @Nullable Node value(Event event, Location at, int depth) {
        if (event instanceof AliasEvent) {
            refuse(at, "an alias");
            return null;
        }
        checkPlain(event, at);
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag().isPresent() ? null : trees.scalar(at, kind(scalar), scalar.getValue());
        }
        trees.checkDepth(depth + 1, at);
        return event instanceof MappingStartEvent ? object(at, depth + 1) : list(at, depth + 1);
    }

    private Node object(Location at, int depth) {
        TreeBuilder.ObjectBuilder object = trees.new ObjectBuilder(at);
        for (Event event = next(); event.getEventId() != Event.ID.MappingEnd; event = next()) {
            String name = name(event, at);
            if (name == null) {
                skip(event, depth);
                Event dropped = next();
                skip(dropped, depth);
                continue;
            }
            Location key = object.locate(name, position(event));
            checkPlain(event, key);
            Event value = next();
            Location position = position(value);
            object.add(name, key, value(value, key.moved(position.line(), position.column()), depth));
        }
        return object.build();
    }

    private Node list(Location at, int depth) {
        TreeBuilder.ListBuilder list = trees.new ListBuilder(at);
        for (Event event = next(); event.getEventId() != Event.ID.SequenceEnd; event = next()) {
            list.add(value(event, list.locate(position(event)), depth));
        }
        return list.build();
    }

    /** The name of a field, or {@code null} when its key is refused. */
    private @Nullable String name(Event event, Location parent) {
        Location position = position(event);
        Location at = parent.moved(position.line(), position.column());
        if (event instanceof AliasEvent) {
            refuse(at, "an alias");
            return null;
        }
        if (!(event instanceof ScalarEvent key)) {
            problems.add(ProblemCode.KEY_NOT_TEXT, at, "a field name", null, Hints.KEY_AS_TEXT);
            return null;
        }
        if (key.isPlain() && key.getValue().equals("<<")) {
            refuse(at, "a merge key");
            return null;
        }
        if (kind(key) != Kind.TEXT) {
            problems.add(ProblemCode.KEY_NOT_TEXT, at, "a field name", kind(key).toString(), Hints.KEY_AS_TEXT);
            return null;
        }
        return key.getValue();
    }

    /** Reads over a node whose key was refused; problems in it would have no pointer. */
    private void skip(Event start, int depth) {
        int open = start instanceof CollectionStartEvent ? 1 : 0;
        while (open > 0) {
            trees.checkDepth(depth + open, position(start));
            Event event = next();
            if (event instanceof CollectionStartEvent) {
                open++;
            } else if (event.getEventId() == Event.ID.MappingEnd || event.getEventId() == Event.ID.SequenceEnd) {
                open--;
            }
        }
    }

    private void checkPlain(Event event, Location at) {
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            refuse(at, "an anchor");
        }
        Optional<String> tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent collection ? collection.getTag() : Optional.empty();
        if (tag.isPresent()) {
            refuse(at, "a tag");
        }
    }

    private static Kind kind(ScalarEvent scalar) {
        return scalar.isPlain() ? YamlScalars.kind(scalar.getValue()) : Kind.TEXT;
    }

    private void refuse(Location at, String found) {
        problems.add(ProblemCode.ANCHOR_OR_TAG, at, "plain YAML", found, Hints.PLAIN_YAML);
    }

    private Event next() {
        try {
            Event event = events.next();
            reached = position(event);
            return event;
        } catch (ReaderException e) {
            throw unprintable(e);
        } catch (MarkedYamlEngineException e) {
            throw malformed(e.getProblemMark().map(this::position).orElse(reached), null);
        } catch (RuntimeException e) {
            // Not only its own: some malformed escapes end in a NumberFormatException.
            throw malformed(reached, null);
        }
    }

    private Location position(Event event) {
        return event.getStartMark().map(this::position).orElse(reached);
    }

    private Location position(Mark mark) {
        return source.location(mark.getLine(), mark.getColumn());
    }

    private FatalProblem unprintable(ReaderException e) {
        int characters = source.text().codePointCount(0, source.text().length());
        int index = source.text().offsetByCodePoints(0, Math.min(e.getPosition(), characters));
        problems.add(
                ProblemCode.BAD_CHARACTER,
                source.location(index),
                "printable characters",
                Shown.escaped(Character.toString(e.getCodePoint()), 1),
                Hints.REMOVE_CHARACTER);
        return new FatalProblem();
    }

    // The message of SnakeYAML Engine is not passed on: it quotes the document, which may hold personal data.
    private FatalProblem malformed(Location at, @Nullable String found) {
        problems.add(ProblemCode.SYNTAX, at, "well-formed YAML 1.2", found, Hints.YAML_SYNTAX);
        return new FatalProblem();
    }
}
