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

    /** An input, by its JSON pointer. One for each, so that it equals itself only. */
    private static final class Input {
        private final String pointer;
        private final boolean stated;
        private final boolean essential;

        Input(String pointer, boolean stated, boolean essential) {
            this.pointer = pointer;
            this.stated = stated;
            this.essential = essential;
        }
    }

    private final FilingApplication application;
    private final Map<String, Input> inputs = new HashMap<>();
    private final Map<Long, Missing> ofLast = new HashMap<>();
    private final @Nullable Input[][] inputsOfLast = new Input[Long.SIZE][];
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
        boolean allStated = true;
        for (long left = unknown; left != 0; left &= left - 1) {
            for (Input input : inputs(fact, Long.numberOfTrailingZeros(left))) {
                allStated &= input.stated;
            }
        }
        List<String> missing = new ArrayList<>();
        boolean essential = false;
        for (long left = unknown; left != 0; left &= left - 1) {
            for (Input input : inputs(fact, Long.numberOfTrailingZeros(left))) {
                if ((allStated || !input.stated) && !missing.contains(input.pointer)) {
                    missing.add(input.pointer);
                    essential |= input.essential;
                }
            }
        }
        return essential ? Missing.of(missing) : new Missing(missing, List.of());
    }

    private Input[] inputs(Fact fact, int bit) {
        Input[] known = inputsOfLast[bit];
        if (known == null) {
            List<String> pointers = fact.inputsOf(bit);
            known = new Input[pointers.size()];
            for (int i = 0; i < known.length; i++) {
                known[i] = input(pointers.get(i));
            }
            inputsOfLast[bit] = known;
        }
        return known;
    }

    private Input input(String pointer) {
        Input known = inputs.get(pointer);
        if (known == null) {
            known = new Input(pointer, isStated(pointer), EssentialInputs.contains(pointer));
            inputs.put(pointer, known);
        }
        return known;
    }

    boolean isStated(String pointer) {
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
