package downhill.library;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file whole or not at all: beside its place first, then renamed. */
public final class AtomicFile {
    /** What writes the content. */
    @FunctionalInterface
    public interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    private AtomicFile() {}

    /** Throws a sentence if the file could not be written; asked before long work. */
    public static void check(Path file) throws IOException {
        Path folder = folder(file);
        if (!Files.exists(folder)) {
            throw new IOException("the folder " + folder + " does not exist: make it first, or choose another");
        }
        if (!Files.isDirectory(folder)) {
            throw new IOException(folder + " is not a folder: choose another place for " + file.getFileName());
        }
        if (Files.isDirectory(file)) throw new IOException(file + " is a folder: give the name of a file in it");
        if (!Files.isWritable(Files.exists(file) ? file : folder)) {
            throw new IOException(file + " may not be written: check the permissions, or choose another place");
        }
    }

    /** Writes the file, replacing an older one; on failure the older one stays and nothing is left behind. */
    public static void write(Path file, Body body) throws IOException {
        check(file);
        Path target = Files.exists(file) ? file.toRealPath() : file;
        boolean device = Files.exists(target) && !Files.isRegularFile(target);
        Path written = device ? target : beside(target);
        try {
            fill(written, device, body);
            if (!device) Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            if (!device) Files.deleteIfExists(written);
            String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
            throw new IOException(
                    file + " could not be written (" + reason + "): free some space, or choose another place", e);
        }
    }

    private static void fill(Path written, boolean device, Body body) throws IOException {
        StandardOpenOption mode = device ? StandardOpenOption.WRITE : StandardOpenOption.CREATE_NEW;
        try (OutputStream out = Files.newOutputStream(written, mode, StandardOpenOption.WRITE)) {
            // An interrupted run leaves no part of a file.
            if (!device) written.toFile().deleteOnExit();
            body.writeTo(out);
        }
    }

    private static Path folder(Path file) {
        Path folder = file.getParent();
        return folder == null ? Path.of(".") : folder;
    }

    private static Path beside(Path target) {
        return target.resolveSibling(
                target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    }
}
