package downhill.app.lesson;

import downhill.app.circuit.CircuitController;
import downhill.app.stage.RaceSampler;
import downhill.app.stage.Simulation;
import downhill.lesson.Facts;
import downhill.lesson.Lesson;
import downhill.lesson.Part;
import downhill.lesson.Progress;
import downhill.lesson.Vocabulary;
import downhill.lesson.page.LessonPaneState;
import downhill.lesson.page.Page;
import downhill.lesson.page.ReaderRequest;
import downhill.ui.drawing.LessonDrawings;
import downhill.ui.shell.Toasts;
import downhill.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lessons in the program: the page that is open, what its blocks do on the stage, and which goals are reached. */
public final class LessonSession {
    private static final float BEATS_A_SECOND = 2.5f;

    private final Workspace workspace;
    private final Simulation simulation;
    private final Toasts toasts;
    private final ChapterLoader shelf;
    private final LessonStaging lessonStaging;
    private final StageNumbers stageNumbers;
    private final LessonDrawings drawings;
    private final Exercises exercises;
    private final Facts facts;
    private final OpenPage page = new OpenPage();
    private final LessonProgress lessonProgress = new LessonProgress(Progress.NONE);
    private final ChapterChoice chapterChoice;
    private final StageSliders sliders;
    private final Demonstration demonstration;
    private final Answers answers = new Answers();
    private boolean open;
    private float running;

    public LessonSession(
            Workspace workspace,
            Simulation simulation,
            CircuitController circuits,
            RaceSampler raceSampler,
            LessonStaging lessonStaging,
            ChapterLoader shelf,
            LessonDrawings drawings,
            Toasts toasts) {
        this.workspace = workspace;
        this.simulation = simulation;
        this.lessonStaging = lessonStaging;
        this.shelf = shelf;
        this.toasts = toasts;
        stageNumbers = new StageNumbers(workspace, circuits);
        this.drawings = drawings;
        facts = new LessonFacts(simulation, raceSampler, lessonStaging, stageNumbers, page, drawings);
        chapterChoice = new ChapterChoice(shelf, lessonProgress);
        sliders = new StageSliders(workspace, stageNumbers);
        PageActor pageActor = new PageActor(page, stageNumbers, drawings, this::show);
        demonstration = new Demonstration(new StageActor(workspace, circuits, stageNumbers), simulation, pageActor);
        exercises =
                new Exercises(page, lessonProgress, facts, demonstration, pageActor, simulation, toasts, this::words);
    }

    /** Takes over what was done before this start. */
    public void remember(Progress progress) {
        lessonProgress.take(progress);
    }

    /** What has been done, to be kept. */
    public Progress progress() {
        return lessonProgress.progress();
    }

    /** Whether there is any chapter; not known before they have been read. */
    public boolean hasLessons() {
        return page.isThere();
    }

    /** Waits for the chapters where they are still being read. */
    private void prepare() {
        List<Lesson> chapters = chapterChoice.chapters();
        if (!page.isThere() && !chapters.isEmpty()) {
            page.reading(LessonPaneState.at(chapters, chapters.get(0).id()));
        }
    }

    /** Whether a lesson is open, on the page or left for the free lab. */
    public boolean isOpen() {
        return open;
    }

    /** Whether its page is to be seen. */
    public boolean isReading() {
        return open && !lessonPaneState().free();
    }

    public LessonPaneState lessonPaneState() {
        return page.lessonPaneState();
    }

    /** The pane's own words in the language that the reader has chosen. */
    Vocabulary words() {
        return chapterChoice.words();
    }

    LessonDrawings drawings() {
        return drawings;
    }

    public LessonStaging lessonStaging() {
        return lessonStaging;
    }

    /** Plays the answers of goals. */
    public Demonstration demonstration() {
        return demonstration;
    }

    /** Opens the chapter that was open last, or the first one. */
    public void enter() {
        prepare();
        if (!hasLessons()) return;
        if (chapterChoice.has(progress().open()))
            enter(progress().open(), progress().line());
        else enter(chapterChoice.chapters().get(0).id(), 0);
    }

    /** Opens the first chapter at its top. */
    public void start() {
        prepare();
        if (hasLessons()) enter(chapterChoice.chapters().get(0).id(), 0);
    }

    /** Opens a chapter at a line of its page, with its first scene on the stage. */
    public void enter(String id, int line) {
        lessonStaging.enter();
        open = true;
        page.reading(LessonPaneState.at(chapterChoice.chapters(), id)
                .withLanguages(chapterChoice.languages(), chapterChoice.spoken())
                .withLine(line));
        begin(line);
        workspace.open(workspace.openPanels().withLesson(true));
    }

    /** The page as the reader left it, and its first scene. */
    private void begin(int line) {
        Lesson lesson = page.lesson();
        lessonProgress.at(lesson, line);
        demonstration.stop();
        exercises.clear();
        drawings.open(lesson.parts());
        drawings.reset();
        lessonStaging.forget();
        page.page(lessonProgress.page(lesson));
        exercises.mark();
        lesson.staged().stream().findFirst().ifPresent(this::show);
    }

    /** Opens a file of a chapter, wherever it lies. */
    public void open(Path file) {
        String id = ChapterLoader.id(file);
        shelf.add(file, () -> {
            if (chapterChoice.has(id)) enter(id, 0);
        });
    }

    /** The file of the chapter that is open, where it is none of the course and of no folder of chapters. */
    public Optional<Path> ownFile() {
        return open ? shelf.own(lessonPaneState().open()) : Optional.empty();
    }

