package io.icprules.drools.rule;

import io.icprules.api.Text;
import java.io.DataInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what {@link FieldWriter} wrote, one field after another. */
record FieldReader(DataInputStream in) {

    int number() throws IOException {
        return in.readInt();
    }

    long bits() throws IOException {
        return in.readLong();
    }

    String text() throws IOException {
        return in.readUTF();
    }

    @Nullable String optional() throws IOException {
        return in.readBoolean() ? in.readUTF() : null;
    }

    Text bilingual() throws IOException {
        return new Text(in.readUTF(), in.readUTF());
    }

    @Nullable Text optionalBilingual() throws IOException {
        return in.readBoolean() ? bilingual() : null;
    }

    @Nullable LocalDate date() throws IOException {
        return in.readBoolean() ? LocalDate.ofEpochDay(in.readLong()) : null;
    }

    List<String> list() throws IOException {
        List<String> list = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            list.add(in.readUTF());
        }
        return List.copyOf(list);
    }
}
