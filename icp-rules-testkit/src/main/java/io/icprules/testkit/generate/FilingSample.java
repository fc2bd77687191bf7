package io.icprules.testkit.generate;

import io.icprules.api.application.FilingApplication;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.SampleReportingFormat;
import org.jspecify.annotations.Nullable;

/**
 * Shows a filing that fails a property with all it states; the records themselves show nothing, as they may hold personal
 * data. Found by jqwik as a service.
 */
public final class FilingSample implements SampleReportingFormat {

    @Override
    public boolean appliesTo(Object value) {
        return value instanceof FilingApplication || value instanceof OneThingWrong;
    }

    @Override
    public Object report(Object value) {
        if (value instanceof OneThingWrong wrong) {
            Map<String, Object> both = new LinkedHashMap<>();
            both.put("deviation", wrong.deviation().toString());
            both.put("filing", fields(wrong.valid()));
            return both;
        }
        return fields((Record) value);
    }

    private static Map<String, Object> fields(Record owner) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (RecordComponent component : owner.getClass().getRecordComponents()) {
            Object value = RecordShape.read(component, owner);
            if (value != null) {
                fields.put(component.getName(), shown(value));
            }
        }
        return fields;
    }

    private static Object shown(@Nullable Object value) {
        if (value instanceof Record part) {
            return fields(part);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(FilingSample::shown).toList();
        }
        return String.valueOf(value);
    }
}
