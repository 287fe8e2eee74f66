package downhill.app.command;

import com.google.gson.JsonObject;
import downhill.app.circuit.CircuitFile;
import downhill.app.console.Console;
import downhill.app.console.Exit;
import downhill.app.stage.HeadlessPicture;
import downhill.colour.Theme;
import downhill.experiment.Experiment;
import downhill.experiment.Start;
import downhill.experiment.Team;
import downhill.lesson.Part;
import downhill.library.Library;
import downhill.loss.Surface;
import downhill.scene.Json;
import downhill.scene.Scene;
import downhill.scene.SceneFile;
import downhill.scene.SceneValues;
import downhill.scene.Viewpoint;
import downhill.scene.lesson.StageBlocks;
import downhill.workspace.CircuitLab;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code downhill render}: a picture, no display needed. */
@Command(
        name = "render",
        description =
                "Draws a landscape or a scene into a PNG file, or a circuit into an SVG or DOT file; no display is"
                        + " needed.",
        synopsisHeading = "Usage: ",
        optionListHeading = "%n",
        sortOptions = false,
        footer = {
            "",
            "Example: downhill render --surface himmelblau --size 1920x1080 --out himmelblau.png",
            "         downhill render --formula 'sin(x)*cos(y)' --particles 5000 --steps 60 --light --out waves.png",
            "         downhill render --circuit neuron --at w2=5 --out neuron.svg",
            "         downhill render --lesson 3 --out descent.png"
        })
