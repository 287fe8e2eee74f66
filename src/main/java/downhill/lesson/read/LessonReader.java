package downhill.lesson.read;

import downhill.document.Block;
import downhill.document.Document;
import downhill.document.DocumentException;
import downhill.document.FrontMatter;
import downhill.document.Line;
import downhill.document.Markdown;
import downhill.document.Notation;
import downhill.document.Passage;
import downhill.document.Run;
import downhill.lesson.BoundNumber;
import downhill.lesson.Lesson;
import downhill.lesson.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a lesson's document. What is wrong in one block does not keep the others from being read. */
public final class LessonReader {
    /** The language of a fence that is for the author alone: what the page's numbers are computed by. */
    public static final String FACTS = "facts";

    private static final List<String> KEYS = List.of("title", "summary", "minutes", "heading");
    private static final Notation MINUTES = new Notation("12", "(\\d{1,3})");
    private static final Pattern NUMBERED = Pattern.compile("(\\d+)-.*");
    private static final Pattern NAME = Pattern.compile("(?m)^name:\\s*(\\S+)");
    private static final int USUAL_MINUTES = 10;

    private final Document document;
    private final PageNames pageNames = new PageNames();
    private final List<Part> parts = new ArrayList<>();
    private final List<BoundNumber> numbers = new ArrayList<>();
    private final List<Consumer<PageNames>> later = new ArrayList<>();
    private final List<DocumentException> problems = new ArrayList<>();

    private LessonReader(Document document) {
        this.document = document;
    }

    /** Whether a document is meant as a lesson: it has a title, where all others have a name. */
    public static boolean isLesson(Document document) {
        return document.front().text("title").isPresent()
                && document.front().text("name").isEmpty();
    }

    /** Throws {@link DocumentException} only where the front matter cannot be read. */
    public static LessonFile read(Document document) {
        return new LessonReader(document).file();
    }

    private LessonFile file() {
        FrontMatter front = document.front();
        front.allow(KEYS);
        String title = front.required("title").text();
        String summary = front.required("summary").text();
        int minutes = front.text("minutes")
                .map(line -> (int) MINUTES.read(line).number(1))
                .orElse(USUAL_MINUTES);
        String heading = front.text("heading").map(Line::text).orElse("");
        document.body().forEach(this::read);
        later.forEach(check -> noting(() -> check.accept(pageNames)));
        problems.sort(Comparator.comparingInt(DocumentException::line));
        Lesson lesson = new Lesson(document.id(), number(), title, summary, minutes, heading, List.copyOf(parts));
        return new LessonFile(document, lesson, numbers, problems);
    }

    private int number() {
        Matcher matcher = NUMBERED.matcher(document.id());
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : -1;
    }

    private void read(Block block) {
        if (block instanceof Block.Fence fence && fence.info().equals(FACTS)) {
            Line text = new Line(document.origin(), fence.line(), fence.content());
            noting(() -> numbers.addAll(BoundNumberReader.read(text)));
            return;
        }
        boolean read = noting(() -> {
            Part part = part(block);
            pageNames.add(part, document.origin());
            parts.add(part);
        });
        if (read) return;
        Matcher name = NAME.matcher(block.content());
        if (name.find()) pageNames.addUnread(name.group(1));
    }

    private boolean noting(Runnable work) {
        try {
            work.run();
            return true;
        } catch (DocumentException wrong) {
            problems.add(wrong);
            return false;
        }
    }

    private Part part(Block block) {
        if (block instanceof Block.Prose prose) return prose(prose);
        Block.Fence fence = (Block.Fence) block;
        BlockSource blockSource = new BlockSource(new Line(document.origin(), fence.line(), fence.content()), later);
        return switch (fence.info()) {
            case "math" -> CodeReader.mathematics(blockSource);
            case "scene" -> StageBlockReader.scene(blockSource);
            case "circuit" -> StageBlockReader.circuit(blockSource);
            case "slider" -> PageBlockReader.slider(blockSource);
            case "plot" -> PlotReader.plot(blockSource);
            case "check" -> PageBlockReader.check(blockSource);
            case "search" -> PageBlockReader.search(blockSource);
            case "try" -> GoalReader.read(blockSource, ordinal("try", Part.Try.class));
            case "quiz" -> QuizReader.read(blockSource, ordinal("quiz", Part.Quiz.class));
            default -> CodeReader.code(blockSource, fence.info());
        };
    }

    /** What a goal or a question is called that has no name of its own, such as quiz-2. */
    private Supplier<String> ordinal(String word, Class<? extends Part> kind) {
        return () -> word + "-" + (parts.stream().filter(kind::isInstance).count() + 1);
    }

    private Part prose(Block.Prose prose) {
        List<Passage> passages = Markdown.passages(document.origin(), prose);
        Line line = new Line(document.origin(), prose.line(), prose.content());
        later.add(page -> passages.stream().flatMap(Passage::texts).forEach(runs -> page.links(at(line, runs), runs)));
        return new Part.Prose(passages, prose.line());
    }

    /** The line on which the first link of these runs stands. */
    private static Line at(Line prose, List<Run> runs) {
        for (Run run : runs) {
            int offset = run.target().isEmpty() ? -1 : prose.text().indexOf("](" + run.target());
            if (offset >= 0) {
                int lines = (int) prose.text()
                        .substring(0, offset)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
                return new Line(prose.origin(), prose.number() + lines, prose.text());
            }
        }
        return prose;
    }
}
