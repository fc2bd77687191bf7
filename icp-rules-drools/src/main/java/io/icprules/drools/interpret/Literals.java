package io.icprules.drools.interpret;

/** Numbers as rule files write them. */
final class Literals {

    private Literals() {}

    /** A {@link Double} when it has a fraction, otherwise a {@link Long}. */
    static Number number(String text) {
        if (text.indexOf('.') >= 0) {
            return Double.valueOf(text);
        }
        return Long.valueOf(text.endsWith("L") ? text.substring(0, text.length() - 1) : text);
    }

    /** A number as the parameter of a call takes it. */
    static Object number(String text, Class<?> parameter) {
        Number number = number(text);
        if (parameter == int.class) {
            return Math.toIntExact(number.longValue());
        }
        return parameter == double.class ? (Object) number.doubleValue() : (Object) number.longValue();
    }
}
