package downhill.app.command;

import downhill.app.console.Console;
import downhill.cpu.CpuEngine;
import downhill.document.Suggest;
import downhill.experiment.EngineException;
import downhill.gl.Context;
import downhill.gl.Debug;
import downhill.gl.GlException;
import downhill.gpu.GpuEngine;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** The option --engine, and the engine that it means on this machine. */
final class EngineChoice {
    private static final List<String> NAMES = List.of("cpu", "gpu");

    @Option(
            names = "--engine",
            paramLabel = "cpu|gpu",
            description = "What computes: the graphics device, or the reference in double precision. "
                    + "Unless given, gpu where there is OpenGL 4.3, else cpu.")
    private String name;

    /** The engine asked for, else the GPU's if there is one, else the CPU's with a word about it. */
    OpenEngine open(Console console) {
        return open(console, EngineChoice::headless);
    }

    OpenEngine open(Console console, Supplier<Context> contexts) {
        if (name != null) return open(name, contexts);
        try {
            return gpu(contexts.get());
        } catch (GlException | EngineException | LinkageError e) {
            console.say(
                    "the CPU computes, in double precision, because there is no OpenGL 4.3 here: " + e.getMessage());
            return cpu();
        }
    }

    /** The engine of that name, or an error that says why there is none. */
    static OpenEngine open(String name) {
        return open(name, EngineChoice::headless);
    }

    private static OpenEngine open(String name, Supplier<Context> contexts) {
        return switch (name) {
            case "cpu" -> cpu();
            case "gpu" -> gpu(contexts.get());
            default -> throw new IllegalArgumentException(Suggest.unknown("engine", name, NAMES));
        };
    }

    private static Context headless() {
        return Context.headless(Debug.LOG);
    }

    private static OpenEngine cpu() {
        CpuEngine engine = new CpuEngine();
        return new OpenEngine(engine, Optional.empty(), engine::close);
    }

    private static OpenEngine gpu(Context context) {
        try {
            GpuEngine engine = new GpuEngine(context);
            return new OpenEngine(engine, Optional.of(context), () -> {
                engine.close();
                context.close();
            });
        } catch (EngineException e) {
            context.close();
            throw e;
        }
    }
}
