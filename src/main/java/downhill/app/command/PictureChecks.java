package downhill.app.command;

import downhill.colour.Theme;
import downhill.experiment.Engine;
import downhill.experiment.Experiment;
import downhill.experiment.Field;
import downhill.experiment.Team;
import downhill.gl.Context;
import downhill.gl.Framebuffer;
import downhill.library.Library;
import downhill.loss.Surface;
import downhill.loss.Surfaces;
import downhill.render.Ball;
import downhill.render.Details;
import downhill.render.SceneColours;
import downhill.render.SceneContents;
import downhill.render.SceneRenderer;
import downhill.render.camera.Camera;
import downhill.render.landscape.AxisNames;
import downhill.render.landscape.Landscape;
import downhill.render.landscape.Palette;
import downhill.verify.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A few maps drawn on the device and read back, against what they must show: colours in the order of the losses, contour
 * lines where the loss is what they are labelled with, the ball where its weights are.
 */
final class PictureChecks {
    static final List<String> SUBJECTS = List.of("pictures colours", "pictures contours", "pictures ball");

    private static final String GROUP = "pictures";

    /** Pixels along a side. */
    private static final int SIDE = 720;

    private static final int SAMPLES = 256;

    private final Context context;
    private final Library library;
    private final Engine engine;
    private final Palette palette;

    PictureChecks(Context context, Library library, Engine engine) {
        this.context = context;
        this.library = library;
        this.engine = engine;
        palette = library.palettes().get("viridis");
    }

    /** @param subject one of {@link #SUBJECTS} */
    Check check(String subject) {
        return switch (SUBJECTS.indexOf(subject)) {
            case 0 -> colours();
            case 1 -> contours();
            default -> ball();
        };
    }

    private Landscape landscape(Surface surface) {
        engine.load(Experiment.of(surface, Team.of(library.optimizers().get("gd"), 1)));
        return Landscape.of(engine.field(SAMPLES, SAMPLES));
    }

    private Picture draw(Landscape landscape, boolean lines, List<Ball> balls) {
        Details details = new Details(true, lines, false, false, List.of(), Optional.empty());
        SceneColours colours = SceneColours.of(Theme.DARK);
        SceneContents contents =
                new SceneContents(Camera.ABOVE, colours, 1, List.of(), List.of(), balls, false, false, "", details);
        try (SceneRenderer renderer = new SceneRenderer(context);
                Framebuffer target = new Framebuffer(context, "checked picture", SIDE, SIDE, 1)) {
            renderer.show(landscape, palette, new AxisNames("x", "y", "loss"));
            renderer.draw(target, contents);
            Picture picture = new Picture(target.readPixels(), SIDE);
            context.expectNoError();
            return picture;
        }
    }

    /** Over Himmelblau's function, whose losses are written out here: pairs of places whose colours have another order, or are the same. */
    private Check colours() {
        Picture picture = draw(landscape(library.surfaces().get("himmelblau")), false, List.of());
        Picture.Ground ground = picture.ground();
        List<double[]> places = new ArrayList<>();
        for (int row = 1; row < 24; row++)
            for (int column = 1; column < 24; column++) {
                double x = -5 + 10 * column / 24.0;
                double y = -5 + 10 * row / 24.0;
                double loss = Math.pow(x * x + y - 11, 2) + Math.pow(x + y * y - 7, 2);
                places.add(new double[] {loss, position(picture.at(ground, column / 24.0, row / 24.0))});
            }
        places.sort((one, other) -> Double.compare(one[0], other[0]));
        int apart = places.size() / 10;
        int wrong = 0;
        int pairs = 0;
        for (int i = 0; i < places.size(); i++)
            for (int j = i + apart; j < places.size(); j++, pairs++) {
                if (!(places.get(i)[1] < places.get(j)[1])) wrong++;
            }
        String name = "colours of Himmelblau's map, percent of pairs in the wrong order";
        return new Check(GROUP, name, "the losses written out", 0, 100.0 * wrong / pairs, 1);
    }

    /** Where the colour stands in the palette, 0 to 1, whatever the light on it. */
    private double position(int rgb) {
        double best = Double.POSITIVE_INFINITY;
        double position = 0;
        for (int i = 0; i <= 256; i++) {
            double off = Picture.unlike(rgb, palette.at(i / 256.0));
            if (off < best) position = i / 256.0;
            best = Math.min(best, off);
        }
        return position;
    }

    /** On a round bowl a line of loss L is a circle of radius √L. */
    private Check contours() {
        Landscape bowl = landscape(library.surfaces().get("bowl"));
        Picture plain = draw(bowl, false, List.of());
        Picture lined = draw(bowl, true, List.of());
        Picture.Ground ground = plain.ground();
        double pixel = (bowl.field().x1() - bowl.field().x0()) / ground.width();
        List<Double> radii = new ArrayList<>();
        for (double middle : lined.otherRuns(plain, ground)) radii.add(middle * pixel);
        double worst = radii.isEmpty() ? Double.NaN : 0;
        for (double radius : radii) worst = Math.max(worst, off(levels(bowl), radius) / pixel);
        for (double level : levels(bowl)) worst = Math.max(worst, off(radii, level) / pixel);
        String name = "contour lines of a bowl, pixels off the circles of their losses";
        return new Check(GROUP, name, "radius √loss", 0, worst, 1);
    }

    /** The radii of the lines that are as wide as the ground, or less. */
    private static List<Double> levels(Landscape bowl) {
        List<Double> radii = new ArrayList<>();
        for (int i = 0; i < bowl.contours().count(); i++) {
            double radius = Math.sqrt(bowl.contours().loss(i));
            if (radius < bowl.field().x1()) radii.add(radius);
        }
        return radii;
    }

    private static double off(List<Double> radii, double radius) {
        return radii.stream().mapToDouble(each -> Math.abs(each - radius)).min().orElse(Double.NaN);
    }

    private Picture ball(Landscape landscape, double[] place, int colour) {
        return draw(landscape, false, List.of(new Ball(place[0], place[1], colour, Optional.empty())));
    }

    /** On level ground, where nothing hides a part of it: x grows to the right and y upwards, from edge to edge. */
    private Check ball() {
        Landscape landscape = landscape(Surfaces.typed("0*x + 0*y + 1", Map.of()));
        Field field = landscape.field();
        Picture plain = draw(landscape, false, List.of());
        Picture.Ground ground = plain.ground();
        double worst = 0;
        for (double[] part : new double[][] {{0.8, 0.7}, {0.2, 0.8}, {0.1, 0.15}, {0.85, 0.3}}) {
            double[] place = {
                field.x0() + part[0] * (field.x1() - field.x0()), field.y0() + part[1] * (field.y1() - field.y0())
            };
            double[] seen = ball(landscape, place, 0xFF0000).middleOfWhatIsOther(ball(landscape, place, 0x0000FF));
            double column = ground.left() + part[0] * ground.width();
            double row = ground.bottom() + 1 - part[1] * ground.height();
            worst = Math.max(worst, Math.hypot(seen[0] - column, seen[1] - row));
        }
        String name = "the ball at four places, pixels off its weights";
        return new Check(GROUP, name, "the edges of the ground", 0, worst, 1);
    }
}
