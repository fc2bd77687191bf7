package io.icprules.drools.start;

import java.io.IOException;

/** What a virtual machine costs that judges nothing; says what {@link FirstVerdict} says, without a verdict. */
final class NoVerdict {

    private NoVerdict() {}

    /** Prints a line, and given an argument what the process holds. */
    public static void main(String[] args) throws IOException {
        System.out.println("NOTHING 0 0");
        if (args.length > 0) {
            System.out.println(ProcessMemory.told());
        }
    }
}
