package downhill.gpu;

import static org.lwjgl.opengl.GL43C.GL_BUFFER_UPDATE_BARRIER_BIT;
import static org.lwjgl.opengl.GL43C.GL_SHADER_STORAGE_BARRIER_BIT;
import static org.lwjgl.opengl.GL43C.glMemoryBarrier;

import downhill.experiment.Arrivals;
import downhill.experiment.AttractorWatch;
import downhill.experiment.Attractors;
import downhill.experiment.plan.LossPlan;
import downhill.gl.Binding;
import downhill.gl.Buffer;
import downhill.gl.Context;
import downhill.gl.ShaderFiles;
import downhill.gl.ShaderProgram;
import downhill.gl.ShaderSource;
import downhill.loss.Axis;
import downhill.loss.Point;
import java.util.Optional;
import java.util.function.LongSupplier;

/** A watch over a team's buffers: the particles are looked at where they lie, and read back once. */
final class GpuWatch implements AttractorWatch {
    private static final int LOCAL = 64;

    private final Particles particles;
    private final LongSupplier step;
    private final Optional<GpuRows> rows;
    private final ShaderProgram shaderProgram;
    private final Buffer places;
    private final Buffer notes;
    private final Buffer losses;

    /** With a program made by {@link #compile}, which stays the caller's. */
    GpuWatch(
            Context context,
            ShaderProgram shaderProgram,
            float[] scalars,
            Particles particles,
            Optional<GpuRows> rows,
            Attractors attractors,
            LongSupplier step) {
        this.shaderProgram = shaderProgram;
        this.particles = particles;
        this.step = step;
        this.rows = rows;
        places = new Buffer(context, "attractors", 8L * Attractors.MOST);
        places.upload(0, pairs(attractors));
        notes = new Buffer(context, "notes", 4L * particles.count);
        losses = new Buffer(context, "losses", 4L * particles.count);
        uniforms(attractors, scalars);
    }

    /** The program that watches on this loss. */
    static ShaderProgram compile(Context context, ShaderFiles files, LossPlan loss) {
        ShaderSource source = ShaderSource.compute("watch.comp").from(files).with("generated", KernelText.field(loss));
        return ShaderProgram.compute(context, "watch", source);
    }

    private static float[] pairs(Attractors attractors) {
        float[] pairs = new float[2 * attractors.places().size()];
        for (int i = 0; i < attractors.places().size(); i++) {
            Point place = attractors.places().get(i);
            pairs[2 * i] = (float) place.x();
            pairs[2 * i + 1] = (float) place.y();
        }
        return pairs;
    }

    private void uniforms(Attractors attractors, float[] scalars) {
        Axis x = attractors.x();
        Axis y = attractors.y();
        shaderProgram.uniform("count").setUnsigned(particles.count);
        shaderProgram.uniform("attractors").setUnsigned(attractors.places().size());
        shaderProgram.uniform("nearness").set((float) (1 / Attractors.reach(x)), (float) (1 / Attractors.reach(y)));
        shaderProgram.uniform("middle").set((float) x.at(0.5), (float) y.at(0.5));
        shaderProgram.uniform("far").set((float) (Attractors.FAR * (x.max() - x.min())), (float)
                (Attractors.FAR * (y.max() - y.min())));
        rows.ifPresent(data -> shaderProgram.optional("rows").setUnsigned(Math.min(data.count, AttractorWatch.ROWS)));
        if (scalars.length > 0) shaderProgram.optional("surface").setArray(scalars);
    }

    @Override
    public void note() {
        run(0);
    }

    @Override
    public Arrivals read() {
        run(1);
        glMemoryBarrier(GL_BUFFER_UPDATE_BARRIER_BIT);
        Arrivals arrivals = new Arrivals(new int[particles.count], new float[particles.count]);
        notes.download(0, arrivals.notes());
        losses.download(0, arrivals.losses());
        return arrivals;
    }

    private void run(int reading) {
        particles.bind();
        places.bind(Binding.SCALARS);
        rows.ifPresent(GpuRows::bind);
        notes.bind(Binding.RESULT);
        losses.bind(Binding.FIELD);
        shaderProgram.uniform("step").setUnsigned((int) step.getAsLong());
        shaderProgram.uniform("reading").setUnsigned(reading);
        shaderProgram.dispatch((particles.count + LOCAL - 1) / LOCAL, 1, 1);
        glMemoryBarrier(GL_SHADER_STORAGE_BARRIER_BIT);
    }

    @Override
    public void close() {
        places.close();
        notes.close();
        losses.close();
    }
}
