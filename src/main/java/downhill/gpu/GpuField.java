package downhill.gpu;

import static org.lwjgl.opengl.GL43C.GL_BUFFER_UPDATE_BARRIER_BIT;
import static org.lwjgl.opengl.GL43C.GL_SHADER_STORAGE_BARRIER_BIT;
import static org.lwjgl.opengl.GL43C.glMemoryBarrier;

import downhill.experiment.Experiment;
import downhill.experiment.Field;
import downhill.experiment.plan.LossPlan;
import downhill.gl.Binding;
import downhill.gl.Buffer;
import downhill.gl.Context;
import downhill.gl.ShaderFiles;
import downhill.gl.ShaderProgram;
import downhill.gl.ShaderSource;
import downhill.loss.Data;
import downhill.loss.DataSplit;
import downhill.loss.Surface;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The loss and its slopes on a grid, computed and read back; it keeps the rows of the data, if there are any. */
final class GpuField implements AutoCloseable {
    private static final int LOCAL = 64;

    /** Evaluations of single rows in one dispatch. */
    private static final int EVALUATIONS = 1 << 22;

    final String text;
    private final Context context;
    private final ShaderProgram shaderProgram;
    private final Optional<Data> data;
    private final Map<DataSplit, GpuRows> rows = new EnumMap<>(DataSplit.class);

    GpuField(Context context, ShaderFiles files, Surface surface, LossPlan loss) {
        this.context = context;
        data = surface.data();
        text = KernelText.field(loss);
        shaderProgram = ShaderProgram.compute(
                context, "field", ShaderSource.compute("field.comp").from(files).with("generated", text));
        try {
            data.ifPresent(own -> rows(own.dataSplit()));
        } catch (RuntimeException refused) {
            shaderProgram.close();
            throw refused;
        }
    }

    /** The rows that the loss is a mean over. */
    Optional<GpuRows> rows() {
        return data.map(own -> rows(own.dataSplit()));
    }

    private GpuRows rows(DataSplit dataSplit) {
        return rows.computeIfAbsent(
                dataSplit, wanted -> new GpuRows(context, data.orElseThrow().rows(wanted)));
    }

    /** Over all rows, where there are any. */
    Field field(Experiment experiment, float[] scalars, int width, int height) {
        return data.isEmpty()
                ? field(experiment, scalars, width, height, null, 0, 1)
                : field(experiment, scalars, width, height, data.get().dataSplit(), 0, rows().orElseThrow().count);
    }

    /** Over the rows {@code from} to {@code to} − 1 of a part. */
    Field field(Experiment experiment, float[] scalars, int width, int height, DataSplit dataSplit, int from, int to) {
        int size = width * height;
        float[] samples = new float[4 * size];
        try (Buffer buffer = new Buffer(context, "field", 16L * size)) {
            buffer.bind(Binding.FIELD);
            uniforms(experiment, scalars, width, height);
            if (dataSplit != null) rows(dataSplit).bind();
            int chunk = Math.max(1, Math.min(Rounds.MOST, EVALUATIONS / size));
            for (int row = from; row < to; row += chunk) {
                shaderProgram.optional("range").setUnsigned(row, Math.min(to, row + chunk));
                shaderProgram.dispatch((size + LOCAL - 1) / LOCAL, 1, 1);
                glMemoryBarrier(GL_BUFFER_UPDATE_BARRIER_BIT | GL_SHADER_STORAGE_BARRIER_BIT);
            }
            buffer.download(0, samples);
        }
        return split(experiment, samples, width, height, to - from);
    }

    private void uniforms(Experiment experiment, float[] scalars, int width, int height) {
        var x = experiment.surface().x();
        var y = experiment.surface().y();
        shaderProgram.optional("width").setUnsigned(width);
        shaderProgram.uniform("count").setUnsigned(width * height);
        shaderProgram.optional("origin").set((float) x.min(), (float) y.min());
        shaderProgram.optional("spacing").set((float) ((x.max() - x.min()) / (width - 1)), (float)
                ((y.max() - y.min()) / (height - 1)));
        if (scalars.length > 0) shaderProgram.optional("surface").setArray(scalars);
    }

    private static Field split(Experiment experiment, float[] samples, int width, int height, int rows) {
        var x = experiment.surface().x();
        var y = experiment.surface().y();
        int size = width * height;
        Field field = new Field(
                width, height, x.min(), x.max(), y.min(), y.max(), new float[size], new float[size], new float[size]);
        for (int i = 0; i < size; i++) {
            field.loss()[i] = samples[4 * i] / rows;
            field.slopeX()[i] = samples[4 * i + 1] / rows;
            field.slopeY()[i] = samples[4 * i + 2] / rows;
        }
        return field;
    }

    @Override
    public void close() {
        shaderProgram.close();
        rows.values().forEach(GpuRows::close);
    }
}
