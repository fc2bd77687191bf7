package io.icprules.testkit.bulk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** Checksums of how files begin. Stateless. */
final class Prefix {

    private static final int CHUNK = 1 << 20;

    private Prefix() {}

    /** Reads so many bytes and has a checksum see them; {@code null} when there are fewer. */
    static @Nullable CRC32C checksum(ReadableByteChannel in, long length) throws IOException {
        CRC32C checksum = new CRC32C();
        ByteBuffer buffer = ByteBuffer.allocate(CHUNK);
        for (long left = length; left > 0; left -= buffer.position()) {
            buffer.clear().limit((int) Math.min(CHUNK, left));
            if (in.read(buffer) < 0) {
                return null;
            }
            checksum.update(buffer.array(), 0, buffer.position());
        }
        return checksum;
    }
}
