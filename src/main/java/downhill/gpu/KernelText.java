package downhill.gpu;

import downhill.dataset.Batch;
import downhill.experiment.plan.LossPlan;
import downhill.experiment.plan.Newton;
import downhill.experiment.plan.RulePlan;
import downhill.language.Expr;
import downhill.language.Glsl;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The generated part of each shader, as GLSL made from the trees alone. */
final class KernelText {
    private final StringBuilder text = new StringBuilder();
    private final LossPlan loss;
    private final Map<String, String> lossNames = new HashMap<>();

    private KernelText(LossPlan loss) {
        this.loss = loss;
        array("uniform float surface[%d];%n", loss.scalarNames().size());
        for (int i = 0; i < loss.scalarNames().size(); i++) {
            lossNames.put(loss.scalarNames().get(i), "surface[" + i + "]");
        }
        lossNames.put(loss.weights().get(0), "w.x");
        lossNames.put(loss.weights().get(1), "w.y");
        rows(loss.columns());
    }

    /** Row r's columns lie side by side. */
    private void rows(List<String> columns) {
        if (columns.isEmpty()) return;
        text.append("layout(std430, binding = BINDING_DATA) readonly buffer Rows { float row[]; };\n");
        for (int c = 0; c < columns.size(); c++) {
            lossNames.put(columns.get(c), "row[r * " + columns.size() + "u + " + c + "u]");
        }
    }

    /** What a function of the loss takes: the weights, and the row where there are any. */
    private String arguments() {
        return loss.columns().isEmpty() ? "(vec2 w)" : "(vec2 w, uint r)";
    }

    /** {@code float loss(vec2)} and {@code vec2 slope(vec2)}; with data, of a row, and {@code DATA}. */
    static String field(LossPlan loss) {
        KernelText kernel = new KernelText(loss);
        if (!loss.columns().isEmpty()) kernel.text.append("#define DATA\n");
        kernel.function("float loss" + kernel.arguments(), loss.value().subList(0, 1), "%s");
        kernel.slope();
        return kernel.text.toString();
    }

    /**
     * {@code Particle}, {@code load}, {@code store}, {@code next} and {@code finite}; with data, {@code DATA} says how
     * batches are drawn and {@code next} takes their mean slope.
     *
     * @param gathered whether a batch is too large for one dispatch
     */
    static String particles(LossPlan loss, RulePlan rule, boolean noise, Batch batch, boolean gathered) {
        KernelText kernel = new KernelText(loss);
        if (noise) kernel.text.append("#define NOISE\n");
        if (gathered) kernel.text.append("#define GATHERED\n");
        if (!loss.columns().isEmpty()) kernel.data(rule, batch);
        kernel.slope();
        if (rule.secondOrder()) kernel.newton();
        kernel.particle(rule);
        kernel.rule(rule);
        return kernel.text.toString();
    }

    private void data(RulePlan rule, Batch batch) {
        text.append("#define DATA ").append(batch.kind().ordinal()).append('\n');
        if (rule.secondOrder()) text.append("#define SECOND\nvec3 mean_hessian;\n");
    }

    private void slope() {
        function("vec2 slope" + arguments(), loss.value().subList(1, 3), "vec2(%s, %s)");
    }

    /** {@code vec3 hessian(vec2)} (xx, xy, yy), and {@code vec2 newton(vec2 w, vec2 g, float damping)}. */
    private void newton() {
        function("vec3 hessian" + arguments(), loss.hessian(), "vec3(%s, %s, %s)");
        Map<String, String> names = new HashMap<>(Map.of(Newton.DAMPING, "damping"));
        for (int i = 0; i < 3; i++) names.put(Newton.HESSIAN.get(i), "h[" + i + "]");
        for (int i = 0; i < 2; i++) names.put(Newton.GRADIENT.get(i), "g[" + i + "]");
        Glsl.Code code = Glsl.of(Newton.step(), names::get, "t");
        text.append("vec2 newton(vec2 w, vec2 g, float damping) {\n")
                .append(loss.columns().isEmpty() ? "vec3 h = hessian(w);\n" : "vec3 h = mean_hessian;\n")
                .append(code.body())
                .append(String.format(
                        "return vec2(%s, %s);%n}%n", code.results().toArray()));
    }

