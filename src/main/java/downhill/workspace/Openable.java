package downhill.workspace;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What can be open or shown: panels, sections of the Lab, cards, and the guides at the ball. */
public enum Openable {
    BALL("ball", "The ball"),
    GRADIENT("ball.gradient", "Gradient"),
    STEP("ball.step", "Step −η·g"),
    NEXT("ball.next", "Next step"),
    MEMORY("ball.memory", "Memory"),
    TANGENT("ball.tangent", "Tangent plane"),
    FIELD("ball.field", "Gradient field"),
    CURVATURE("ball.curvature", "Curvature"),
    ARITHMETIC("ball.arithmetic", "Arithmetic"),
    BLOWUP("blowup", "Why it diverged"),
    RACE("race", "Race"),
    COMPARE("compare", "Compare"),
    SURFACE("lab.surface", "Surface"),
    TEAMS("lab.teams", "Teams"),
    START("lab.start", "Start"),
    DATA("lab.data", "Data"),
    BATCH("lab.batch", "Batch"),
    BASINS("lab.basins", "Basins"),
    VIEW("lab.view", "View"),
    CIRCUIT("circuit.formula", "Circuit"),
    INPUTS("circuit.inputs", "Inputs"),
    CHECK("circuit.check", "Gradient check"),
    AS_LANDSCAPE("circuit.landscape", "As a landscape"),
    GATES("circuit.gates", "What gates do");

    private final String id;
    private final String title;

    Openable(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** By which files and lessons name it. */
    public String id() {
        return id;
    }

    /** In English. */
    public String title() {
        return title;
    }

    /** The one of that id, or of that title, as the files and lessons of version 0.1 have it. */
    public static Optional<Openable> of(String name) {
        return Arrays.stream(values())
                .filter(each -> each.id.equals(name) || each.title.equals(name))
                .findFirst();
    }

    public static List<String> ids() {
        return all(Openable::id);
    }

    public static List<String> titles() {
        return all(Openable::title);
    }

    private static List<String> all(Function<Openable, String> names) {
        return Arrays.stream(values()).map(names).toList();
    }

    /** Whether it belongs to the ball's card, or is that. */
    public boolean ofBall() {
        return this == BALL || id.startsWith(BALL.id + ".");
    }
}
