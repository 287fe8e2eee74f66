package downhill.ui.shell;

import downhill.ui.shell.FolderList.Entry;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a text typed into the dialog means there: which files of the folder it may be, and the path that it names. */
record TypedName(FileRequest request, FolderList list, String text) {
    /** What there is to choose: recent files and the folder above at first, then what has the text in its name. */
    List<Entry> entries() {
        List<Entry> all = new ArrayList<>();
        boolean untouched = text.isEmpty() || text.equals(request.name());
        if (untouched) {
            request.recent().stream()
                    .filter(path -> !list.folder().equals(path.getParent()))
                    .forEach(path -> all.add(new Entry(path, false)));
            Path above = list.folder().getParent();
            if (above != null) {
                all.add(new Entry(above, true));
            }
        }
        all.addAll(untouched ? list.entries() : list.matching(text));
        return all;
    }

    boolean replaces() {
        // The root of a disk has no name.
        String name = String.valueOf(whole(typed()).getFileName());
        return request.writes()
                && list.entries().stream().anyMatch(entry -> entry.shown().equals(name));
    }

    /** What is typed, or the only thing whose name has it. */
    Path meant(List<Entry> entries) {
        Path typed = typed();
        boolean only = !request.writes() && entries.size() == 1 && !Files.exists(typed);
        return only ? entries.get(0).path() : typed;
    }

    private Path typed() {
        try {
            String plain = text.strip();
            return plain.isEmpty()
                    ? list.folder()
                    : list.folder().resolve(home(plain)).normalize();
        } catch (InvalidPathException e) {
            return list.folder();
        }
    }

    private static String home(String path) {
        return path.equals("~") || path.startsWith("~/") ? System.getProperty("user.home") + path.substring(1) : path;
    }

    /** A new file's name gets the ending that it lacks. */
    Path whole(Path path) {
        Path name = path.getFileName();
        boolean bare = request.writes() && name != null && !name.toString().contains(".");
        return bare ? path.resolveSibling(name + request.endings().get(0)) : path;
    }
}