    private void function(String head, List<Expr> values, String result) {
        Glsl.Code code = Glsl.of(values, lossNames::get, "t");
        text.append(head).append(" {\n").append(code.body());
        text.append("return ")
                .append(String.format(result, code.results().toArray()))
                .append(";\n}\n");
    }

    private void particle(RulePlan rule) {
        int states = rule.state().size();
        text.append("struct Particle { vec2 w;")
                .append(each(states, " vec2 s%d;"))
                .append(" };\n");
        text.append("Particle load(uint i) { return Particle(position[i]")
                .append(each(states, ", state[%du * count + i]"))
                .append("); }\n");
        text.append("void store(Particle p, uint i) { position[i] = p.w;")
                .append(each(states, " state[%1$du * count + i] = p.s%1$d;"))
                .append(" }\n");
        // NaN and infinities survive a sum, so one comparison sees them all.
        text.append("bool finite(Particle p) { vec2 all = p.w")
                .append(each(states, " + p.s%d"))
                .append("; return abs(all.x + all.y) <= 3.4028234e38; }\n");
        text.append("Particle choose(bool yes, Particle a, Particle b) { return Particle(yes ? a.w : b.w")
                .append(each(states, ", yes ? a.s%1$d : b.s%1$d"))
                .append("); }\n");
    }

    private void rule(RulePlan rule) {
        int steady = rule.count(true);
        array("uniform float steady[%d];%n", steady);
        boolean data = !loss.columns().isEmpty();
        text.append("Particle next(Particle p, vec2 push, uint k" + (data ? ", vec2 mean" : "") + ") {\n")
                .append("precise vec2 g = " + (data ? "mean" : "slope(p.w)") + " + push;\nParticle q;\n");
        if (rule.secondOrder()) {
            String damping = Glsl.of(List.of(rule.damping()), scalars(rule)::get, "t")
                    .results()
                    .get(0);
            text.append("vec2 n = newton(p.w, g, ").append(damping).append(");\n");
        }
        axis(rule, "x");
        axis(rule, "y");
        text.append("return q;\n}\n");
    }

    private void axis(RulePlan rule, String axis) {
        Map<String, String> names = new HashMap<>(Map.of("w", "p.w." + axis, "g", "g." + axis, "newton", "n." + axis));
        List<String> targets = new ArrayList<>(List.of("q.w." + axis));
        for (int s = 0; s < rule.state().size(); s++) {
            names.put(rule.state().get(s), "p.s" + s + "." + axis);
            targets.add("q.s" + s + "." + axis);
        }
        names.putAll(scalars(rule));
        Glsl.Code code = Glsl.of(rule.next(), names::get, axis);
        text.append(code.body());
        for (int i = 0; i < targets.size(); i++) {
            text.append(targets.get(i))
                    .append(" = ")
                    .append(code.results().get(i))
                    .append(";\n");
        }
    }

    /** Where the kernel finds each scalar. */
    private static Map<String, String> scalars(RulePlan rule) {
        Map<String, String> names = new HashMap<>();
        for (int i = 0; i < rule.scalarNames().size(); i++) {
            String place = "[" + rule.place(i) + "]";
            names.put(
                    rule.scalarNames().get(i),
                    rule.steady(i)
                            ? "steady" + place
                            : "changing[k * " + rule.count(false) + "u + " + rule.place(i) + "u]");
        }
        return names;
    }

    private void array(String declaration, int size) {
        if (size > 0) text.append(String.format(declaration, size));
    }

    private static String each(int count, String part) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < count; i++) all.append(String.format(part, i));
        return all.toString();
    }
}
