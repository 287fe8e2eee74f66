package downhill.lesson.page;

import downhill.lesson.Lesson;
import downhill.lesson.Part;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What a hand on a plot has moved: numbers of the page, or through their sliders those of what is on the stage. */
public final class PlotHand {
    private PlotHand() {}

    /** The page with its own numbers moved; for each of the stage's a request is made. */
    public static Page moved(Lesson lesson, Page page, Map<String, Double> wanted, Consumer<ReaderRequest> requests) {
        if (wanted == page.plotted()) return page;
        Page next = page;
        for (var number : wanted.entrySet()) {
            if (number.getValue().equals(page.plotted().get(number.getKey()))) continue;
            Optional<Part.Slide> slide = ofStage(lesson, number.getKey());
            if (slide.isEmpty()) next = next.withNumber(number.getKey(), number.getValue());
            else if (page.moved().containsKey(slide.get().line()))
                requests.accept(new ReaderRequest.Move(slide.get(), number.getValue()));
        }
        return next;
    }

    private static Optional<Part.Slide> ofStage(Lesson lesson, String name) {
        return lesson.parts().stream()
                .filter(Part.Slide.class::isInstance)
                .map(Part.Slide.class::cast)
                .filter(slide ->
                        !slide.of().isEmpty() && slide.parameter().name().equals(name))
                .findFirst();
    }
}
