package downhill.app.lesson;

import downhill.lesson.Lesson;
import downhill.lesson.Part;
import java.util.List;
import java.util.Optional;

/** Finds a place of one reading of a chapter in another: after its file was saved, or in another language. */
final class SamePlace {
    private SamePlace() {}

    /** The line that stands for a line: of the part with the same place among as many parts, else the same line. */
    static int line(Lesson from, Lesson to, int line) {
        if (from.parts().size() != to.parts().size()) return line;
        for (int i = from.parts().size() - 1; i >= 0; i--) {
            if (from.parts().get(i).line() == line) return to.parts().get(i).line();
        }
        return line;
    }

    /** The block of the same name; of those without one, that at the same place among its kind. */
    static Optional<Part.Staged> part(Lesson from, Lesson to, Part.Staged part) {
        List<Part.Staged> before = staged(from, part);
        List<Part.Staged> after = staged(to, part);
        if (!part.name().isEmpty()) {
            return after.stream()
                    .filter(other -> other.name().equals(part.name()))
                    .findFirst();
        }
        int place = before.indexOf(part);
        return place >= 0 && place < after.size() ? Optional.of(after.get(place)) : Optional.empty();
    }

    private static List<Part.Staged> staged(Lesson lesson, Part.Staged like) {
        return lesson.parts().stream()
                .filter(part -> part.getClass() == like.getClass())
                .map(Part.Staged.class::cast)
                .toList();
    }
}
