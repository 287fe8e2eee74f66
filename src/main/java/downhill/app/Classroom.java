package downhill.app;

import downhill.circuit.Trace;
import downhill.experiment.Experiment;
import downhill.lesson.Condition;
import downhill.lesson.Deed;
import downhill.lesson.Facts;
import downhill.lesson.Lesson;
import downhill.lesson.Lessons;
import downhill.lesson.Part;
import downhill.lesson.Studies;
import downhill.ui.Ask;
import downhill.ui.LessonDrawings;
import downhill.ui.Page;
import downhill.ui.Reading;
import downhill.ui.Sheet;
import downhill.ui.Toasts;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The lessons in the program: the page that is open, what its blocks do on the stage, and which goals are reached. */
final class Classroom {
    /** How often goals are looked at. */
    private static final float LOOK_SECONDS = 0.25f;

    private static final float BEATS_A_SECOND = 2.5f;

    private final Desk desk;
    private final Toasts toasts;
    private final LessonShelf shelf;
    private final Podium podium;
    private final Dials dials;
    private final LessonDrawings drawings;
    private final Facts program;
    private final Demonstration demonstration;
    private Notebook notebook = new Notebook(Studies.NONE);
    private Reading reading;
    private boolean open;
    private Moved movedFor;
    private float sinceLook;
    private float running;

    Classroom(
            Desk desk,
            Simulation simulation,
            CircuitRoom circuits,
            Referee referee,
            Podium podium,
            LessonShelf shelf,
            Library library,
            Toasts toasts) {
        this.desk = desk;
        this.podium = podium;
        this.shelf = shelf;
        this.toasts = toasts;
        dials = new Dials(desk, circuits);
        drawings = new LessonDrawings(library::surface);
        program = new LessonFacts(simulation, referee, podium, dials);
        demonstration = new Demonstration(new Hands(desk, circuits, dials), simulation, this::act);
    }

    /** Takes over what was done before this start. */
    void remember(Studies studies) {
        notebook = new Notebook(studies);
    }

    /** What has been done, to be kept. */
    Studies studies() {
        return notebook.studies();
    }

    /** Whether there is any chapter; not known before they have been read. */
    boolean hasLessons() {
        return reading != null;
    }

    /** Waits for the chapters where they are still being read. */
    private void prepare() {
        List<Lesson> chapters = chapters();
        if (reading == null && !chapters.isEmpty()) {
            reading = Reading.at(chapters, chapters.get(0).id());
        }
    }

    /** Whether a lesson is open, on the page or left for the free lab. */
    boolean isOpen() {
        return open;
    }

    /** Whether its page is to be seen. */
    boolean isReading() {
        return open && !reading.free();
    }

    Reading reading() {
        return reading;
    }

    LessonDrawings drawings() {
        return drawings;
    }

    Podium podium() {
        return podium;
    }

    boolean isPlaying() {
        return demonstration.isPlaying();
    }

    private Lessons.Language language() {
        return shelf.lessons().languages().stream()
                .filter(language -> language.code().equals(studies().language()))
                .findFirst()
                .orElse(Lessons.ENGLISH);
    }

    private List<Lesson> chapters() {
        return shelf.lessons().in(language());
    }

    /** Opens the chapter that was open last, or the first one. */
    void enter() {
        prepare();
        if (!hasLessons()) return;
        List<Lesson> chapters = chapters();
        boolean known = chapters.stream()
                .anyMatch(lesson -> lesson.id().equals(studies().open()));
        if (known) enter(studies().open(), studies().line());
        else enter(chapters.get(0).id(), 0);
    }

    /** Opens a chapter at a line of its page, with its first scene on the stage. */
    void enter(String id, int line) {
        List<Lesson> chapters = chapters();
        List<Lessons.Language> languages = shelf.lessons().languages();
        podium.enter();
        open = true;
        reading = Reading.at(chapters, id)
                .withLanguages(languages.stream().map(Lessons.Language::name).toList(), languages.indexOf(language()))
                .withLine(line);
        begin(line);
        desk.open(desk.panels().withLesson(true));
    }

    /** The page as the reader left it, and its first scene. */
    private void begin(int line) {
        Lesson lesson = reading.lesson();
        notebook.at(lesson, line);
        demonstration.stop();
        drawings.open(lesson.parts());
        drawings.reset();
        movedFor = null;
        reading = reading.withPage(notebook.page(lesson)).withMarks(notebook.marks(reading.chapters()));
        first(lesson).ifPresent(this::show);
    }

    private static Optional<Part.Staged> first(Lesson lesson) {
        return staged(lesson).stream().findFirst();
    }

