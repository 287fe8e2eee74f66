package downhill.ui.lesson;

import downhill.colour.Theme;
import downhill.document.Catalogue;
import downhill.gl.Context;
import downhill.gl.Framebuffer;
import downhill.lesson.Lesson;
import downhill.lesson.Part;
import downhill.lesson.Vocabulary;
import downhill.lesson.page.LessonPaneState;
import downhill.lesson.page.QuizSheet;
import downhill.lesson.page.ReaderRequest;
import downhill.loss.Surface;
import downhill.loss.Surfaces;
import downhill.render.formula.Formulas;
import downhill.render.landscape.Palette;
import downhill.ui.drawing.LessonDrawings;
import downhill.ui.input.ImGuiLayer;
import downhill.ui.input.Input;
import downhill.ui.input.Typefaces;
import downhill.ui.input.UiDriver;
import downhill.ui.kit.Frame;
import downhill.ui.kit.Labels;
import downhill.ui.kit.Rect;
import downhill.ui.kit.Widgets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Frames of the lesson pane alone, with what a program does of what a reader asks. */
public final class LessonLoop implements UiDriver.Loop {
    public static final Palette PALETTE =
            Catalogue.load("palette", Optional.empty(), Palette::read).get("viridis");

    private final Formulas formulas;
    private final ImGuiLayer layer;
    private final Catalogue<Surface> surfaces = Surfaces.catalogue(Optional.empty());
    private LessonPane pane;
    private final List<ReaderRequest> asked = new ArrayList<>();
    private Widgets ui;
    private final Map<Integer, Integer> draws = new HashMap<>();
    LessonPaneState lessonPaneState;
    Rect place;
    Theme theme = Theme.DARK;
    float scale = 1;

    /** Of a window that is larger than what is drawn; 0 for one that is not. */
    int width;

    int height;

    LessonLoop(Context context) {
        formulas = new Formulas(context, Runnable::run);
        layer = new ImGuiLayer(formulas);
        layer.share(Typefaces.SHARED);
    }

    /** Begins again at the top of that chapter. */
    void open(List<Lesson> chapters, String id, Rect newPlace) {
        pane = new LessonPane(new LessonDrawings(surfaces::get, () -> PALETTE));
        lessonPaneState = LessonPaneState.at(chapters, id);
        place = newPlace;
        asked.clear();
    }

    @Override
    public void frame(Framebuffer target) {
        ask();
        target.bind();
        int wide = width == 0 ? target.width() : width;
        int high = height == 0 ? target.height() : height;
        ui = layer.begin(new Frame(wide, high, scale, 1 / 60f, theme));
        Rect stage = new Rect(place.right(), 0, wide, high);
        lessonPaneState = lessonPaneState.free()
                ? lessonPaneState.withFree(!BackToLesson.back(ui, Vocabulary.ENGLISH, stage))
                : pane.draw(ui, Vocabulary.ENGLISH, lessonPaneState, place);
        layer.end();
        lessonPaneState.asks().forEach(this::done);
    }

    /** Asks what has not been asked yet. */
    private void ask() {
        for (Part part : lessonPaneState.lesson().parts()) {
            if (part instanceof Part.Quiz quiz
                    && !lessonPaneState.page().sheets().containsKey(quiz.line())) {
                again(quiz);
            }
        }
    }

    private void again(Part.Quiz quiz) {
        int draw =
                draws.merge(quiz.line(), 0, (before, first) -> quiz.question().next(1, before));
        QuizSheet quizSheet = QuizSheet.of(quiz.question().ask(1, draw));
        lessonPaneState = lessonPaneState.withPage(lessonPaneState.page().withSheet(quiz.line(), quizSheet));
    }

    private void done(ReaderRequest readerRequest) {
        asked.add(readerRequest);
        if (readerRequest instanceof ReaderRequest.Show show) {
            lessonPaneState = lessonPaneState.withPage(
                    lessonPaneState.page().withStage(show.part().line()));
        } else if (readerRequest instanceof ReaderRequest.Come come) {
            lessonPaneState = lessonPaneState.withPage(
                    lessonPaneState.page().withStage(come.part().line()));
        } else if (readerRequest instanceof ReaderRequest.Play play) {
            lessonPaneState = lessonPaneState.withPage(
                    lessonPaneState.page().withReached(play.goal().line()));
        } else if (readerRequest instanceof ReaderRequest.Again again) {
            again(again.quiz());
        }
    }

    /** The label of the control that has the keyboard. */
    String focused() {
        return ui.focused();
    }

    /** What was asked since this was asked last. */
    List<ReaderRequest> asked() {
        List<ReaderRequest> all = List.copyOf(asked);
        asked.clear();
        return all;
    }

    @Override
    public Input input() {
        return layer.input();
    }

    @Override
    public Labels labels() {
        return layer.labels();
    }

    @Override
    public void close() {
        layer.close();
        formulas.close();
    }
}
