package io.icprules.drools.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule looks at: flat, immutable and without nulls.
 *
 * <p>An unknown property holds a stand-in that means nothing, and its bit is set in {@link #unknown()}. No result may
 * depend on a stand-in: the engine lets a rule speak only when the fact knows every property the rule reads.
 */
public abstract class Fact {

    private final FactSchema schema;
    private final Pointers pointers;
    private long unknown;

    Fact(FactSchema schema, Pointers pointers) {
        this.schema = schema;
        this.pointers = pointers;
    }

    /** JSON pointer to the part of the application the fact is about; empty for the application as a whole. */
    public final String at() {
        return pointers.at();
    }

    /** JSON pointer of the site the fact belongs to; empty when it belongs to none. */
    public final String site() {
        return pointers.site();
    }

    /** Bits of the properties whose value is unknown. */
    public final long unknown() {
        return unknown;
    }

    final Pointers pointers() {
        return pointers;
    }

    /** The inputs of the property with that bit, as {@link FactProperty} names them. */
    final List<String> relativeInputsOf(int bit) {
        return relativeInputsOf(schema.property(bit));
    }

    /** JSON pointers of all inputs of the properties of a mask, in the order of the schema. */
    public final List<String> inputs(long mask) {
        return schema.in(mask).stream()
                .flatMap(property -> inputsOf(property).stream())
                .distinct()
                .toList();
    }

    /** JSON pointers of the inputs of a property. */
    final List<String> inputsOf(FactProperty property) {
        List<String> inputs = new ArrayList<>();
        for (String input : relativeInputsOf(property)) {
            inputs.add(pointers.resolve(input));
        }
        return inputs;
    }

    List<String> relativeInputsOf(FactProperty property) {
        return property.inputs();
    }

    final <T> T known(int bit, @Nullable T value, T standIn) {
        if (value == null) {
            unknown |= 1L << bit;
            return standIn;
        }
        return value;
    }

    final boolean flag(int bit, @Nullable Boolean value) {
        return known(bit, value, Boolean.FALSE);
    }

    final String text(int bit, @Nullable String value) {
        return known(bit, value, "");
    }

    final int number(int bit, @Nullable Integer value) {
        return known(bit, value, 0);
    }

    final long amount(int bit, @Nullable Long value) {
        return known(bit, value, 0L);
    }

    final double decimal(int bit, @Nullable Double value) {
        return known(bit, value, 0.0);
    }

    /** Class and place only: values may be personal data. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + " at \"" + at() + "\"";
    }
}
