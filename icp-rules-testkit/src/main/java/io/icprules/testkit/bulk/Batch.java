package io.icprules.testkit.bulk;

import java.util.Arrays;

/**
 * Some lines of the input.
 *
 * @param firstLine number of the first, counted from 1
 * @param bytes holds the lines, without their line feeds; a line over the limit is cut right after it
 * @param start where the first line begins in {@code bytes}
 * @param ends where each line ends in {@code bytes}
 * @param end how many bytes of the input stand before the line after the last
 * @param checksum CRC-32C of those bytes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and not worth a copy
record Batch(long firstLine, byte[] bytes, int start, int[] ends, long end, long checksum) {

    int lines() {
        return ends.length;
    }

    int from(int i) {
        return i == 0 ? start : ends[i - 1];
    }

    /** The lines without the first so many, of which there are more. */
    Batch without(int done) {
        return new Batch(
                firstLine + done, bytes, from(done), Arrays.copyOfRange(ends, done, ends.length), end, checksum);
    }
}
