package io.icprules.testkit.bulk;

/**
 * Some lines of the input.
 *
 * @param firstLine number of the first, counted from 1
 * @param bytes the lines, without their line feeds; a line over the limit is cut right after it
 * @param ends where each line ends in {@code bytes}
 * @param end how many bytes of the input stand before the line after the last
 * @param checksum CRC-32C of those bytes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and not worth a copy
record Batch(int firstLine, byte[] bytes, int[] ends, long end, long checksum) {

    int lines() {
        return ends.length;
    }

    int from(int i) {
        return i == 0 ? 0 : ends[i - 1];
    }
}
