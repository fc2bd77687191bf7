package io.icprules.drools.facts;

import io.icprules.api.application.FilingApplication;
import java.util.ArrayList;
import java.util.Arrays;
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
    private final Map<Long, Missing> ofLast = new HashMap<>();
    private final @Nullable List<String>[] inputsOfLast = newLists();
    private @Nullable Fact last;

    /** The missing inputs of an application. */
    public MissingInputs(FilingApplication application) {
        this.application = application;
    }

    /**
     * JSON pointers of the inputs that keep the properties of a mask unknown. Inputs that are stated are left out, unless
     * all are: then what they state could not be used.
     */
    public Missing of(Fact fact, long mask) {
        if (fact != last) {
            last = fact;
            ofLast.clear();
            Arrays.fill(inputsOfLast, null);
        }
        long unknown = mask & fact.unknown();
        Missing known = ofLast.get(unknown);
        if (known == null) {
            known = look(fact, unknown);
            ofLast.put(unknown, known);
        }
        return known;
    }

    private Missing look(Fact fact, long unknown) {
        List<String> all = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (long left = unknown; left != 0; left &= left - 1) {
            for (String input : inputs(fact, Long.numberOfTrailingZeros(left))) {
                if (!all.contains(input)) {
                    all.add(input);
                    if (!isStated(input)) {
                        missing.add(input);
                    }
                }
            }
        }
        return Missing.of(missing.isEmpty() ? all : missing);
    }

    private List<String> inputs(Fact fact, int bit) {
        List<String> known = inputsOfLast[bit];
        if (known == null) {
            known = fact.inputsOf(bit);
            inputsOfLast[bit] = known;
        }
        return known;
    }

    @SuppressWarnings("unchecked")
    private static @Nullable List<String>[] newLists() {
        return new List[Long.SIZE];
    }

    boolean isStated(String pointer) {
        Boolean known = stated.get(pointer);
        if (known == null) {
            known = find(pointer);
            stated.put(pointer, known);
        }
        return known;
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
