package downhill.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import downhill.document.Catalogue;
import downhill.document.DocumentException;
import downhill.loss.Surface;
import downhill.loss.Surfaces;
import downhill.optimizer.Optimizer;
import downhill.optimizer.Optimizers;
import downhill.workspace.DocumentToSave;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A person's own folder on disk: what has changed in it, what its documents say, and new ones written. */
public record UserDocuments(Path path) {
    private static final List<String> KINDS = List.of("surfaces", "optimizers");

    /**
     * All documents, shipped and own.
     *
     * @param problems a sentence for each that is broken: file, line and reason
     */
    public record Content(List<Surface> surfaces, List<Optimizer> optimizers, List<String> problems) {}

    /** A stamp of every document, which differs when one was added, changed or taken away. */
    public Map<String, String> stamps() {
        Map<String, String> stamps = new TreeMap<>();
        for (String kind : KINDS) {
            try (Stream<Path> files = Files.list(path.resolve(kind))) {
                for (Path file :
                        files.filter(one -> one.toString().endsWith(".md")).toList()) {
                    BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
                    stamps.put(file.toString(), is.lastModifiedTime() + " " + is.size());
                }
            } catch (IOException absent) {
                // A folder that is not there, or a file that has just gone: nothing to read.
                stamps.put(kind, "absent");
            }
        }
        return stamps;
    }

    public Content read() {
        Catalogue<Surface> surfaces = Surfaces.catalogue(Optional.of(path));
        Catalogue<Optimizer> optimizers = Optimizers.catalogue(Optional.of(path));
        List<String> problems = new ArrayList<>();
        surfaces.problems().forEach(problem -> problems.add(sentence(problem)));
        optimizers.problems().forEach(problem -> problems.add(sentence(problem)));
        return new Content(surfaces.all(), optimizers.all(), List.copyOf(problems));
    }

    /** Such as "surfaces/mine.md, line 7: unknown name `xx`: did you mean `x`?". */
    public String sentence(DocumentException problem) {
        String folder = path + path.getFileSystem().getSeparator();
        String origin = problem.origin();
        String file = origin.startsWith(folder) ? origin.substring(folder.length()) : origin;
        return file.replace('\\', '/') + ", line " + problem.line() + ": " + problem.sentence();
    }

    /** Writes the document whole or not at all; gives its place. */
    public Path write(DocumentToSave documentToSave) throws IOException {
        Path file = path.resolve(documentToSave.file());
        // What stands in the folder's place is explained when the file is written.
        if (!Files.exists(file.getParent())) Files.createDirectories(file.getParent());
        AtomicFile.write(file, out -> out.write(documentToSave.text().getBytes(UTF_8)));
        return file;
    }
}
