package downhill.app.ball;

import downhill.colour.OnLandscape;
import downhill.colour.Rgb;
import downhill.colour.Theme;
import downhill.experiment.plan.Curvature;
import downhill.experiment.plan.CurvatureProbe;
import downhill.experiment.plan.StateKind;
import downhill.experiment.study.Arithmetic;
import downhill.experiment.study.Divergence;
import downhill.language.Digits;
import downhill.render.Arrow;
import downhill.render.ArrowLengths;
import downhill.render.Ellipse;
import downhill.render.Guides;
import downhill.render.Stroke;
import downhill.render.landscape.DomainPoint;
import downhill.render.landscape.Landscape;
import downhill.workspace.Guide;
import downhill.workspace.OpenPanels;
import downhill.workspace.Openable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes what is drawn at the ball, and where a particle overshot, from what is known there. */
final class GuideMaker {
    /** Of half a main direction of curvature, in the world, in which the map is 2 wide. */
    private static final double LONGEST = 0.3;

    private static final double SHORTEST = 0.06;

    /** The longest term of a step that is drawn larger than it is has at most this length in the world. */
    private static final double SEEN = 0.3;

    /** Of an ellipse of usual sizes, larger than the ball: its shape tells, and how it turns round or narrow. */
    private static final double ELLIPSE = 0.3;

    private static final String VELOCITY = "velocity";

    private final Theme theme;
    private final OpenPanels openPanels;
    private final Landscape landscape;
    private final ArrowLengths arrowLengths;
    private final int pointed;
    private final List<Arrow> arrows = new ArrayList<>();
    private final List<Stroke> strokes = new ArrayList<>();
    private final List<Ellipse> ellipses = new ArrayList<>();
    private final List<DomainPoint> tangents = new ArrayList<>();
    private double times = 1;

    /** @param pointed the term that stands out, or −1 */
    GuideMaker(Theme theme, OpenPanels openPanels, Landscape landscape, ArrowLengths arrowLengths, int pointed) {
        this.pointed = pointed;
        this.theme = theme;
        this.openPanels = openPanels;
        this.landscape = landscape;
        this.arrowLengths = arrowLengths;
    }

    /** For the ball, if one is given, its arrows named; and where a particle first overshot, if one did. */
    Guides of(Optional<BallFacts> ball, Optional<TeamDivergence> divergence) {
        // From outside, arrows and their names would stand at places that have nothing to do with the ball.
        ball.filter(facts -> landscape.contains(facts.here().x(), facts.here().y()))
                .ifPresent(this::add);
        if (openPanels.has(Openable.BLOWUP)) {
            divergence.ifPresent(this::add);
        }
        return new Guides(
                arrows, strokes, ellipses, tangents, Guide.FIELD.in(openPanels), gradientOnAnyPalette(), note());
    }

    private void add(BallFacts facts) {
        double x = facts.here().x();
        double y = facts.here().y();
        SlopeScale scale = new SlopeScale(facts, landscape, arrowLengths);
        if (Guide.TANGENT.in(openPanels)) {
            tangents.add(new DomainPoint(x, y));
        }
        if (Guide.GRADIENT.in(openPanels)) {
            double dx = scale.way(facts.here().slopeX());
            double dy = scale.way(facts.here().slopeY());
            arrows.add(new Arrow(x, y, dx, dy, gradientOnAnyPalette(), "g"));
        }
        if (Guide.MEMORY.in(openPanels)) {
            facts.memory().forEach(memory -> memory(facts, memory, scale));
        }
        if (Guide.STEP.in(openPanels)) {
            arrows.add(new Arrow(x, y, facts.descentX(), facts.descentY(), OnLandscape.LIGHT, "−η·g"));
        }
        if (Guide.NEXT.in(openPanels)) {
            arrows.add(new Arrow(x, y, facts.nextX(), facts.nextY(), theme.team(facts.team()), "next"));
        }
        facts.bend().ifPresent(this::directions);
        if (Guide.ARITHMETIC.in(openPanels)) {
            facts.next().ifPresent(next -> terms(facts, next.moves()));
        }
    }

    private void add(TeamDivergence teamDivergence) {
        Divergence why = teamDivergence.why();
        why.bend().filter(bend -> landscape.solid(bend.x(), bend.y())).ifPresent(bend -> {
            double length = LONGEST / size(bend.alongX(), bend.alongY());
            String name = DivergenceCards.product(why, why.rate().isPresent());
            int colour = Theme.DARK.wrong();
            strokes.add(new Stroke(bend.x(), bend.y(), bend.alongX() * length, bend.alongY() * length, colour, name));
        });
    }

