package io.icprules.drools.start;

/** What a virtual machine costs that judges nothing; says what {@link FirstVerdict} says, without a verdict. */
final class NoVerdict {

    private NoVerdict() {}

    /** Prints a line. */
    public static void main(String[] args) {
        System.out.println("NOTHING 0 0");
    }
}