public final class RenderCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--scene", paramLabel = "FILE.json", description = "A scene: an experiment as JSON.")
    private Path scene;

    @Option(
            names = "--lesson",
            paramLabel = "N",
            description = "The first scene of a chapter, or into an SVG or DOT file its first circuit.")
    private String lesson;

    @Mixin
    private SurfaceChoice choice = new SurfaceChoice();

    @Mixin
    private CircuitOptions circuit = new CircuitOptions();

    @Option(names = "--set", paramLabel = "a=1", description = "A parameter of the landscape.")
    private List<String> settings = List.of();

    @Option(names = "--particles", paramLabel = "N", description = "Particles all over a landscape: none unless given.")
    private int particles;

    @Option(names = "--steps", paramLabel = "N", description = "Steps they have taken: 0 unless given.")
    private Integer steps;

    @Option(names = "--size", paramLabel = "1920x1080", description = "Width and height: 1920x1080 unless given.")
    private String size = "1920x1080";

    @Option(names = "--samples", paramLabel = "4", description = "Samples a pixel, for smooth edges: 4 unless given.")
    private int samples = 4;

    @Option(names = "--light", description = "On a light ground, for print.")
    private boolean light;

    @Mixin
    private LookOptions look = new LookOptions();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "The file to write: .png, or of a circuit .svg or .dot.")
    private Path out;

    @Option(names = "--json", description = "Write a JSON document.")
    private boolean json;

    public RenderCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Library library = new Library(Optional.of(console.home()), console::report);
        if (lesson != null) onlyLesson();
        if (lesson != null && CircuitFile.isOne(out)) return circuit(first(library, Part.Wiring.class), library);
        if (circuit.given() || CircuitFile.isOne(out)) return circuit(library);
        HeadlessPicture headlessPicture = portrait(library);
        String renderer = headlessPicture.write(library, out);
        JsonObject result = new JsonObject();
        result.addProperty("file", out.toString());
        result.addProperty("width", headlessPicture.width());
        result.addProperty("height", headlessPicture.height());
        result.addProperty("renderer", renderer);
        if (json) console.out().println(Json.pretty(result));
        else console.out().println(out + "  " + size + "  " + renderer);
        return Exit.DONE;
    }

    private int circuit(Library library) throws IOException {
        if (scene != null || choice.surfaceGiven() || !settings.isEmpty()) {
            throw new IllegalArgumentException(
                    "a circuit has no landscape: leave --scene, --surface and --set out; values for it go to --at");
        }
        return write(circuit.file(library, choice.formula(), theme()));
    }

    private int circuit(Part.Wiring part, Library library) throws IOException {
        CircuitLab lab = new StageBlocks(library).circuit(part);
        return write(new CircuitFile(lab.schematic(), lab.trace(), theme()));
    }

    private int write(CircuitFile file) throws IOException {
        file.write(out);
        JsonObject result = new JsonObject();
        result.addProperty("file", out.toString());
        result.addProperty("gates", file.gates());
        if (json) console.out().println(Json.pretty(result));
        else console.out().println(out + "  " + file.gates() + " gates");
        return Exit.DONE;
    }

    private HeadlessPicture portrait(Library library) throws IOException {
        PictureSides sides = PictureSides.of(size);
        if (samples < 1) throw new IllegalArgumentException("--samples is 1 or more: it is " + samples);
        if (particles < 0) throw new IllegalArgumentException("--particles is 0 or more: it is " + particles);
        if (steps != null && steps < 0) throw new IllegalArgumentException("--steps is 0 or more: it is " + steps);
        if (!out.toString().toLowerCase(Locale.ROOT).endsWith(".png")) {
            throw new IllegalArgumentException("--out must name a .png file: it is " + out);
        }
        if (scene == null && lesson == null && !choice.given())
            return HeadlessPicture.opening(library, sides.width(), sides.height());
        Scene shown = shown(library);
        shown.experiment().surface().program().notes().forEach(note -> console.say("note: " + note));
        Theme theme = theme();
        int taken = steps == null ? 0 : steps;
        String title = title(shown.experiment().surface());
        Viewpoint wanted = look.over(shown.viewpoint(), library);
        return new HeadlessPicture(
                shown.experiment(), theme, title, taken, sides.width(), sides.height(), samples, wanted);
    }

    private Theme theme() {
        return light ? Theme.LIGHT : Theme.DARK;
    }

    private void onlyLesson() {
        if (scene != null || choice.given() || circuit.given() || !settings.isEmpty()) {
            throw new IllegalArgumentException(
                    "a chapter has its own scenes: leave --scene, --surface, --formula, --circuit and --set out");
        }
    }

    /** The chapter's first block of that kind. */
    private <T extends Part.Staged> T first(Library library, Class<T> kind) {
        return library.lessons().get(lesson).parts().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("chapter " + lesson + " has no "
                        + (kind == Part.Scene.class
                                ? "scene: for its first circuit let --out name an .svg or a .dot file"
                                : "circuit: for its first scene let --out name a .png file")));
    }

    private Scene shown(Library library) throws IOException {
        if (lesson != null) return new StageBlocks(library).scene(first(library, Part.Scene.class));
        if (scene != null && (choice.given() || !settings.isEmpty())) {
            throw new IllegalArgumentException(
                    "a scene has its own landscape: leave --surface, --formula and --set out");
        }
        if (scene == null) return new Scene(experiment(library), Viewpoint.FIRST);
        Scene read = new SceneFile(library).readScene(scene);
        if (!read.later().isEmpty()) console.say(read.later().sentence(scene.toString()));
        return read;
    }

    private Experiment experiment(Library library) {
        Map<String, Double> values = Assignments.finite(settings);
        Surface surface = choice.of(library, values);
        SceneValues.check(values, surface, Set.of());
        Team team = Team.of(library.optimizers().get("momentum"), Math.max(1, particles));
        Experiment experiment = Experiment.of(surface, team);
        for (var value : values.entrySet()) experiment = experiment.withValue(value.getKey(), value.getValue());
        Start start = experiment.start();
        return particles < 2
                ? experiment
                : experiment.withStart(new Start(Start.Kind.UNIFORM, start.x(), start.y(), 0));
    }

    private static String title(Surface surface) {
        return surface.id().equals("typed") ? "" : surface.title();
    }
}
