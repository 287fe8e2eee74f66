package downhill.ui.drawing;

import downhill.colour.Theme;
import downhill.document.Catalogue;
import downhill.document.Line;
import downhill.gl.Context;
import downhill.lesson.Fact;
import downhill.lesson.FactReader;
import downhill.lesson.Part;
import downhill.lesson.Plot;
import downhill.lesson.Vocabulary;
import downhill.lesson.read.Parts;
import downhill.loss.Surface;
import downhill.loss.Surfaces;
import downhill.render.landscape.Palette;
import downhill.ui.input.UiDriver;
import downhill.ui.kit.Rect;
import downhill.ui.kit.WidgetLoop;
import downhill.ui.kit.Widgets;
import downhill.ui.kit.WidgetsTest;
import downhill.ui.lesson.LessonLoop;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;

/** One live part of a lesson, as a page or the stage has it. */
abstract class DrawingPage {
    static final Catalogue<Surface> SURFACES = Surfaces.catalogue(Optional.empty());

    Palette palette = LessonLoop.PALETTE;
    final LessonDrawings drawings = new LessonDrawings(SURFACES::get, () -> palette);
    Map<String, Double> numbers = new HashMap<>();
    Part.Interactive part = Parts.plot(Plot.Kind.TANGENT, "w^2", Map.of("h", Parts.number("h")));
    Vocabulary words = Vocabulary.ENGLISH;
    boolean onStage;
    UiDriver driver;

    @BeforeEach
    void open(Context context, TestInfo info) {
        drawings.open(List.of(part));
        driver = UiDriver.of(info, context, 440, 640, new WidgetLoop(() -> Theme.DARK, WidgetsTest.window(this::draw)));
    }

    @AfterEach
    void close() {
        driver.close();
    }

    void draw(Widgets ui) {
        numbers = onStage
                ? drawings.stage(ui, part, numbers, new Rect(0, 0, 440, 640))
                : drawings.page(ui, words, part, numbers);
    }

    void show(Part.Interactive next) {
        part = next;
        drawings.open(List.of(part));
        driver.frames(3);
    }

    double fact(String name) {
        return drawings.fact((Fact.InBlock) FactReader.read(name), numbers);
    }

    void page(String name, double value) {
        numbers.put(name, value);
        driver.frames(2);
    }

    static Part.Search search() {
        return new Part.Search("search", new Line("test", 1, "himmelblau"), 0.01, 1);
    }
}
