package io.icprules.drools.rule;

import io.icprules.api.Text;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Readings of contradictions (矛盾的取舍) as the build writes them, which are read faster than properties. Stateless. */
public final class ReadingsFile {

    private ReadingsFile() {}

    /** The bytes of readings, by their id. */
    public static byte[] write(Map<String, Text> readings) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream data = new DataOutputStream(bytes)) {
            FieldWriter out = new FieldWriter(data);
            out.number(readings.size());
            for (Map.Entry<String, Text> reading : new TreeMap<>(readings).entrySet()) {
                out.text(reading.getKey());
                out.bilingual(reading.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Readings by their id, from their bytes. */
    public static Map<String, Text> read(byte[] bytes) {
        FieldReader in = new FieldReader(bytes, 0);
        Map<String, Text> readings = new HashMap<>();
        for (int left = in.number(); left > 0; left--) {
            readings.put(in.text(), in.bilingual());
        }
        return readings;
    }
}
