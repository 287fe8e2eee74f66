package downhill.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The titles by which {@link Panels} remembers what is open. */
public final class Titles {
    /** The table and curves of the race, which {@link Panels#race} tells. */
    public static final String RACE = "Race";

    private static final List<String> CIRCUIT = List.of("Circuit", "Inputs", "Gradient check", "What gates do");

    private Titles() {}

    /** The ball's card and what it can show. */
    public static List<String> ofBall() {
        List<String> titles = new ArrayList<>(List.of(BallColumn.TITLE));
        Arrays.stream(Guide.values()).map(Guide::title).forEach(titles::add);
        return titles;
    }

    /** All there are. */
    public static List<String> all() {
        List<String> all = new ArrayList<>(ofBall());
        all.add(RACE);
        Arrays.stream(LabSection.values()).map(LabSection::title).forEach(all::add);
        all.addAll(CIRCUIT);
        return all;
    }
}
