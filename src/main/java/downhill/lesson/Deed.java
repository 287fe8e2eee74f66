package downhill.lesson;

import downhill.document.Line;

/** One thing a reader does, as an answer writes it. */
public sealed interface Deed {
    /** A slider of the page, an input of the circuit on the stage, or a parameter of all teams. */
    record Set(String name, double value) implements Deed {}

    /** @param team from 1 */
    record SetTeam(int team, String name, double value) implements Deed {}

    record Place(double x, double y) implements Deed {}

    /** Steps of the scene on the stage. */
    record Run(int steps) implements Deed {}

    record Forward() implements Deed {}

    record Backward() implements Deed {}

    record Show(String name) implements Deed {}

    /** What a plot, search or check of the page is told: run N, drop N, descend N. */
    record Tell(String name, String verb, int count) implements Deed {}

    record Claim(String name, String input, String formula) implements Deed {}

    /** The first team's rule. */
    record Rule(String text) implements Deed {}

    /** Reads one thing to do; see assets/lessons/README.md. */
    static Deed parse(Line line) {
        return DeedReader.read(line);
    }
}
