package io.icprules.drools.facts;

import io.icprules.api.application.FilingApplication;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names the inputs an application leaves out, so that an applicant is asked for those only. Works on the application as it
 * stands, by reflection: it is needed for incomplete applications only.
 *
 * @param application the application
 */
public record MissingInputs(FilingApplication application) {

    /**
     * JSON pointers of the inputs that keep the properties of a mask unknown. Inputs that are stated are left out, unless
     * all are: then what they state could not be used.
     */
    public List<String> of(Fact fact, long mask) {
        List<String> all = fact.missingInputs(mask);
        List<String> missing =
                all.stream().filter(pointer -> !isStated(pointer)).toList();
        return missing.isEmpty() ? all : missing;
    }

    boolean isStated(String pointer) {
        Object here = application;
        for (String token : pointer.substring(1).split("/", -1)) {
            here = here instanceof List<?> list ? element(list, token) : component(here, token);
            if (here == null) {
                return false;
            }
        }
        return true;
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