    /** Closes the lesson: what stood on the stage before it comes back. */
    public void leave() {
        if (!open) return;
        open = false;
        demonstration.stop();
        lessonStaging.leave();
        workspace.open(workspace.openPanels().withLesson(false));
    }

    /** Into the free lab, with the Lab open and everything as it stands, or back to the page and what it speaks of. */
    public void free(boolean next) {
        page.reading(lessonPaneState().withFree(next));
        demonstration.stop();
        if (!next) lessonStaging.putBack();
        workspace.open(workspace.openPanels().withLesson(!next).withLab(next));
    }

    /** To the chapter that is so many after the open one. */
    public void turn(int chapters) {
        if (canTurn(chapters))
            enter(lessonPaneState().chapters().get(index() + chapters).id(), 0);
    }

    public boolean canTurn(int chapters) {
        if (!open) return false;
        int next = index() + chapters;
        return next >= 0 && next < lessonPaneState().chapters().size();
    }

    /** The place of the open chapter among all. */
    private int index() {
        return lessonPaneState().chapters().indexOf(page.lesson());
    }

    /** For a lecture: the next block for the stage, or the one before, over the ends of chapters. */
    public void present(int way) {
        List<Part.Staged> all = page.lesson().staged();
        int next = lessonStaging.part().map(all::indexOf).orElse(-1) + way;
        if (next >= 0 && next < all.size()) show(all.get(next));
        else turn(way);
    }

    private void show(Part.Staged part) {
        lessonStaging.show(part);
        running = 0;
    }

    private void come(Part.Staged part) {
        lessonStaging.come(part);
        running = 0;
    }

    /** Before a frame is drawn: what has changed on disk, and the numbers that the page shows. */
    public void begin(float seconds) {
        if (shelf.watch(seconds)) reload();
        if (!page.isThere() && shelf.isThere()) prepare();
        if (!open) return;
        demonstration.frame(seconds);
        boolean runs = lessonStaging.drawing().isPresent()
                ? drawings.running()
                : workspace.lab().running();
        running = runs ? Math.max(0, running) + seconds : -1;
        long beats = running < 0 ? -1 : (long) (running * BEATS_A_SECOND);
        int stage = lessonStaging.part().map(Part::line).orElse(0);
        Map<Integer, Double> moved = sliders.of(page.lesson(), lessonStaging.part());
        page.page(page.page().withStage(stage).withBeats(beats).withMoved(page.lesson(), moved));
    }

    /** Takes over what the reader made of the page in this frame. */
    void adopt(LessonPaneState next) {
        LessonPaneState before = lessonPaneState();
        page.reading(next);
        if (!next.open().equals(before.open())) begin(next.line());
        if (next.line() != before.line()) lessonProgress.at(next.lesson(), next.line());
        if (next.free() != before.free()) free(next.free());
        next.asks().forEach(readerRequest -> readerRequest.accept(answers));
        page.reading(lessonPaneState().withAsks(List.of()));
    }

    private final class Answers implements ReaderRequest.Cases {
        @Override
        public void show(ReaderRequest.Show ask) {
            LessonSession.this.show(ask.part());
            exercises.see(ask.part(), ask.numbers());
        }

        @Override
        public void come(ReaderRequest.Come ask) {
            LessonSession.this.come(ask.part());
        }

        @Override
        public void move(ReaderRequest.Move ask) {
            stageNumbers.slide(ask.slide(), ask.value());
        }

        @Override
        public void play(ReaderRequest.Play ask) {
            exercises.play(ask.goal());
        }

        @Override
        public void chose(ReaderRequest.Chose ask) {
            exercises.chose(ask.quiz());
        }

        @Override
        public void again(ReaderRequest.Again ask) {
            exercises.again(ask.quiz());
        }

        @Override
        public void speak(ReaderRequest.Speak ask) {
            LessonSession.this.speak(ask.language());
        }

        @Override
        public void end(ReaderRequest.End ask) {
            exercises.read();
        }
    }

    private void speak(int index) {
        chapterChoice.speak(index);
        reload();
        page.reading(lessonPaneState().withLanguages(lessonPaneState().languages(), index));
    }

    /** The chapters as they read now, at the same place of the page. */
    private void reload() {
        List<Lesson> chapters = chapterChoice.chapters();
        if (chapters.isEmpty()) return;
        if (!open) {
            page.reading(LessonPaneState.at(chapters, chapters.get(0).id()));
            return;
        }
        Lesson before = page.lesson();
        Optional<Lesson> now = chapters.stream()
                .filter(lesson -> lesson.id().equals(before.id()))
                .findFirst();
        if (now.isPresent()) follow(before, now.get(), chapters);
        else enter(chapters.get(0).id(), 0);
    }

    private void follow(Lesson before, Lesson now, List<Lesson> chapters) {
        Optional<Part.Staged> onStage = lessonStaging.part();
        int line = SamePlace.line(before, now, lessonPaneState().line());
        Page next = lessonProgress.page(now).withNumbersOf(page.page());
        page.reading(lessonPaneState().withChapters(chapters).withPage(next).withLine(line));
        exercises.mark();
        drawings.open(now.parts());
        onStage.flatMap(part -> SamePlace.part(before, now, part)).ifPresent(lessonStaging::follow);
    }

    /** A few times a second: which goals are reached now. */
    public void look(float seconds) {
        if (open) exercises.look(seconds);
    }

    /** What can be measured now. */
    public Facts facts() {
        return facts;
    }
}
