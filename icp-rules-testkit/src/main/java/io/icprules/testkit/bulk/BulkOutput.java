package io.icprules.testkit.bulk;

import io.icprules.api.ErrorCode;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** The output, locked against other processes. Not thread-safe. */
final class BulkOutput implements Closeable {

    private final FileChannel channel;
    private CRC32C checksum = new CRC32C();

    private BulkOutput(FileChannel channel) {
        this.channel = channel;
    }

    /** Opens the output, or makes it. The lock goes with the process, however that ends. */
    static BulkOutput open(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (lock(channel) == null) {
            channel.close();
            throw new BulkException(
                    ErrorCode.OUTPUT_TAKEN,
                    file + " is being written by another run.",
                    "Wait for it, or name another output.");
        }
        return new BulkOutput(channel);
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // by this very process
        }
    }

    long length() throws IOException {
        return channel.size();
    }

    /** Whether the output begins with so many bytes of a checksum; if so, it is cut behind them. */
    boolean cutTo(long length, long expected) throws IOException {
        channel.position(0);
        CRC32C found = Prefix.checksum(channel, length);
        if (found == null || found.getValue() != expected) {
            return false;
        }
        checksum = found;
        channel.truncate(length);
        channel.position(length);
        return true;
    }

    void write(ByteBuffer bytes) throws IOException {
        checksum.update(bytes.duplicate());
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** Waits until everything written is on the disk. */
    void force() throws IOException {
        channel.force(true);
    }

    long checksum() {
        return checksum.getValue();
    }

    long position() throws IOException {
        return channel.position();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
