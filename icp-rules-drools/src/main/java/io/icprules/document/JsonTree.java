package io.icprules.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.icprules.document.Node.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Makes nodes of JSON with Jackson's streaming parser. The only class that knows Jackson. Not thread-safe. */
final class JsonTree {
    // Our own limits are checked with a position and without stopping; Jackson's stand behind them.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(2 * Limits.DEPTH)
                    .maxStringLength(Limits.BYTES)
                    .maxNameLength(Limits.BYTES)
                    .maxNumberLength(Limits.BYTES)
                    .build())
            .build();

    /** Parsers with these limits. */
    static JsonFactory factory() {
        return FACTORY;
    }

    private final TextSource source;
    private final Problems problems;
    private final TreeBuilder trees;
    private final JsonParser parser;

    private JsonTree(TextSource source, Problems problems, JsonParser parser) {
        this.source = source;
        this.problems = problems;
        this.trees = new TreeBuilder(problems);
        this.parser = parser;
    }

    /**
     * Parses a document.
     *
     * @throws FatalProblem when it is not well-formed
     */
    static Node parse(TextSource source, Problems problems) {
        try (JsonParser parser = FACTORY.createParser(source.text())) {
            return new JsonTree(source, problems, parser).document();
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail to be read.", e);
        }
    }

    private Node document() throws IOException {
        try {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw malformed(source.location(source.text().length()), "nothing");
            }
            Node root = value(first, here(), 0);
            trailing();
            return root;
        } catch (JsonEOFException e) {
            throw malformed(source.location(source.text().length()), "the end of the document");
        } catch (JsonProcessingException e) {
            throw malformed(e);
        }
    }

    private void trailing() throws IOException {
        Location end = null;
        try {
            if (parser.nextToken() != null) {
                end = here();
            }
        } catch (JsonProcessingException e) {
            end = position(e);
        }
        if (end != null) {
            problems.add(ProblemCode.TRAILING_CONTENT, end, "the end of the document", null, Hints.ONE_DOCUMENT);
        }
    }

    private Node value(JsonToken token, Location at, int depth) throws IOException {
        return switch (token) {
            case START_OBJECT -> object(at, depth + 1);
            case START_ARRAY -> list(at, depth + 1);
            case VALUE_STRING -> trees.scalar(at, Kind.TEXT, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> trees.scalar(at, Kind.NUMBER, parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> trees.scalar(at, Kind.BOOLEAN, parser.getText());
            case VALUE_NULL -> trees.scalar(at, Kind.NULL, "null");
            default -> throw malformed(at, "a misplaced bracket");
        };
    }

    private Node object(Location at, int depth) throws IOException {
        trees.checkDepth(depth, at);
        TreeBuilder.ObjectBuilder object = trees.new ObjectBuilder(at);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            Location key = object.locate(name, here());
            JsonToken token = parser.nextToken();
            Location position = here();
            object.add(name, key, value(token, key.moved(position.line(), position.column()), depth));
        }
        return object.build();
    }

    private Node list(Location at, int depth) throws IOException {
        trees.checkDepth(depth, at);
        TreeBuilder.ListBuilder list = trees.new ListBuilder(at);
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            list.add(value(token, list.locate(here()), depth));
        }
        return list.build();
    }

    private Location here() {
        return source.location((int) parser.currentTokenLocation().getCharOffset());
    }

    private Location position(JsonProcessingException e) {
        JsonLocation location = e.getLocation();
        return source.location(location == null ? 0 : (int) location.getCharOffset());
    }

    // Jackson's message is not passed on: it quotes the document, which may hold personal data.
    private FatalProblem malformed(JsonProcessingException e) {
        return malformed(position(e), null);
    }

    private FatalProblem malformed(Location at, @Nullable String found) {
        problems.add(ProblemCode.SYNTAX, at, "well-formed JSON (RFC 8259)", found, Hints.JSON_SYNTAX);
        return new FatalProblem();
    }
}
