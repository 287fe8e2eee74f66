package downhill.gpu;

import static org.lwjgl.opengl.GL43C.GL_COMMAND_BARRIER_BIT;
import static org.lwjgl.opengl.GL43C.GL_SHADER_STORAGE_BARRIER_BIT;
import static org.lwjgl.opengl.GL43C.GL_TEXTURE_FETCH_BARRIER_BIT;
import static org.lwjgl.opengl.GL43C.GL_VERTEX_ATTRIB_ARRAY_BARRIER_BIT;
import static org.lwjgl.opengl.GL43C.glMemoryBarrier;

import downhill.dataset.Batch;
import downhill.dataset.Permutation;
import downhill.experiment.Experiment;
import downhill.gl.Buffer;
import downhill.gl.Context;
import downhill.gl.ShaderFiles;
import downhill.gl.ShaderProgram;
import downhill.gl.ShaderSource;
import downhill.gl.Uniform;

/** A compiled way of stepping, with its uniforms. */
final class StepProgram implements AutoCloseable {
    /** Particles are drawn from these buffers as vertices, their trails as a texture. */
    private static final int DRAWN = GL_VERTEX_ATTRIB_ARRAY_BARRIER_BIT | GL_TEXTURE_FETCH_BARRIER_BIT;

    private static final int LOCAL = 64;

    private final int group;
    private final ShaderProgram shaderProgram;
    private final Uniform base;
    private final Uniform end;
    private final Uniform count;
    private final Uniform first;
    private final Uniform last;
    private final Uniform begin;
    private final Uniform from;
    private final Uniform to;
    private final Uniform key;
    private final Uniform noise;
    private final Uniform steady;
    private final Uniform surface;
    private final Uniform rows;
    private final Uniform size;
    private final Uniform sides;
    private final Uniform turns;

    /** @param share particles of one invocation */
    StepProgram(Context context, ShaderFiles files, String file, String generated, int share) {
        this.group = share * LOCAL;
        ShaderSource source = ShaderSource.compute(file)
                .from(files)
                .with("generated", generated)
                .define("FOLLOWED", Particles.FOLLOWED + "u")
                .define("TRAIL_LENGTH", Particles.TRAIL + "u");
        shaderProgram = ShaderProgram.compute(context, file, source);
        base = shaderProgram.uniform("base");
        end = shaderProgram.uniform("end");
        count = shaderProgram.optional("count");
        first = shaderProgram.optional("first");
        last = shaderProgram.optional("last");
        begin = shaderProgram.optional("begin");
        from = shaderProgram.optional("from");
        to = shaderProgram.optional("to");
        key = shaderProgram.optional("key");
        noise = shaderProgram.optional("noise");
        steady = shaderProgram.optional("steady");
        surface = shaderProgram.optional("surface");
        rows = shaderProgram.optional("rows");
        size = shaderProgram.optional("size");
        sides = shaderProgram.optional("sides");
        turns = shaderProgram.optional("turns");
    }

    /** Sets what stays the same from step to step. */
    void parameters(Experiment experiment, int team, float[] steadyValues, float[] surfaceValues) {
        count.setUnsigned(experiment.teams().get(team).particles());
        key.setUnsigned((int) experiment.seed(), team);
        noise.set((float) experiment.teams().get(team).noise());
        if (steadyValues.length > 0) steady.setArray(steadyValues);
        if (surfaceValues.length > 0) surface.setArray(surfaceValues);
    }

    /** How batches are drawn from that many rows of data. */
    void batches(Batch batch, int all) {
        Permutation permutation = new Permutation(all);
        rows.setUnsigned(all);
        size.setUnsigned(batch.size(all));
        sides.setUnsigned(permutation.a(), permutation.b());
        turns.setUnsigned(permutation.turns());
    }

    /** Steps particles {@code from} to {@code to} − 1. */
    void run(int from, int to, long done, int steps) {
        prepare(from, to, done, steps);
        begin.setUnsigned((int) done);
        shaderProgram.dispatch((to - from + group - 1) / group, 1, 1);
        glMemoryBarrier(GL_SHADER_STORAGE_BARRIER_BIT | GL_COMMAND_BARRIER_BIT | DRAWN);
    }

    /** Adds rows {@code row} to {@code endRow} − 1 of those particles' batches for the step after {@code done}. */
    void gather(int particle, int particles, long done, int row, int endRow) {
        prepare(particle, particles, done, 1);
        from.setUnsigned(row);
        to.setUnsigned(endRow);
        shaderProgram.dispatch((particles - particle + group - 1) / group, 1, 1);
        glMemoryBarrier(GL_SHADER_STORAGE_BARRIER_BIT);
    }

    /** Steps the marked ones among those particles alone; {@code groups} holds how many work groups have any. */
    void resolve(int from, int to, long done, int steps, Buffer groups) {
        prepare(from, to, done, steps);
        begin.setUnsigned((int) (done + steps));
        shaderProgram.dispatchIndirect(groups);
        glMemoryBarrier(GL_SHADER_STORAGE_BARRIER_BIT | DRAWN);
    }

    private void prepare(int from, int to, long done, int steps) {
        base.setUnsigned(from);
        end.setUnsigned(to);
        first.setUnsigned((int) done);
        last.setUnsigned((int) (done + steps));
    }

    @Override
    public void close() {
        shaderProgram.close();
    }
}
