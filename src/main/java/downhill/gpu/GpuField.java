package downhill.gpu;

import static org.lwjgl.opengl.GL43C.GL_BUFFER_UPDATE_BARRIER_BIT;
import static org.lwjgl.opengl.GL43C.glMemoryBarrier;

import downhill.experiment.Experiment;
import downhill.experiment.Field;
import downhill.experiment.LossPlan;
import downhill.gl.Binding;
import downhill.gl.Buffer;
import downhill.gl.Context;
import downhill.gl.Program;
import downhill.gl.ShaderFiles;
import downhill.gl.ShaderSource;

/** The loss and its slopes on a grid, computed in one pass and read back. */
final class GpuField implements AutoCloseable {
    private static final int LOCAL = 64;

    final String text;
    private final Program program;

    GpuField(Context context, ShaderFiles files, LossPlan loss) {
        text = KernelText.field(loss);
        program = Program.compute(
                context, "field", ShaderSource.compute("field.comp").from(files).with("generated", text));
    }

    Field field(Context context, Experiment experiment, float[] scalars, int width, int height) {
        int size = width * height;
        float[] samples = new float[4 * size];
        try (Buffer buffer = new Buffer(context, "field", 16L * size)) {
            buffer.bind(Binding.FIELD);
            uniforms(experiment, scalars, width, height);
            program.dispatch((size + LOCAL - 1) / LOCAL, 1, 1);
            glMemoryBarrier(GL_BUFFER_UPDATE_BARRIER_BIT);
            buffer.download(0, samples);
        }
        return split(experiment, samples, width, height);
    }

    private void uniforms(Experiment experiment, float[] scalars, int width, int height) {
        var x = experiment.surface().x();
        var y = experiment.surface().y();
        program.uniform("width").setUnsigned(width);
        program.uniform("count").setUnsigned(width * height);
        program.optional("origin").set((float) x.min(), (float) y.min());
        program.optional("spacing")
                .set((float) ((x.max() - x.min()) / (width - 1)), (float) ((y.max() - y.min()) / (height - 1)));
        if (scalars.length > 0) program.optional("surface").setArray(scalars);
    }

    private static Field split(Experiment experiment, float[] samples, int width, int height) {
        var x = experiment.surface().x();
        var y = experiment.surface().y();
        int size = width * height;
        Field field = new Field(
                width, height, x.min(), x.max(), y.min(), y.max(), new float[size], new float[size], new float[size]);
        for (int i = 0; i < size; i++) {
            field.loss()[i] = samples[4 * i];
            field.slopeX()[i] = samples[4 * i + 1];
            field.slopeY()[i] = samples[4 * i + 2];
        }
        return field;
    }

    @Override
    public void close() {
        program.close();
    }
}
