package downhill.dataset;

import downhill.document.OrdinaryFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;

/** A CSV file with a header, on disk. */
final class CsvFile implements Origin {
    private record Stamp(FileTime time, long size) {}

    /** Bytes: more than the most rows of a table take. */
    private static final long MOST = 4L << 30;

    private final Path file;
    private volatile Stamp stamp;

    CsvFile(Path file) {
        this.file = file;
    }

    private String name() {
        return file.getFileName().toString();
    }

    @Override
    public List<String> columns() {
        try (InputStream in = open()) {
            return new Csv(name(), in, 0).header();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    @Override
    public CsvReading read(List<Column> wanted, DoubleConsumer progress) {
        try (InputStream in = open()) {
            Stamp before = stamp();
            CsvReading csvReading = new Csv(name(), in, before.size).read(wanted, progress);
            if (!before.equals(stamp())) {
                throw new DataException(name(), "it changed while it was read: open it again when it is complete");
            }
            stamp = before;
            return csvReading;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    @Override
    public Description describe() {
        try (InputStream in = open()) {
            return new Csv(name(), in, 0).describe();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** It may be long, or lie on a slow disk. */
    @Override
    public boolean quick() {
        return false;
    }

    @Override
    public Optional<String> stale() {
        try {
            if (stamp == null || stamp.equals(stamp())) return Optional.empty();
            return Optional.of(name() + " has changed since it was read: open it again to use its new rows");
        } catch (IOException e) {
            return Optional.of(name() + " is no longer there: the rows that were read stay in use");
        }
    }

    private InputStream open() throws IOException {
        if (Files.isDirectory(file)) {
            throw new DataException(name(), "this is a folder: name the CSV file in it");
        }
        OrdinaryFile.refusal(file, MOST).ifPresent(refusal -> {
            throw new DataException(name(), refusal);
        });
        return new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    }

    private Stamp stamp() throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        return new Stamp(now.lastModifiedTime(), now.size());
    }

    private DataException unreadable(IOException e) {
        if (e instanceof NoSuchFileException) {
            return new DataException(file.toString(), "there is no such file: check the name and the folder");
        }
        if (e instanceof AccessDeniedException) {
            return new DataException(file.toString(), "this file may not be opened: check its permissions");
        }
        return new DataException(
                file.toString(), "this file cannot be read (" + e.getMessage() + "): copy it elsewhere");
    }
}
