package io.icprules.drools.generate;

import io.icprules.api.application.FilingApplication;
import io.icprules.drools.facts.PartReader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the {@link PartReader}: a switch over the components of each record of an application. Reflection does the same,
 * but a service that has just started pays for it.
 */
final class PartsWriter {

    private PartsWriter() {}

    static ProgramSource write() {
        StringBuilder choice = new StringBuilder();
        StringBuilder methods = new StringBuilder();
        for (Class<?> record : records()) {
            String name = record.getSimpleName();
            choice.append("        if (record instanceof %s r) { return of%s(r, name); }\n".formatted(name, name));
            methods.append(method(record, name));
        }
        int dot = PartReader.CLASS.lastIndexOf('.');
        return new ProgramSource(PartReader.CLASS, """
                package %s;

                import io.icprules.api.application.*;
                import io.icprules.drools.facts.PartReader;

                // Generated from the records; do not edit.
                public final class %s implements PartReader {

                    @Override
                    public Object part(Object record, String name) {
                %s        throw PartReader.none(record, name);
                    }
                %s}
                """.formatted(
                        PartReader.CLASS.substring(0, dot), PartReader.CLASS.substring(dot + 1), choice, methods));
    }

    private static String method(Class<?> record, String name) {
        StringBuilder cases = new StringBuilder();
        for (RecordComponent component : record.getRecordComponents()) {
            cases.append(
                    "            case \"%s\": return r.%s();\n".formatted(component.getName(), component.getName()));
        }
        return """

                    private static Object of%s(%s r, String name) {
                        switch (name) {
                %s            default: throw PartReader.none(r, name);
                        }
                    }
                """.formatted(name, name, cases);
    }

    /** The application and the records in it, each before those it holds. */
    private static List<Class<?>> records() {
        List<Class<?>> records = new ArrayList<>(List.of(FilingApplication.class));
        for (int i = 0; i < records.size(); i++) {
            for (RecordComponent component : records.get(i).getRecordComponents()) {
                Type type = component.getGenericType();
                Type element = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
                if (element instanceof Class<?> part && part.isRecord() && !records.contains(part)) {
                    records.add(part);
                }
            }
        }
        return records;
    }
}
