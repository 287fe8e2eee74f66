package downhill.app.command;

import downhill.experiment.Engine;

/** An engine, and what has to be closed with it. */
record OpenEngine(Engine engine, Runnable closing) implements AutoCloseable {
    @Override
    public void close() {
        closing.run();
    }
}
