package downhill.app.command;

import downhill.experiment.Engine;
import downhill.gl.Context;
import java.util.Optional;

/** An engine, the context that it computes in if it is the GPU's, and what has to be closed with it. */
record OpenEngine(Engine engine, Optional<Context> context, Runnable closing) implements AutoCloseable {
    @Override
    public void close() {
        closing.run();
    }
}
