package io.icprules.drools.rule;

import io.icprules.api.Text;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes fields for {@link FieldReader}. */
record FieldWriter(DataOutputStream out) {

    void number(int value) throws IOException {
        out.writeInt(value);
    }

    void bits(long value) throws IOException {
        out.writeLong(value);
    }

    void text(String value) throws IOException {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    void optional(@Nullable String value) throws IOException {
        out.writeBoolean(value != null);
        if (value != null) {
            text(value);
        }
    }

    void bilingual(Text value) throws IOException {
        text(value.zh());
        text(value.en());
    }

    void optionalBilingual(@Nullable Text value) throws IOException {
        out.writeBoolean(value != null);
        if (value != null) {
            bilingual(value);
        }
    }

    void date(@Nullable LocalDate value) throws IOException {
        out.writeBoolean(value != null);
        if (value != null) {
            out.writeLong(value.toEpochDay());
        }
    }

    void list(List<String> values) throws IOException {
        out.writeInt(values.size());
        for (String value : values) {
            text(value);
        }
    }
}
