package downhill.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A Markdown file with YAML front matter: what surfaces, optimizers, circuits and lessons are written in. */
public record Document(String origin, FrontMatter front, List<Block> body) {
    public Document {
        body = List.copyOf(body);
    }

    /** Reads a text; {@code origin} names it in errors. Throws {@link DocumentException}. */
    public static Document parse(String origin, String text) {
        return DocumentReader.read(origin, text);
    }

    /** Reads a file of UTF-8 text. Throws {@link DocumentException}, also when it cannot be read. */
    public static Document read(Path file) {
        return read(file, file.toString());
    }

    static Document read(Path file, String origin) {
        return parse(origin, text(file, origin).text());
    }

    /** A file of UTF-8 text that is no document. Throws {@link DocumentException} when it cannot be read. */
    public static Line text(Path file) {
        return text(file, file.toString());
    }

    private static Line text(Path file, String origin) {
        // A file in the program's jar is none of a disk, and needs no doubt.
        if (file.getFileSystem().equals(FileSystems.getDefault())) {
            OrdinaryFile.refusal(file, OrdinaryFile.TEXT).ifPresent(refusal -> {
                throw new DocumentException(origin, 1, refusal);
            });
        }
        try {
            return new Line(origin, 1, Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new DocumentException(origin, 1, "there is no such file: check the name and the folder", e);
        } catch (CharacterCodingException e) {
            throw new DocumentException(origin, 1, "this file is not UTF-8 text: save it as UTF-8", e);
        } catch (IOException e) {
            throw new DocumentException(origin, 1, "this file cannot be read: check its permissions", e);
        }
    }

    /** A file of text that the program carries; empty where it has none of that path. */
    public static Optional<Line> shipped(String path) {
        try (InputStream in = Document.class.getResourceAsStream("/" + path)) {
            if (in == null) return Optional.empty();
            return Optional.of(new Line(path, 1, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file's name without folder and {@code .md}, as commands name it. */
    public String id() {
        String file = origin.substring(Math.max(origin.lastIndexOf('/'), origin.lastIndexOf('\\')) + 1);
        return file.endsWith(".md") ? file.substring(0, file.length() - 3) : file;
    }

    /** All prose as Markdown, one blank line between parts. */
    public String prose() {
        return body.stream()
                .filter(Block.Prose.class::isInstance)
                .map(Block::content)
                .collect(Collectors.joining("\n\n"));
    }

    /** The fenced blocks with this info string, in order. */
    public List<Block.Fence> fences(String info) {
        return body.stream()
                .filter(Block.Fence.class::isInstance)
                .map(Block.Fence.class::cast)
                .filter(fence -> fence.info().equals(info))
                .toList();
    }

    /** The one fenced block with this info string; none or several are an error. */
    public Block.Fence fence(String info) {
        List<Block.Fence> found = fences(info);
        if (found.isEmpty()) {
            throw error(1, "there is no `" + info + "` block: write one between ```" + info + " and ```");
        }
        if (found.size() > 1) {
            throw error(found.get(1).line(), "this is a second `" + info + "` block: keep one");
        }
        return found.get(0);
    }

    /** The error in a fenced block's text, at line {@code line} of that text, counted from 1. */
    public DocumentException inside(Block.Fence fence, int line, RuntimeException cause) {
        return new DocumentException(origin, fence.line() + line - 1, cause.getMessage(), cause);
    }

    /** The error that says what is wrong at a line of this document. */
    public DocumentException error(int line, String sentence) {
        return new DocumentException(origin, line, sentence);
    }
}
