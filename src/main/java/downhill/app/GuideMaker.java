package downhill.app;

import downhill.experiment.StateKind;
import downhill.render.Arrow;
import downhill.render.Compression;
import downhill.render.Ellipse;
import downhill.render.Guides;
import downhill.render.Landscape;
import downhill.render.Spot;
import downhill.render.Stroke;
import downhill.ui.Guide;
import downhill.ui.Panels;
import downhill.ui.Rgb;
import downhill.ui.Theme;
import java.util.ArrayList;
import java.util.List;

/** Makes what is drawn at the balls from what is known there. */
final class GuideMaker {
    private static final int WHITE = 0xF4F5F7;

    private final Theme theme;
    private final Panels panels;
    private final Landscape landscape;
    private final Compression compression;
    private final List<Arrow> arrows = new ArrayList<>();
    private final List<Stroke> strokes = new ArrayList<>();
    private final List<Ellipse> ellipses = new ArrayList<>();
    private final List<Spot> tangents = new ArrayList<>();

    GuideMaker(Theme theme, Panels panels, Landscape landscape, Compression compression) {
        this.theme = theme;
        this.panels = panels;
        this.landscape = landscape;
        this.compression = compression;
    }

    /** For the balls that are given; their arrows are named. */
    Guides of(List<BallFacts> balls) {
        balls.forEach(this::add);
        return new Guides(arrows, strokes, ellipses, tangents, Guide.FIELD.in(panels), gradientOnAnyPalette(), note());
    }

    private void add(BallFacts facts) {
        double x = facts.here().x();
        double y = facts.here().y();
        SlopeScale scale = new SlopeScale(facts, landscape, compression);
        if (Guide.TANGENT.in(panels)) {
            tangents.add(new Spot(x, y));
        }
        if (Guide.GRADIENT.in(panels)) {
            double dx = scale.way(facts.here().slopeX());
            double dy = scale.way(facts.here().slopeY());
            arrows.add(new Arrow(x, y, dx, dy, gradientOnAnyPalette(), "g"));
        }
        if (Guide.MEMORY.in(panels)) {
            facts.memory().forEach(memory -> memory(facts, memory, scale));
        }
        if (Guide.STEP.in(panels)) {
            arrows.add(new Arrow(x, y, facts.descentX(), facts.descentY(), WHITE, "−η·g"));
        }
        if (Guide.NEXT.in(panels)) {
            arrows.add(new Arrow(x, y, facts.nextX(), facts.nextY(), theme.team(facts.team()), "next"));
        }
    }

    private void memory(BallFacts facts, BallFacts.Memory memory, SlopeScale scale) {
        double x = scale.way(SlopeScale.slope(memory.kind(), memory.x()));
        double y = scale.way(SlopeScale.slope(memory.kind(), memory.y()));
        int colour = Rgb.mix(theme.team(facts.team()), WHITE, 0.35);
        switch (memory.kind()) {
            case VECTOR -> arrows.add(new Arrow(facts.here().x(), facts.here().y(), x, y, colour, memory.name()));
            case SIZE, SQUARE -> {
                String name = memory.kind() == StateKind.SQUARE ? "√" + memory.name() : memory.name();
                ellipses.add(new Ellipse(facts.here().x(), facts.here().y(), x, y, colour, name));
            }
            case NUMBER -> {}
        }
    }

    /** The dark theme's orange: on the landscape it stands out in either theme. */
    private static int gradientOnAnyPalette() {
        return Theme.DARK.gradient();
    }

    private String note() {
        boolean slopes = Guide.GRADIENT.in(panels) || Guide.MEMORY.in(panels) || Guide.FIELD.in(panels);
        boolean steps = Guide.STEP.in(panels) || Guide.NEXT.in(panels);
        String first = steps ? "steps to scale" : "";
        String second = slopes ? "slopes not to scale: long ones compressed" : "";
        return first + (steps && slopes ? "; " : "") + second;
    }
}