    /** What the page puts on the stage, in its order. */
    static List<Part.Staged> staged(Lesson lesson) {
        return lesson.parts().stream()
                .filter(Part.Staged.class::isInstance)
                .map(Part.Staged.class::cast)
                .filter(part -> !part.hidden() && !(part instanceof Part.Drawing drawing && !drawing.onStage()))
                .toList();
    }

    /** Opens a file of a chapter, wherever it lies. */
    void open(Path file) {
        String name = file.getFileName().toString();
        String id = name.substring(0, name.length() - ".md".length());
        shelf.add(file, () -> {
            if (chapters().stream().anyMatch(lesson -> lesson.id().equals(id))) enter(id, 0);
        });
    }

    /** Closes the lesson: what stood on the stage before it comes back. */
    void leave() {
        if (!open) return;
        open = false;
        demonstration.stop();
        podium.leave();
        desk.open(desk.panels().withLesson(false));
    }

    /** Into the free lab, with everything as it stands, or back to the page. */
    void free(boolean next) {
        reading = reading.withFree(next);
        demonstration.stop();
        desk.open(desk.panels().withLesson(!next));
    }

    /** To the chapter that is so many after the open one. */
    void turn(int chapters) {
        int index = reading.chapters().indexOf(reading.lesson()) + chapters;
        if (index >= 0 && index < reading.chapters().size())
            enter(reading.chapters().get(index).id(), 0);
    }

    boolean canTurn(int chapters) {
        if (!open) return false;
        int index = reading.chapters().indexOf(reading.lesson()) + chapters;
        return index >= 0 && index < reading.chapters().size();
    }

    /** For a lecture: the next block for the stage, or the one before, over the ends of chapters. */
    void present(int way) {
        List<Part.Staged> all = staged(reading.lesson());
        int now = podium.part().map(all::indexOf).orElse(-1);
        int next = now + way;
        if (next >= 0 && next < all.size()) show(all.get(next));
        else turn(way);
    }

    private void show(Part.Staged part) {
        podium.show(part);
        running = 0;
    }

    /** Before a frame is drawn: what has changed on disk, and the numbers that the page shows. */
    void begin(float seconds) {
        if (shelf.watch(seconds)) reload();
        if (reading == null && shelf.isThere()) prepare();
        if (!open) return;
        demonstration.frame(seconds);
        running = desk.lab().running() ? running + seconds : -1;
        long beats = running < 0 ? -1 : (long) (running * BEATS_A_SECOND);
        int stage = podium.part().map(Part::line).orElse(0);
        reading = reading.withPage(
                reading.page().withStage(stage).withBeats(beats).withMoved(moved()));
    }

    /** What decides the numbers that sliders of the stage stand at. */
    private record Moved(Lesson lesson, Experiment experiment, double speed, Trace trace, boolean plot) {}

    /** Worked out anew only when something has moved. */
    private Map<Integer, Double> moved() {
        Moved now = new Moved(
                reading.lesson(),
                desk.lab().experiment(),
                desk.lab().speed(),
                dials.trace().orElse(null),
                podium.drawing().isPresent());
        boolean same = movedFor != null
                && movedFor.lesson == now.lesson
                && movedFor.experiment == now.experiment
                && movedFor.trace == now.trace
                && movedFor.speed == now.speed
                && movedFor.plot == now.plot;
        if (same) return reading.page().moved();
        movedFor = now;
        return readMoved();
    }

    private Map<Integer, Double> readMoved() {
        Map<Integer, Double> moved = new HashMap<>();
        for (Part part : reading.lesson().parts()) {
            if (!(part instanceof Part.Slide slide) || slide.of().isEmpty()) continue;
            OptionalDouble value =
                    podium.drawing().isPresent() ? OptionalDouble.empty() : dials.get(slide.of(), slide.team());
            value.ifPresent(number -> moved.put(slide.line(), number));
        }
        return moved;
    }

    /** Takes over what the reader made of the page in this frame. */
    void adopt(Reading next) {
        Reading before = reading;
        reading = next;
        if (!next.open().equals(before.open())) begin(next.line());
        if (next.line() != before.line()) notebook.at(next.lesson(), next.line());
        if (next.free() != before.free()) free(next.free());
        next.asks().forEach(this::answer);
        reading = reading.withAsks(List.of());
    }

    private void answer(Ask ask) {
        if (ask instanceof Ask.Show show) show(show.part());
        if (ask instanceof Ask.Move move)
            dials.set(move.slide().of(), move.slide().team(), move.value());
        if (ask instanceof Ask.Play play) demonstration.play(play.goal().answer(), false);
        if (ask instanceof Ask.Chose chose) chose(chose.quiz());
        if (ask instanceof Ask.Again again) {
            Sheet sheet = notebook.again(reading.lesson(), again.quiz());
            reading = reading.withPage(reading.page().withSheet(again.quiz().line(), sheet));
        }
        if (ask instanceof Ask.Speak speak) speak(speak.language());
        if (ask instanceof Ask.End) {
            notebook.read(reading.lesson());
            mark();
        }
    }