    /** The half axes of the ellipse on which a parabola that bends alike has the same loss: long where it is flat. */
    private void directions(CurvatureProbe.At at) {
        Curvature bend = at.curvature();
        double max = size(bend.maxX(), bend.maxY());
        double min = size(bend.minX(), bend.minY());
        double ratio = Math.sqrt(Math.abs(bend.max() / bend.min()));
        if (!(ratio > 0) || !Double.isFinite(ratio)) {
            return;
        }
        double longest = LONGEST / Math.max(max / ratio, min);
        double shortest = SHORTEST / max;
        direction(at, bend.maxX(), bend.maxY(), Math.max(shortest, longest / ratio), "λmax");
        direction(at, bend.minX(), bend.minY(), Math.max(SHORTEST / min, longest), "λmin");
    }

    private void direction(CurvatureProbe.At at, double x, double y, double length, String name) {
        strokes.add(new Stroke(at.x(), at.y(), x * length, y * length, OnLandscape.LIGHT, name));
    }

    /** How long a way of the domain is in the world. */
    private double size(double x, double y) {
        return Math.hypot(
                x * (landscape.worldX(1) - landscape.worldX(0)), y * (landscape.worldY(1) - landscape.worldY(0)));
    }

    /** The step's terms from tip to tail: the last tip is where the ball goes, unless they are drawn larger. */
    private void terms(BallFacts facts, List<Arithmetic.Move> moves) {
        times = times(moves);
        double x = facts.here().x();
        double y = facts.here().y();
        for (int i = 0; i < moves.size(); i++) {
            Arithmetic.Move move = moves.get(i);
            int colour = TermColours.of(i);
            int dimmed = Rgb.mix(colour, Theme.DARK.ground(), pointed < 0 || pointed == i ? 0 : 0.7);
            arrows.add(new Arrow(x, y, times * move.dx(), times * move.dy(), dimmed, StepCards.source(move)));
            x += times * move.dx();
            y += times * move.dy();
        }
    }

    /** How many times its size a step has to be drawn to be seen: a power of ten, or 2 or 5 of one. */
    private double times(List<Arithmetic.Move> moves) {
        double longest = moves.stream()
                .mapToDouble(move -> size(move.dx(), move.dy()))
                .max()
                .orElse(0);
        double wanted = SEEN / longest;
        if (!(wanted > 1) || !Double.isFinite(wanted)) {
            return 1;
        }
        double ten = Math.pow(10, Math.floor(Math.log10(wanted)));
        return wanted >= 5 * ten ? 5 * ten : wanted >= 2 * ten ? 2 * ten : ten;
    }

    private void memory(BallFacts facts, BallFacts.Memory memory, SlopeScale scale) {
        double x = SlopeScale.slope(memory.kind(), memory.x());
        double y = SlopeScale.slope(memory.kind(), memory.y());
        int colour = Rgb.mix(theme.team(facts.team()), OnLandscape.LIGHT, 0.35);
        switch (memory.kind()) {
            case VECTOR -> {
                double way = scale.way(isAgainstTheMotion(facts, memory) ? -1 : 1);
                arrows.add(new Arrow(facts.here().x(), facts.here().y(), way * x, way * y, colour, memory.name()));
            }
            case SIZE, SQUARE -> {
                String name = memory.kind() == StateKind.SQUARE ? "√" + memory.name() : memory.name();
                double size = ELLIPSE / Math.max(size(x, 0), size(0, y));
                if (Double.isFinite(size)) {
                    ellipses.add(new Ellipse(facts.here().x(), facts.here().y(), size * x, size * y, colour, name));
                }
            }
            case NUMBER -> {}
        }
    }

    /** A velocity is drawn the way it carries the ball, though a rule may keep it uphill and subtract it. */
    private static boolean isAgainstTheMotion(BallFacts facts, BallFacts.Memory memory) {
        return memory.name().equals(VELOCITY)
                && facts.next().stream()
                        .flatMap(next -> next.moves().stream())
                        .anyMatch(move -> move.name().equals(VELOCITY) && move.factor() < 0);
    }

    /** The dark theme's orange: on the landscape it stands out in either theme. */
    private static int gradientOnAnyPalette() {
        return Theme.DARK.gradient();
    }

    private String note() {
        List<String> notes = new ArrayList<>();
        if (Guide.STEP.in(openPanels) || Guide.NEXT.in(openPanels)) {
            notes.add("steps: true length");
        }
        if (Guide.ARITHMETIC.in(openPanels)) {
            notes.add(times == 1 ? "terms: true length" : "terms: " + Digits.text(times) + "× true length");
        }
        if (Guide.GRADIENT.in(openPanels) || Guide.MEMORY.in(openPanels) || Guide.FIELD.in(openPanels)) {
            notes.add("slopes: longer is steeper");
        }
        if (!ellipses.isEmpty()) {
            notes.add("ellipse: not to scale");
        }
        return String.join("; ", notes);
    }
}
