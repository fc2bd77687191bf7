package io.icprules.drools.facts;

import io.icprules.api.application.FilingApplication;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names the inputs an application leaves out, so that an applicant is asked for those only. Works on the application as it
 * stands, by reflection, and remembers what it found: many rules hang on the same inputs. Used on one thread.
 */
public final class MissingInputs {

    private final FilingApplication application;
    private final Map<String, Boolean> stated = new HashMap<>();
    private final Map<Long, List<String>> ofLast = new HashMap<>();
    private @Nullable Fact last;

    /** The missing inputs of an application. */
    public MissingInputs(FilingApplication application) {
        this.application = application;
    }

    /**
     * JSON pointers of the inputs that keep the properties of a mask unknown. Inputs that are stated are left out, unless
     * all are: then what they state could not be used.
     */
    public List<String> of(Fact fact, long mask) {
        if (fact != last) {
            last = fact;
            ofLast.clear();
        }
        return ofLast.computeIfAbsent(mask & fact.unknown(), unknown -> look(fact, unknown));
    }

    private List<String> look(Fact fact, long unknown) {
        List<String> all = fact.missingInputs(unknown);
        List<String> missing =
                all.stream().filter(pointer -> !isStated(pointer)).toList();
        return missing.isEmpty() ? List.copyOf(all) : missing;
    }

    boolean isStated(String pointer) {
        return stated.computeIfAbsent(pointer, this::find);
    }

    private boolean find(String pointer) {
        Object here = application;
        for (int from = 1; here != null && from <= pointer.length(); ) {
            int slash = pointer.indexOf('/', from);
            int end = slash < 0 ? pointer.length() : slash;
            String token = pointer.substring(from, end);
            here = here instanceof List<?> list ? element(list, token) : component(here, token);
            from = end + 1;
        }
        return here != null;
    }

    private static @Nullable Object element(List<?> list, String token) {
        int index = Integer.parseInt(token);
        return index < list.size() ? list.get(index) : null;
    }

    private static @Nullable Object component(Object record, String token) {
        try {
            return Accessors.of(record.getClass(), token).invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("accessor of " + token, e);
        }
    }
}
