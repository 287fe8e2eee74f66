package downhill.app;

import downhill.document.Line;
import downhill.document.Markdown;
import downhill.document.Passage;
import downhill.document.Run;
import downhill.lesson.Lesson;
import downhill.lesson.Part;
import downhill.lesson.Question.Asked;
import downhill.render.Formulas;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The mathematics of a lesson, each formula with the line of its part. */
record LessonText(String latex, int line) {
    static List<LessonText> of(Lesson lesson) {
        List<LessonText> all = new ArrayList<>();
        lesson.parts().forEach(part -> add(part, all));
        return all;
    }

    /** Why it cannot be set in print. */
    static Optional<String> problem(String latex) {
        int open = 0;
        for (int i = 0; i < latex.length() && open >= 0; i++) {
            boolean escaped = i > 0 && latex.charAt(i - 1) == '\\';
            if (latex.charAt(i) == '{' && !escaped) open++;
            if (latex.charAt(i) == '}' && !escaped) open--;
        }
        // The typesetter would guess what is missing.
        return open != 0 ? Optional.of("its braces do not pair") : Formulas.problem(latex);
    }

    private static void add(Part part, List<LessonText> all) {
        if (part instanceof Part.Mathematics mathematics) {
            for (int i = 0; i < mathematics.lines().size(); i++) {
                all.add(new LessonText(mathematics.lines().get(i), part.line() + i));
            }
        } else if (part instanceof Part.Prose prose) {
            prose.passages().forEach(passage -> add(passage, part.line(), all));
        } else {
            texts(part).forEach(text -> add(Markdown.line(new Line("", part.line(), text)), part.line(), all));
        }
    }

    private static List<String> texts(Part part) {
        if (part instanceof Part.Try goal) return List.of(goal.title(), goal.goal(), goal.hint(), goal.done());
        if (part instanceof Part.Slide slide) return List.of(slide.label(), slide.help());
        if (part instanceof Part.Staged staged) return List.of(staged.caption());
        if (!(part instanceof Part.Quiz quiz)) return List.of();
        Asked asked = quiz.question().ask(0, 0);
        List<String> texts = new ArrayList<>(List.of(asked.text()));
        asked.choices().forEach(choice -> texts.addAll(List.of(choice.text(), choice.why())));
        return texts;
    }

    private static void add(Passage passage, int line, List<LessonText> all) {
        if (passage instanceof Passage.Heading heading) add(heading.runs(), line, all);
        if (passage instanceof Passage.Paragraph paragraph) add(paragraph.runs(), line, all);
        if (passage instanceof Passage.Quotation quotation)
            quotation.passages().forEach(inner -> add(inner, line, all));
        if (passage instanceof Passage.Items items) {
            items.items().forEach(item -> item.forEach(inner -> add(inner, line, all)));
        }
        if (passage instanceof Passage.Table table) {
            table.rows().forEach(row -> row.forEach(cell -> add(cell, line, all)));
        }
    }

    private static void add(List<Run> runs, int line, List<LessonText> all) {
        runs.stream()
                .filter(run -> run.style() == Run.Style.MATH)
                .forEach(run -> all.add(new LessonText(run.text(), line)));
    }
}
