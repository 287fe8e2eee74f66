package downhill.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a file is wanted for.
 *
 * @param title what will be done, such as "Open a scene"
 * @param action the word on the button
 * @param name what stands in the field at first
 * @param endings of the files that can be chosen; a new file's name gets the first
 * @param recent files to choose at once
 * @param writes whether the file need not exist yet
 * @param then what is done with the file
 */
public record FileRequest(
        String title,
        String action,
        Path folder,
        String name,
        List<String> endings,
        List<Path> recent,
        boolean writes,
        Consumer<Path> then) {}
