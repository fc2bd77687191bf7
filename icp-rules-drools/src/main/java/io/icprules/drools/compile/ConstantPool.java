package io.icprules.drools.compile;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a class file mentions: classes, and members of them, in the internal form of names. All that code can reach stands
 * there (JVMS 4.4), but for what it makes up at run time, which takes classes that stand there.
 *
 * @param classes internal names of classes, and descriptors of arrays
 * @param members {@code owner.name} of fields and methods
 */
record ConstantPool(Set<String> classes, Set<String> members) {

    private static final int UTF8 = 1;
    private static final int INTEGER = 3;
    private static final int FLOAT = 4;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int CLASS = 7;
    private static final int STRING = 8;
    private static final int FIELD = 9;
    private static final int METHOD = 10;
    private static final int INTERFACE_METHOD = 11;
    private static final int NAME_AND_TYPE = 12;
    private static final int METHOD_HANDLE = 15;
    private static final int METHOD_TYPE = 16;
    private static final int DYNAMIC = 17;
    private static final int INVOKE_DYNAMIC = 18;
    private static final int MODULE = 19;
    private static final int PACKAGE = 20;

    /** Reads the constants of a class file. */
    static ConstantPool read(byte[] classFile) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile));
        in.skipNBytes(8);
        Reader reader = new Reader(in.readUnsignedShort());
        reader.read(in);
        return reader.names();
    }

    /** The table while it is read; constants refer to each other in any order. */
    private static final class Reader {

        private final int[] tags;
        private final int[] first;
        private final int[] second;
        private final String[] texts;

        Reader(int count) {
            tags = new int[count];
            first = new int[count];
            second = new int[count];
            texts = new String[count];
        }

        void read(DataInputStream in) throws IOException {
            for (int i = 1; i < tags.length; i++) {
                tags[i] = in.readUnsignedByte();
                switch (tags[i]) {
                    case UTF8 -> texts[i] = in.readUTF();
                    case INTEGER, FLOAT -> in.skipNBytes(4);
                    case LONG, DOUBLE -> {
                        in.skipNBytes(8);
                        i++; // these take two places
                    }
                    case CLASS, STRING, METHOD_TYPE, MODULE, PACKAGE -> first[i] = in.readUnsignedShort();
                    case FIELD, METHOD, INTERFACE_METHOD, NAME_AND_TYPE, DYNAMIC, INVOKE_DYNAMIC -> {
                        first[i] = in.readUnsignedShort();
                        second[i] = in.readUnsignedShort();
                    }
                    case METHOD_HANDLE -> in.skipNBytes(3);
                    default -> throw new IOException("constant of kind " + tags[i]);
                }
            }
        }

        ConstantPool names() {
            Set<String> classes = new TreeSet<>();
            Set<String> members = new TreeSet<>();
            for (int i = 1; i < tags.length; i++) {
                if (tags[i] == CLASS) {
                    classes.add(texts[first[i]]);
                } else if (tags[i] == FIELD || tags[i] == METHOD || tags[i] == INTERFACE_METHOD) {
                    members.add(texts[first[first[i]]] + "." + texts[first[second[i]]]);
                }
            }
            return new ConstantPool(classes, members);
        }
    }
}
