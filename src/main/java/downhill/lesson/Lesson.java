package downhill.lesson;

import java.util.List;

/**
 * A chapter: its page from top to bottom.
 *
 * @param id the file's name, such as 03-gradient-descent
 * @param number from the file's name; −1 where it has none
 * @param minutes how long a reader takes
 */
public record Lesson(String id, int number, String title, String summary, int minutes, List<Part> parts) {}
