package downhill.app.ball;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.colour.Theme;
import downhill.cpu.CpuEngine;
import downhill.dataset.Batch;
import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.Start;
import downhill.experiment.Team;
import downhill.experiment.study.Divergence;
import downhill.library.Library;
import downhill.library.ShippedLibrary;
import downhill.loss.Surfaces;
import downhill.render.Arrow;
import downhill.render.ArrowLengths;
import downhill.render.Ellipse;
import downhill.render.Guides;
import downhill.render.Stroke;
import downhill.render.landscape.Landscape;
import downhill.render.landscape.LandscapeShape;
import downhill.ui.ball.StepCard;
import downhill.workspace.Guide;
import downhill.workspace.OpenPanels;
import downhill.workspace.Openable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is drawn at the ball is what was computed there. */
class GuideMakerTest {
    private static final OpenPanels NOTHING = new OpenPanels(Set.of(Openable.BALL), 1e-3);

    private final Library library = ShippedLibrary.SHIPPED;

    private Experiment experiment(String optimizer, double rate) {
        Team team = Team.of(library.optimizers().get(optimizer), 1).with("rate", rate);
        return Experiment.of(Surfaces.typed("x^2/2 + 50*y^2", Map.of()), team).withStart(Start.point(1, -0.5));
    }

    private static Guides guides(
            Experiment experiment, int steps, OpenPanels openPanels, Optional<TeamDivergence> divergence) {
        try (Engine engine = new CpuEngine()) {
            engine.load(experiment);
            engine.advance(steps);
            Landscape landscape = Landscape.of(engine.field(33, 33), LandscapeShape.AUTOMATIC);
            BallFacts facts = new BallReader(experiment).read(0, engine.ballState(0), steps, openPanels);
            return new GuideMaker(Theme.DARK, openPanels, landscape, ArrowLengths.of(landscape.field()), -1)
                    .of(Optional.of(facts), divergence);
        }
    }

    private static double[] next(Experiment experiment, int steps) {
        try (Engine engine = new CpuEngine()) {
            engine.load(experiment);
            engine.advance(steps);
            return engine.ballState(0);
        }
    }

    @Test
    void a_ball_outside_the_landscape_has_no_arrows() {
        OpenPanels openPanels = NOTHING.with(Guide.GRADIENT.openable(), true).with(Guide.STEP.openable(), true);
        Experiment far = experiment("gd", 0.001).withStart(Start.point(40, -0.5));
        assertThat(guides(far, 0, openPanels, Optional.empty()).arrows()).isEmpty();
        assertThat(guides(experiment("gd", 0.001), 0, openPanels, Optional.empty())
                        .arrows())
                .hasSize(2);
    }

    @Test
    void the_last_terms_tip_is_where_the_ball_goes_but_for_the_scale_that_is_told() {
        OpenPanels openPanels = NOTHING.with(Guide.ARITHMETIC.openable(), true);
        Experiment experiment = experiment("momentum", 0.002);
        List<Arrow> terms = guides(experiment, 4, openPanels, Optional.empty()).arrows();
        double[] now = next(experiment, 4);
        double[] then = next(experiment, 5);
        assertThat(terms)
                .extracting(Arrow::name)
                .containsExactly("from velocity: −0.0018·velocity", "from g: −0.002·g");
        Arrow last = terms.get(1);
        double times = (last.x() + last.dx() - now[0]) / (then[0] - now[0]);
        assertThat(last.y() + last.dy() - now[1]).isCloseTo(times * (then[1] - now[1]), within(1e-9));
        assertThat(last.x()).isEqualTo(terms.get(0).x() + terms.get(0).dx());
        assertThat(guides(experiment, 4, openPanels, Optional.empty()).note())
                .isEqualTo("terms: " + Math.round(times) + "× true length");
    }

    /** Named after the thing, and along the motion. */
    @Test
    void the_velocity_points_where_it_carries_the_ball() {
        OpenPanels openPanels = NOTHING.with(Guide.MEMORY.openable(), true);
        Experiment experiment = experiment("momentum", 0.002);
        Arrow velocity =
                guides(experiment, 4, openPanels, Optional.empty()).arrows().get(0);
        double[] before = next(experiment, 3);
        double[] now = next(experiment, 4);
        assertThat(velocity.name()).isEqualTo("velocity");
        assertThat(velocity.dx() / (now[0] - before[0]))
                .isPositive()
                .isCloseTo(velocity.dy() / (now[1] - before[1]), within(1e-6));
    }

    /** The ball is 0.03 large in this world. */
    @Test
    void adams_ellipse_is_larger_than_the_ball() {
        OpenPanels openPanels = NOTHING.with(Guide.MEMORY.openable(), true);
        Guides guides = guides(experiment("adam", 0.05), 4, openPanels, Optional.empty());
        Ellipse usual = guides.ellipses().get(0);
        double unit = 2 / 10.0;
        assertThat(unit * Math.max(usual.ax(), usual.by())).isBetween(0.2, 0.4);
        assertThat(guides.note()).endsWith("ellipse: not to scale");
    }

