package io.icprules.drools.reload;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets one publisher at a time change a folder. The operating system holds the lock of the file and gives it up when the
 * process ends, however it ends: there is no stale lock. The file itself stays.
 */
final class PublishLock implements AutoCloseable {

    static final String FILE = ".lock";

    /** Locks of files are those of a process: its threads need one of their own. */
    private static final ReentrantLock THREADS = new ReentrantLock();

    private final FileChannel channel;
    private final FileLock lock;

    private PublishLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /** Waits until it is this publisher's turn. */
    static PublishLock of(Path root) throws IOException {
        THREADS.lock();
        try {
            FileChannel channel =
                    FileChannel.open(root.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                return new PublishLock(channel, channel.lock());
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            THREADS.unlock();
            throw e;
        }
    }

    /** Fails if the lock was lost. */
    void ensureHeld() throws IOException {
        if (!lock.isValid()) {
            throw new IOException("the lock of the folder of versions was lost");
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            THREADS.unlock();
        }
    }
}
