package downhill.gpu;

import static org.lwjgl.opengl.GL43C.GL_SHADER_STORAGE_BARRIER_BIT;
import static org.lwjgl.opengl.GL43C.glMemoryBarrier;

import downhill.experiment.Experiment;
import downhill.experiment.LossPlan;
import downhill.experiment.RulePlan;
import downhill.experiment.Team;
import downhill.gl.Binding;
import downhill.gl.Buffer;
import downhill.gl.Context;
import downhill.gl.Program;
import downhill.gl.ShaderSource;
import downhill.gl.Uniform;

/**
 * One team's compiled step, in two variants: with trails for the first particles, of which each step is recorded, and
 * without for the many others, whose inner loop so stays free of stores.
 */
final class Kernel implements AutoCloseable {
    private static final int LOCAL = 64;

    final String text;
    private final Variant followed;
    private final Variant others;
    private final Buffer changing;

    Kernel(Context context, String text, RulePlan plan) {
        this.text = text;
        ShaderSource source = ShaderSource.compute("particles.comp").with("generated", text);
        changing = new Buffer(context, "scalars", Math.max(4, 4L * Pace.MOST * plan.count(false)));
        followed = new Variant(
                context,
                source.define("FOLLOWED", Particles.FOLLOWED + "u").define("TRAIL_LENGTH", Particles.TRAIL + "u"));
        others = new Variant(context, source);
    }

    /** The text that decides whether a new kernel must be compiled. */
    static String text(LossPlan loss, RulePlan rule, Team team) {
        return KernelText.particles(loss, rule, team.noise() > 0);
    }

    /** Sets what stays the same from step to step. */
    void parameters(Experiment experiment, int team, float[] steady, float[] surface) {
        followed.parameters(experiment, team, steady, surface);
        others.parameters(experiment, team, steady, surface);
    }

    /** @param scalars the changing scalars of each step, step after step */
    void run(Particles particles, long first, int steps, float[] scalars) {
        if (scalars.length > 0) changing.upload(0, scalars);
        changing.bind(Binding.SCALARS);
        particles.bind();
        int tracked = Math.min(particles.count, Particles.FOLLOWED);
        followed.run(0, tracked, particles.count, first, steps);
        if (particles.count > tracked) others.run(tracked, particles.count - tracked, particles.count, first, steps);
        glMemoryBarrier(GL_SHADER_STORAGE_BARRIER_BIT);
    }

    @Override
    public void close() {
        followed.close();
        others.close();
        changing.close();
    }

    private static final class Variant implements AutoCloseable {
        private final Program program;
        private final Uniform base;
        private final Uniform count;
        private final Uniform first;
        private final Uniform steps;
        private final Uniform key;
        private final Uniform noise;
        private final Uniform steady;
        private final Uniform surface;

        Variant(Context context, ShaderSource source) {
            program = Program.compute(context, "particles", source);
            base = program.uniform("base");
            count = program.uniform("count");
            first = program.uniform("first");
            steps = program.uniform("steps");
            key = program.optional("key");
            noise = program.optional("noise");
            steady = program.optional("steady");
            surface = program.optional("surface");
        }

        void parameters(Experiment experiment, int team, float[] steadyValues, float[] surfaceValues) {
            key.setUnsigned((int) experiment.seed(), team);
            noise.set((float) experiment.teams().get(team).noise());
            if (steadyValues.length > 0) steady.setArray(steadyValues);
            if (surfaceValues.length > 0) surface.setArray(surfaceValues);
        }

        void run(int from, int particles, int total, long done, int wanted) {
            base.setUnsigned(from);
            count.setUnsigned(total);
            first.setUnsigned((int) done);
            steps.setUnsigned(wanted);
            program.dispatch((particles + LOCAL - 1) / LOCAL, 1, 1);
        }

        @Override
        public void close() {
            program.close();
        }
    }
}
