package downhill.workspace;

import downhill.loss.Surface;
import downhill.loss.Surfaces;
import downhill.optimizer.Optimizer;
import downhill.optimizer.Optimizers;

/** Something of a person's own that is to be kept as a document in their folder. */
public sealed interface DocumentToSave {
    /** The file in the folder, such as {@code surfaces/my-function.md}. */
    String file();

    /** The document. */
    String text();

    <R> R accept(Cases<R> cases);

    /** An answer for each kind, so that a new kind does not compile before every place has one. */
    interface Cases<R> {
        R surface(OfSurface surface);

        R optimizer(OfOptimizer optimizer);
    }

    /** A surface, under its new name, and the one on the screen that it is. */
    record OfSurface(Surface saved, Surface shown) implements DocumentToSave {
        @Override
        public String file() {
            return "surfaces/" + saved.id() + ".md";
        }

        @Override
        public String text() {
            return Surfaces.text(saved);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.surface(this);
        }
    }

    /** An update rule, under its new name, and the one in the race that it is. */
    record OfOptimizer(Optimizer saved, Optimizer shown) implements DocumentToSave {
        @Override
        public String file() {
            return "optimizers/" + saved.id() + ".md";
        }

        @Override
        public String text() {
            return Optimizers.text(saved);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.optimizer(this);
        }
    }
}
