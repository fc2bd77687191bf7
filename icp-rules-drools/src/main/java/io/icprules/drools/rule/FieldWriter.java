package io.icprules.drools.rule;

import io.icprules.api.Text;
import java.io.DataOutputStream;
import java.io.IOException;
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
        out.writeUTF(value);
    }

    void optional(@Nullable String value) throws IOException {
        out.writeBoolean(value != null);
        if (value != null) {
            out.writeUTF(value);
        }
    }

    void bilingual(Text value) throws IOException {
        out.writeUTF(value.zh());
        out.writeUTF(value.en());
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
            out.writeUTF(value);
        }
    }
}
