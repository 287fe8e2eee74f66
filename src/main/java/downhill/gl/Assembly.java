package downhill.gl;

import downhill.gl.Assembled.Origin;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One run of the include machinery. A file that was included already is not included again. */
final class Assembly {
    private static final Pattern INCLUDE = Pattern.compile("\\s*#\\s*include\\s+\"([^\"]+)\".*");

    private final ShaderFiles files;
    private final Map<String, String> parts;
    private final StringBuilder text = new StringBuilder();
    private final List<Origin> origins = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> done = new HashSet<>();

    Assembly(ShaderFiles files, Map<String, String> parts) {
        this.files = files;
        this.parts = parts;
    }

    Assembled run(String path, String head) {
        append("(generated)", head);
        include(path, new Origin(path, 1));
        return new Assembled(path, text.toString(), origins);
    }

    private void include(String name, Origin from) {
        if (open.contains(name)) throw new GlException(from + ": \"" + name + "\" includes itself.");
        if (!done.add(name)) return;
        open.push(name);
        append(name, read(name, from));
        open.pop();
    }

    private String read(String name, Origin from) {
        return Optional.ofNullable(parts.get(name))
                .or(() -> files.read(name))
                .orElseThrow(() -> new GlException(from + ": there is no shader file \"" + name + "\"."));
    }

    private void append(String file, String body) {
        int number = 0;
        for (String line : body.split("\\R")) line(new Origin(file, ++number), line);
    }

    private void line(Origin origin, String line) {
        Matcher include = INCLUDE.matcher(line);
        if (line.indexOf('#') >= 0 && include.matches()) {
            include(include.group(1), origin);
        } else {
            text.append(line).append('\n');
            origins.add(origin);
        }
    }
}
