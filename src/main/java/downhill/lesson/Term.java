package downhill.lesson;

import java.util.List;
import java.util.stream.Stream;

/**
 * A word of the course.
 *
 * @param forms in which it stands in a text besides its name, such as its plural
 * @param chapter the number of the one that explains it
 * @param means one or two sentences
 */
public record Term(String name, List<String> forms, int chapter, String means) {
    public Term {
        forms = List.copyOf(forms);
    }

    /** All that it may be written as. */
    Stream<String> spellings() {
        return Stream.concat(Stream.of(name), forms.stream());
    }
}
