package downhill.app;

import downhill.document.Catalogue;
import downhill.loss.Surface;
import downhill.loss.Surfaces;
import downhill.optimizer.Optimizer;
import downhill.optimizer.Optimizers;
import java.util.Optional;

/** The shipped documents and the person's own; broken ones are reported and the rest are used. */
final class Library {
    private final Console console;

    Library(Console console) {
        this.console = console;
    }

    Catalogue<Surface> surfaces() {
        return reported(Surfaces.catalogue(Optional.of(console.home())));
    }

    Catalogue<Optimizer> optimizers() {
        return reported(Optimizers.catalogue(Optional.of(console.home())));
    }

    private <T> Catalogue<T> reported(Catalogue<T> catalogue) {
        catalogue.problems().forEach(problem -> console.say(Failure.of(problem).sentence()));
        return catalogue;
    }
}
