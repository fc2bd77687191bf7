package io.icprules.testkit.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;

/** How reports write JSON: indented, and without closing what they write to. Thread-safe. */
public final class JsonReports {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private JsonReports() {}

    /**
     * Begins a report. The caller closes the generator and ends the report with a line feed.
     *
     * @throws IOException if the writer fails
     */
    public static JsonGenerator open(Writer out) throws IOException {
        JsonGenerator json = FACTORY.createGenerator(out);
        json.useDefaultPrettyPrinter();
        return json;
    }
}
