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
 * stands, and remembers what it found: many rules hang on the same inputs. Used on one thread.
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

    private static final PartReader PARTS = PartReader.load();

    private final FilingApplication application;
    private final Map<String, Input> absolute = new HashMap<>();
    private final Map<Long, Missing> ofLast = new HashMap<>();
    private final @Nullable Input[][] inputsOfLast = new Input[Long.SIZE][];
    private @Nullable Fact last;
    private @Nullable String lastBase;
    private @Nullable Object lastPart;

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
            List<String> relative = fact.relativeInputsOf(bit);
            known = new Input[relative.size()];
            for (int i = 0; i < known.length; i++) {
                known[i] = input(fact.pointers(), relative.get(i));
            }
            inputsOfLast[bit] = known;
        }
        return known;
    }

    /** Those that do not hang on a fact are the same for all. */
    private Input input(Pointers pointers, String relative) {
        if (!relative.startsWith("/")) {
            String base = pointers.baseOf(relative);
            Object part = partAt(base);
            String pointer = pointers.resolve(relative);
            return new Input(
                    pointer,
                    part != null && find(part, pointer, base.length() + 1) != null,
                    EssentialInputs.contains(pointer));
        }
        Input known = absolute.get(relative);
        if (known == null) {
            known = new Input(relative, isStated(relative), EssentialInputs.contains(relative));
            absolute.put(relative, known);
        }
        return known;
    }

    boolean isStated(String pointer) {
        return find(application, pointer, 1) != null;
    }

    /** The part of the application at a pointer, {@code null} if it is not stated. */
    private @Nullable Object partAt(String pointer) {
        if (!pointer.equals(lastBase)) {
            lastBase = pointer;
            lastPart = find(application, pointer, 1);
        }
        return lastPart;
    }

    /** Follows a pointer from an offset on. */
    private static @Nullable Object find(Object from, String pointer, int offset) {
        Object here = from;
        for (int start = offset; here != null && start <= pointer.length(); ) {
            int slash = pointer.indexOf('/', start);
            int end = slash < 0 ? pointer.length() : slash;
            String token = pointer.substring(start, end);
            here = here instanceof List<?> list ? element(list, token) : PARTS.part(here, token);
            start = end + 1;
        }
        return here;
    }

    private static @Nullable Object element(List<?> list, String token) {
        int index = Integer.parseInt(token);
        return index < list.size() ? list.get(index) : null;
    }
}
