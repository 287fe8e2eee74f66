package downhill.workspace;

import downhill.loss.Surface;
import downhill.optimizer.Optimizer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What there is to choose from, and the folder for a person's own.
 *
 * @param folder empty where nothing can be kept
 */
public record Choices(List<Surface> surfaces, List<Optimizer> optimizers, Optional<Path> folder) {
    public Choices {
        surfaces = List.copyOf(surfaces);
        optimizers = List.copyOf(optimizers);
    }

    /** With that surface, in place of one of the same id. */
    public Choices with(Surface surface) {
        return new Choices(with(surfaces, surface, Surface::id), optimizers, folder);
    }

    /** With that optimizer, in place of one of the same id. */
    public Choices with(Optimizer optimizer) {
        return new Choices(surfaces, with(optimizers, optimizer, Optimizer::id), folder);
    }

    /** The surface of that id, if there is one. */
    public Optional<Surface> surface(String id) {
        return surfaces.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The optimizer of that id, if there is one. */
    public Optional<Optimizer> optimizer(String id) {
        return optimizers.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public Set<String> surfaceIds() {
        return surfaces.stream().map(Surface::id).collect(Collectors.toSet());
    }

    public Set<String> optimizerIds() {
        return optimizers.stream().map(Optimizer::id).collect(Collectors.toSet());
    }

    private static <T> List<T> with(List<T> all, T one, Function<T, String> id) {
        List<T> next = new ArrayList<>(all);
        next.removeIf(old -> id.apply(old).equals(id.apply(one)));
        next.add(one);
        return next;
    }
}
