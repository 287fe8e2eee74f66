package downhill.gpu;

import static org.lwjgl.opengl.GL43C.GL_BUFFER_UPDATE_BARRIER_BIT;
import static org.lwjgl.opengl.GL43C.glMemoryBarrier;

import downhill.gl.Binding;
import downhill.gl.Buffer;
import downhill.gl.Context;
import downhill.gl.ShaderProgram;
import downhill.gl.ShaderSource;
import downhill.language.Expr;
import downhill.language.Glsl;
import java.util.List;

/** Expressions and random words computed once on the device for given inputs, and read back. */
final class Evaluation {
    private static final int LOCAL = 64;

    private Evaluation() {}

    /** [output][point], from [input][point] rounded to float32. */
    static double[][] values(Context context, List<Expr> outputs, List<String> inputs, double[][] points) {
        int count = points[0].length;
        float[] results = new float[outputs.size() * count];
        ShaderSource source = ShaderSource.compute("evaluate.comp").with("generated", text(outputs, inputs));
        try (ShaderProgram shaderProgram = ShaderProgram.compute(context, "evaluate", source);
                Buffer in = Buffer.of(context, "inputs", flat(points));
                Buffer out = new Buffer(context, "outputs", 4L * results.length)) {
            run(shaderProgram, in, out, count);
            out.download(0, results);
        }
        return rows(results, count);
    }

    /** Four words for each six of counter and key. */
    static int[] words(Context context, int[] countersAndKeys) {
        int count = countersAndKeys.length / 6;
        int[] words = new int[4 * count];
        try (ShaderProgram shaderProgram = ShaderProgram.compute(context, "words", ShaderSource.compute("words.comp"));
                Buffer in = Buffer.of(context, "counters", countersAndKeys);
                Buffer out = new Buffer(context, "words", 4L * words.length)) {
            run(shaderProgram, in, out, count);
            out.download(0, words);
        }
        return words;
    }

    private static void run(ShaderProgram shaderProgram, Buffer in, Buffer out, int count) {
        in.bind(Binding.DATA);
        out.bind(Binding.RESULT);
        shaderProgram.uniform("count").setUnsigned(count);
        shaderProgram.dispatch((count + LOCAL - 1) / LOCAL, 1, 1);
        glMemoryBarrier(GL_BUFFER_UPDATE_BARRIER_BIT);
    }

    private static String text(List<Expr> outputs, List<String> inputs) {
        Glsl.Code code = Glsl.of(outputs, name -> "inputs[" + inputs.indexOf(name) + "u * count + i]", "t");
        StringBuilder text = new StringBuilder("void evaluate(uint i) {\n").append(code.body());
        for (int k = 0; k < outputs.size(); k++) {
            text.append(String.format(
                    "outputs[%du * count + i] = %s;%n", k, code.results().get(k)));
        }
        return text.append("}\n").toString();
    }

    private static float[] flat(double[][] points) {
        float[] flat = new float[points.length * points[0].length];
        int at = 0;
        for (double[] row : points) for (double value : row) flat[at++] = (float) value;
        return flat;
    }

    private static double[][] rows(float[] flat, int count) {
        double[][] rows = new double[flat.length / count][count];
        for (int i = 0; i < flat.length; i++) rows[i / count][i % count] = flat[i];
        return rows;
    }
}
