package downhill.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.document.Catalogue;
import downhill.gl.Context;
import downhill.gl.GlTest;
import downhill.lesson.Part;
import downhill.lesson.Parts;
import downhill.lesson.Plot;
import downhill.loss.Surface;
import downhill.loss.Surfaces;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@GlTest
class LessonDrawingsTest {
    private static final Catalogue<Surface> SURFACES = Surfaces.catalogue(Optional.empty());

    private final LessonDrawings drawings = new LessonDrawings(SURFACES::get);
    private Map<String, Double> numbers = new HashMap<>();
    private Part.Named part = Parts.plot(Plot.Kind.TANGENT, "w^2", Map.of("h", Parts.number("h")));
    private UiDriver driver;

    @BeforeEach
    void open(Context context) {
        drawings.open(List.of(part));
        driver = new UiDriver(context, 440, 640, new WidgetLoop(() -> Theme.DARK, WidgetsTest.window(this::draw)));
    }

    @AfterEach
    void close() {
        driver.close();
    }

    private void draw(Widgets ui) {
        numbers = drawings.page(ui, part, numbers);
    }

    private void show(Part.Named next) {
        part = next;
        drawings.open(List.of(part));
        driver.frames(3);
    }

    private double fact(String name) {
        return drawings.facts(numbers).get(name);
    }

    @Test
    void the_weight_of_a_tangent_is_dragged_across_the_curve() {
        driver.drag("tangent w", 1.0 / 6);
        assertThat(numbers.get("w")).isCloseTo(-2, within(0.1));
        assertThat(fact("tangent.slope")).isEqualTo(2 * numbers.get("w"));
    }
}
