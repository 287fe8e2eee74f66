package downhill.app.command;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A picture's width and height in pixels. */
record PictureSides(int width, int height) {
    private static final Pattern SIZE = Pattern.compile("(\\d{1,5})x(\\d{1,5})");

    /** Of a text such as 1920x1080. */
    static PictureSides of(String size) {
        Matcher matcher = SIZE.matcher(size);
        boolean good =
                matcher.matches() && Integer.parseInt(matcher.group(1)) > 0 && Integer.parseInt(matcher.group(2)) > 0;
        if (!good) throw new IllegalArgumentException("--size is width x height, such as 1920x1080: it is " + size);
        return new PictureSides(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }
}
