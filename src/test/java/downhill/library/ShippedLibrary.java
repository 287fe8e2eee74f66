package downhill.library;

import static org.assertj.core.api.Assertions.fail;

import java.util.Optional;

/** What is shipped, read once for all tests of a process: without a folder of a person's own it never changes. */
public final class ShippedLibrary {
    public static final Library SHIPPED = new Library(Optional.empty(), problem -> fail(problem.getMessage()));

    private ShippedLibrary() {}
}
