package downhill.experiment.study;

import downhill.experiment.Experiment;
import downhill.experiment.plan.Derivatives;
import downhill.language.Tape;
import downhill.loss.Model;
import downhill.loss.Surface;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the model of a surface over data makes of rows, for a plot of a curve or of a boundary. */
public final class Prediction {
    private static final int BLOCK = 256;

    private final List<String> names;
    private final Tape.Run run;

    private Prediction(Experiment experiment, Model model) {
        Surface surface = experiment.surface();
        names = new ArrayList<>(Derivatives.weights(surface));
        surface.parameters().forEach(parameter -> names.add(parameter.name()));
        names.addAll(surface.data().orElseThrow().names());
        run = Tape.of(List.of(model.prediction()), names).run(BLOCK);
        for (int i = 0; i < surface.parameters().size(); i++) {
            double value = experiment.values().get(surface.parameters().get(i).name());
            Arrays.fill(run.input(2 + i), value);
        }
    }

    /** Empty where the surface has no model. */
    public static Optional<Prediction> of(Experiment experiment) {
        return experiment
                .surface()
                .data()
                .flatMap(data -> data.model())
                .map(model -> new Prediction(experiment, model));
    }

    /**
     * With the weights at (x, y), for rows whose columns {@code columns} have {@code values}, [column][row]; the model
     * may read no others.
     */
    public void at(double x, double y, List<String> columns, double[][] values, double[] out) {
        for (int from = 0; from < out.length; from += BLOCK) {
            int size = Math.min(BLOCK, out.length - from);
            Arrays.fill(run.input(0), 0, size, x);
            Arrays.fill(run.input(1), 0, size, y);
            for (int c = 0; c < columns.size(); c++) {
                System.arraycopy(values[c], from, run.input(names.indexOf(columns.get(c))), 0, size);
            }
            run.forward(size);
            System.arraycopy(run.output(0), 0, out, from, size);
        }
    }
}
