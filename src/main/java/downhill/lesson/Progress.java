package downhill.lesson;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * How far a person has come with the lessons, immutable.
 *
 * @param language the code of the one that they read in
 * @param open the id of the chapter that was open last, empty before the first
 * @param line the line of its file that was at the top of the page
 * @param chapters what was done in each chapter, by its id
 */
public record Progress(String language, String open, int line, Map<String, Chapter> chapters) {
    /** The code of the language in which every chapter is there. */
    public static final String ENGLISH = "en";

    public static final Progress NONE = new Progress(ENGLISH, "", 0, Map.of());

    /**
     * What was done in a chapter.
     *
     * @param read whether the end of its page was seen
     * @param reached the names of the goals that were reached
     * @param shown the names of the goals to which the program has shown a way
     * @param answers to questions, by their names
     */
    public record Chapter(boolean read, Set<String> reached, Set<String> shown, Map<String, Answer> answers) {
        static final Chapter NEW = new Chapter(false, Set.of(), Set.of(), Map.of());

        // A file that a person has written in may leave parts out.
        public Chapter {
            reached = sorted(reached);
            shown = sorted(shown);
            answers = ordered(answers);
        }

        private static Set<String> sorted(Set<String> names) {
            return Collections.unmodifiableSet(new TreeSet<>(names == null ? Set.of() : names));
        }

        private static Set<String> with(Set<String> names, String name) {
            Set<String> next = new TreeSet<>(names);
            next.add(name);
            return next;
        }

        Chapter and(Chapter other) {
            Set<String> allReached = new TreeSet<>(reached);
            allReached.addAll(other.reached);
            Set<String> allShown = new TreeSet<>(shown);
            allShown.addAll(other.shown);
            Map<String, Answer> allAnswers = new LinkedHashMap<>(other.answers);
            allAnswers.putAll(answers);
            return new Chapter(read || other.read, allReached, allShown, allAnswers);
        }

        Chapter withRead() {
            return new Chapter(true, reached, shown, answers);
        }

        Chapter withReached(String goal) {
            return new Chapter(read, with(reached, goal), shown, answers);
        }

        Chapter withShown(String goal) {
            return new Chapter(read, reached, with(shown, goal), answers);
        }

        Chapter withAnswer(String quiz, Answer answer) {
            Map<String, Answer> next = new LinkedHashMap<>(answers);
            next.put(quiz, answer);
            return new Chapter(read, reached, shown, next);
        }

        /** Whether there is nothing left to do in it: read to its end, all goals reached, all questions answered. */
        public boolean isDone(Lesson lesson) {
            return read && lesson.parts().stream().allMatch(this::isDone);
        }

        private boolean isDone(Part part) {
            return !(part instanceof Part.Exercise exercise) || exercise.accept(new Done(this));
        }
    }

    private record Done(Chapter chapter) implements Part.ExerciseCases<Boolean> {
        @Override
        public Boolean goal(Part.Try goal) {
            return chapter.reached().contains(goal.name());
        }

        @Override
        public Boolean quiz(Part.Quiz quiz) {
            return chapter.answers().getOrDefault(quiz.name(), Answer.NONE).right();
        }
    }

    /**
     * An answer to a question as it was asked for the {@code draw}-th time, from 0.
     *
     * @param chosen indices of the choices in the order in which they were made: at most two
     * @param right whether the right one is among them
     */
    public record Answer(int draw, List<Integer> chosen, boolean right) {
        public static final Answer NONE = new Answer(0, List.of(), false);

        public Answer {
            chosen = chosen == null ? List.of() : List.copyOf(chosen);
        }
    }

    public Progress {
        language = language == null ? ENGLISH : language;
        open = open == null ? "" : open;
        chapters = ordered(chapters);
    }

    /** A copy in the same order; none for null. A name without a value is an error. */
    private static <T> Map<String, T> ordered(Map<String, T> map) {
        if (map == null) return Map.of();
        map.forEach((name, value) -> Objects.requireNonNull(value, name));
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** With all that was done in the other too; of a question that both answered, this one's answer. */
    public Progress and(Progress other) {
        Map<String, Chapter> both = new LinkedHashMap<>(other.chapters);
        chapters.forEach((id, chapter) -> both.merge(id, chapter, (theirs, ours) -> ours.and(theirs)));
        return new Progress(language, open, line, both);
    }

    public Chapter chapter(String id) {
        return chapters.getOrDefault(id, Chapter.NEW);
    }

    public Answer answer(String id, String quiz) {
        return chapter(id).answers().getOrDefault(quiz, Answer.NONE);
    }

    public Progress withLanguage(String code) {
        return new Progress(code, open, line, chapters);
    }

    public Progress at(String id, int at) {
        return id.equals(open) && at == line ? this : new Progress(language, id, at, chapters);
    }

    /** The chapter has been begun. */
    public Progress begun(String id) {
        return chapters.containsKey(id) ? this : with(id, Chapter.NEW);
    }

    public Progress withRead(String id) {
        return with(id, chapter(id).withRead());
    }

    public Progress withReached(String id, String goal) {
        return with(id, chapter(id).withReached(goal));
    }

    /** The program has shown a way to the goal, which is not reached by that. */
    public Progress withShown(String id, String goal) {
        return with(id, chapter(id).withShown(goal));
    }

    public Progress withAnswer(String id, String quiz, Answer answer) {
        return with(id, chapter(id).withAnswer(quiz, answer));
    }

    private Progress with(String id, Chapter chapter) {
        Map<String, Chapter> next = new LinkedHashMap<>(chapters);
        next.put(id, chapter);
        return new Progress(language, open, line, next);
    }
}
