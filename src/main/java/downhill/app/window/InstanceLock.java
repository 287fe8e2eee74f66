package downhill.app.window;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Says which of several running programs writes the files of a folder; the system frees it when that one ends. */
final class InstanceLock implements AutoCloseable {
    private static final String NAME = "running.lock";

    private final Path folder;
    private FileChannel channel;
    private FileLock lock;
    private boolean unsupported;

    /** Of a folder that need not exist yet. */
    InstanceLock(Path folder) {
        this.folder = folder;
        if (Files.isDirectory(folder)) holds();
    }

    /** Whether this program writes there: the one that asks first keeps it to its end, then the next that asks. */
    boolean holds() {
        if (lock == null && !unsupported) take();
        return lock != null || unsupported;
    }

    private void take() {
        try {
            if (channel == null) {
                channel = FileChannel.open(folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            }
            lock = channel.tryLock();
        } catch (OverlappingFileLockException here) {
            lock = null;
        } catch (IOException none) {
            // A folder that cannot be written is told when it is, and a disk without locks is used as before.
            unsupported = true;
        }
    }

    @Override
    public void close() {
        if (channel == null) return;
        try {
            channel.close();
        } catch (IOException gone) {
            // The system frees it at the end.
        }
    }
}