    @Test
    void a_batchs_gradient_is_told_as_the_sum_that_it_is() {
        Experiment all = Experiment.of(
                library.surfaces().get("linear-regression"),
                Team.of(library.optimizers().get("gd"), 1));
        assertThat(card(all).lines()).hasSize(1);
        Experiment some = all.withTeam(0, all.teams().get(0).withBatch(Batch.epochs(4)));
        StepCard.Line line = card(some).lines().get(0);
        assertThat(line.rule()).isEqualTo("g = slope over this batch of 4 rows");
        String g = line.x().replace("g = ", "");
        assertThat(card(some).lines().get(1).x()).as("the step has the same g").contains(g);
        Experiment noisy = some.withTeam(0, some.teams().get(0).with(Team.NOISE, 2));
        StepCard.Line sum = card(noisy).lines().get(0);
        assertThat(sum.rule()).isEqualTo("g = slope over this batch of 4 rows + noise");
        assertThat(sum.x()).startsWith("g = " + g + " ").matches("g = .* [+−] .* = .*");
    }

    private static StepCard card(Experiment experiment) {
        try (Engine engine = new CpuEngine()) {
            engine.load(experiment);
            OpenPanels openPanels = NOTHING.with(Guide.ARITHMETIC.openable(), true);
            return StepCards.of(experiment, new BallReader(experiment).read(0, engine.ballState(0), 0, openPanels));
        }
    }

    @Test
    void a_step_that_can_be_seen_is_drawn_to_scale() {
        OpenPanels openPanels = NOTHING.with(Guide.ARITHMETIC.openable(), true).with(Guide.NEXT.openable(), true);
        Experiment experiment = experiment("gd", 0.02);
        Guides drawn = guides(experiment, 0, openPanels, Optional.empty());
        double[] then = next(experiment, 1);
        for (Arrow arrow : drawn.arrows()) {
            assertThat(arrow.x() + arrow.dx()).as(arrow.name()).isCloseTo(then[0], within(1e-12));
            assertThat(arrow.y() + arrow.dy()).as(arrow.name()).isCloseTo(then[1], within(1e-12));
        }
        assertThat(drawn.arrows()).extracting(Arrow::name).containsExactly("next", "from g: −0.02·g");
        assertThat(drawn.note()).isEqualTo("steps: true length; terms: true length");
    }

    @Test
    void newtons_next_step_goes_to_the_bottom() {
        OpenPanels openPanels = NOTHING.with(Guide.NEXT.openable(), true);
        Arrow next = guides(experiment("newton", 1), 0, openPanels, Optional.empty())
                .arrows()
                .get(0);
        assertThat(next.x() + next.dx()).isCloseTo(0, within(1e-2));
        assertThat(next.y() + next.dy()).isCloseTo(0, within(1e-2));
    }

    @Test
    void the_main_directions_of_curvature_are_long_where_it_is_flat() {
        OpenPanels openPanels = NOTHING.with(Guide.CURVATURE.openable(), true);
        List<Stroke> strokes =
                guides(experiment("gd", 0.01), 0, openPanels, Optional.empty()).strokes();
        assertThat(strokes).extracting(Stroke::name).containsExactly("λmax", "λmin");
        assertThat(Math.abs(strokes.get(0).dx())).isLessThan(1e-9);
        assertThat(Math.abs(strokes.get(1).dy())).isLessThan(1e-9);
        assertThat(Math.abs(strokes.get(1).dx()))
                .isGreaterThan(3 * Math.abs(strokes.get(0).dy()));
    }

    @Test
    void where_it_first_overshot_there_is_a_line_along_the_direction() {
        Divergence.Bend bend = new Divergence.Bend(1, 1, 0, 1);
        Divergence why = new Divergence(
                9,
                0,
                Optional.empty(),
                Divergence.Cause.OVERSHOOT,
                OptionalDouble.of(2.3),
                OptionalDouble.of(2),
                OptionalDouble.of(0.02),
                Optional.of(bend),
                "");
        Optional<TeamDivergence> divergence = Optional.of(new TeamDivergence(0, 0, 9, 1, 1, why));
        OpenPanels openPanels = NOTHING.with(Openable.BLOWUP, true);
        Stroke stroke = guides(experiment("gd", 0.023), 0, openPanels, divergence)
                .strokes()
                .get(0);
        assertThat(stroke.name()).isEqualTo("η·λmax = 2.3 > 2");
        assertThat(stroke.dx()).isZero();
        assertThat(stroke.dy()).isPositive();
        assertThat(guides(experiment("gd", 0.023), 0, NOTHING, divergence).strokes())
                .isEmpty();
    }
}