    private void chose(Part.Quiz quiz) {
        notebook.answered(reading.lesson(), quiz, reading.page().sheets().get(quiz.line()));
        mark();
    }

    private void mark() {
        reading = reading.withMarks(notebook.marks(reading.chapters()));
    }

    private void speak(int index) {
        notebook.speak(shelf.lessons().languages().get(index).code());
        reload();
        reading = reading.withLanguages(reading.languages(), index);
    }

    /** The chapters as they read now, at the same place of the page. */
    private void reload() {
        List<Lesson> chapters = chapters();
        if (chapters.isEmpty()) return;
        if (!open) {
            reading = Reading.at(chapters, chapters.get(0).id());
            return;
        }
        Lesson before = reading.lesson();
        Optional<Lesson> now = chapters.stream()
                .filter(lesson -> lesson.id().equals(before.id()))
                .findFirst();
        if (now.isEmpty()) {
            enter(chapters.get(0).id(), 0);
            return;
        }
        Optional<Part.Staged> onStage = podium.part();
        Page page = notebook.page(now.get());
        for (var number : reading.page().numbers().entrySet()) {
            if (page.numbers().containsKey(number.getKey())) page = page.withNumber(number.getKey(), number.getValue());
        }
        int line = Translated.line(before, now.get(), reading.line());
        reading = reading.withChapters(chapters).withPage(page).withLine(line).withMarks(notebook.marks(chapters));
        movedFor = null;
        drawings.open(now.get().parts());
        onStage.ifPresent(part -> Translated.part(before, now.get(), part).ifPresent(this::follow));
    }

    /** What stands on the stage is written otherwise now: it is shown anew; the same only becomes the one to speak of. */
    private void follow(Part.Staged next) {
        podium.follow(next);
    }

    /** A few times a second: which goals are reached now. */
    void look(float seconds) {
        sinceLook += seconds;
        if (!open || sinceLook < LOOK_SECONDS) return;
        sinceLook = 0;
        Facts facts = facts();
        for (Part part : reading.lesson().parts()) {
            boolean fresh =
                    part instanceof Part.Try goal && !reading.page().reached().contains(goal.line());
            if (fresh && holds((Part.Try) part, facts)) reached((Part.Try) part);
        }
    }

    /** What can be measured now. */
    Facts facts() {
        Map<String, Double> numbers = reading.page().numbers();
        Facts page = drawings.facts(numbers);
        return name -> {
            Double number = numbers.get(name);
            if (number != null) return number;
            double measured = program.get(name);
            return Double.isNaN(measured) ? page.get(name) : measured;
        };
    }

    static boolean holds(Part.Try goal, Facts facts) {
        for (Condition condition : goal.reach()) {
            if (!condition.holds(facts.get(condition.fact()))) return false;
        }
        return true;
    }

    private void reached(Part.Try goal) {
        notebook.reached(reading.lesson(), goal);
        reading = reading.withPage(reading.page().withReached(goal.line()));
        mark();
        toasts.tell("Reached: " + goal.title());
    }

    /** Plays a goal's answer as fast as it goes. */
    void solve(Part.Try goal) {
        demonstration.play(goal.answer(), true);
    }

    /** What an answer does on the page. */
    private void act(Deed deed) {
        Map<String, Double> numbers = reading.page().numbers();
        if (deed instanceof Deed.Show show) show(show.name());
        else if (deed instanceof Deed.Set set) set(set);
        else if (deed instanceof Deed.SetTeam set) dials.set(set.name(), OptionalInt.of(set.team()), set.value());
        else drawings.tell(deed, numbers);
    }

    private void show(String name) {
        for (Part part : reading.lesson().parts()) {
            if (part instanceof Part.Staged staged && staged.name().equals(name)) show(staged);
        }
    }

    /** A slider of the page, or a number of what is on the stage. */
    private void set(Deed.Set set) {
        if (reading.page().numbers().containsKey(set.name())) {
            reading = reading.withPage(reading.page().withNumber(set.name(), set.value()));
            return;
        }
        for (Part part : reading.lesson().parts()) {
            if (part instanceof Part.Slide slide && slide.parameter().name().equals(set.name())) {
                dials.set(slide.of(), slide.team(), set.value());
                return;
            }
        }
        dials.set(set.name(), OptionalInt.empty(), set.value());
    }
}
