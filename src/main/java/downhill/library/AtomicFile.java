package downhill.library;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes a file whole or not at all: beside its place first, then renamed. */
public final class AtomicFile {
    /** What writes the content. */
    @FunctionalInterface
    public interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    /** A part of a file that nobody has written to for so long is nobody's any more. */
    private static final Duration IDLE = Duration.ofMinutes(10);

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
            if (device) fill(written, body, StandardOpenOption.WRITE);
            else replace(target, written, body);
        } catch (IOException e) {
            if (!device) Files.deleteIfExists(written);
            String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
            throw new IOException(
                    file + " could not be written (" + reason + "): free some space, or choose another place", e);
        }
    }

    /** There is always a whole file at the target, the old one or the new, whenever the process or the machine stops. */
    private static void replace(Path target, Path written, Body body) throws IOException {
        clean(target);
        Files.deleteIfExists(written);
        // An interrupted run leaves no part of a file.
        written.toFile().deleteOnExit();
        fill(written, body, StandardOpenOption.CREATE_NEW);
        Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
        forceFolder(folder(target));
    }

    private static void fill(Path written, Body body, StandardOpenOption mode) throws IOException {
        try (FileChannel channel = FileChannel.open(written, mode, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            body.writeTo(out);
            // Else a loss of power after the rename could leave an empty file in the old one's place.
            if (mode == StandardOpenOption.CREATE_NEW) channel.force(true);
        }
    }

    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException unsupported) {
            // Windows opens no folders; its rename is on the disk soon after all the same.
        }
    }

    /** Takes away what killed writers of this file have left. */
    private static void clean(Path target) throws IOException {
        Pattern part = Pattern.compile(Pattern.quote(target.getFileName().toString()) + "\\.[0-9-]+\\.part");
        Instant idle = Instant.now().minus(IDLE);
        try (Stream<Path> files = Files.list(folder(target))) {
            for (Path file : files.filter(
                            one -> part.matcher(one.getFileName().toString()).matches())
                    .toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(idle)) Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException gone) {
            // Its writer has just finished with it.
        } catch (AccessDeniedException | UncheckedIOException unlisted) {
            // A folder that may be written but not listed.
        }
    }

    private static Path folder(Path file) {
        Path folder = file.getParent();
        return folder == null ? Path.of(".") : folder;
    }

    /** A name that no other process or thread writes. */
    private static Path beside(Path target) {
        long process = ProcessHandle.current().pid();
        long thread = Thread.currentThread().getId();
        return target.resolveSibling(target.getFileName() + "." + process + "-" + thread + ".part");
    }
}
