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
    private boolean refused;

    /** Of a folder that need not exist yet. */
    InstanceLock(Path folder) {
        this.folder = folder;
        if (Files.isDirectory(folder)) holds();
    }

    /** Whether this program writes there: the one that asks first keeps it. */
    boolean holds() {
        if (channel == null && !refused) take();
        return !refused;
    }

    private void take() {
        try {
            channel = FileChannel.open(folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            refused = lock == null;
        } catch (OverlappingFileLockException here) {
            refused = true;
        } catch (IOException unsupported) {
            // A folder that cannot be written is told when it is, and a disk without locks is used as before.
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
