package io.icprules.testkit.suite;

import java.io.StringWriter;
import java.util.function.IntPredicate;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An XML document that grows, indented. Characters that XML cannot hold, such as control characters and halves of
 * surrogate pairs, are written as {@code \}{@code u0007}. Not thread-safe.
 */
final class Xml {

    private static final String INDENT = "  ";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private int depth;
    private boolean leaf;

    Xml() {
        try {
            // the JDK's own writer: the bytes do not hang on what else is on the class path
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    void open(String element) {
        run(() -> {
            if (depth > 0) {
                newLine();
            }
            xml.writeStartElement(element);
        });
        depth++;
        leaf = true;
    }

    /** Line feeds in attributes would be read as spaces, so they are written as such. */
    void attribute(String name, String value) {
        run(() -> xml.writeAttribute(name, plain(value, c -> c >= ' ')));
    }

    void text(String value) {
        run(() -> xml.writeCharacters(plain(value, c -> c >= ' ' || c == '\n' || c == '\t')));
    }

    void close() {
        depth--;
        run(() -> {
            if (!leaf) {
                newLine();
            }
            xml.writeEndElement();
        });
        leaf = false;
    }

    /** The document, ending with a line feed. */
    @Override
    public String toString() {
        run(xml::flush);
        return text + "\n";
    }

    private void newLine() throws XMLStreamException {
        xml.writeCharacters("\n" + INDENT.repeat(depth));
    }

    private static String plain(String value, IntPredicate fits) {
        StringBuilder plain = new StringBuilder();
        value.codePoints().forEach(c -> {
            boolean known = c < 0xD800 || (c > 0xDFFF && c != 0xFFFE && c != 0xFFFF);
            if (known && c != 0x7F && fits.test(c)) {
                plain.appendCodePoint(c);
            } else if (c == '\n') {
                plain.append(' ');
            } else {
                plain.append(escape(c));
            }
        });
        return plain.toString();
    }

    private static String escape(int c) {
        String digits = Integer.toHexString(c);
        return "\\u" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    /** A step of writing. */
    private interface Step {
        void run() throws XMLStreamException;
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // a string takes everything
        }
    }
}
