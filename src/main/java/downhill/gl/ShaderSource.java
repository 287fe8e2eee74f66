package downhill.gl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A shader file with the parts and values put into it; {@link #assemble()} gives the text for the driver. */
public final class ShaderSource {
    private final String path;
    private final String version;
    private final ShaderFiles files;
    private final Map<String, String> parts;
    private final List<String> defines;

    private ShaderSource(
            String path, String version, ShaderFiles files, Map<String, String> parts, List<String> defines) {
        this.path = path;
        this.version = version;
        this.files = files;
        this.parts = parts;
        this.defines = defines;
    }

    /** A compute shader below {@code shaders/}, in GLSL 4.30. */
    public static ShaderSource compute(String path) {
        return new ShaderSource(path, "430 core", ShaderFiles.CLASS_PATH, Map.of(), List.of());
    }

    /** A shader below {@code shaders/} that draws, in GLSL 4.10 so that macOS runs it. */
    public static ShaderSource graphics(String path) {
        return new ShaderSource(path, "410 core", ShaderFiles.CLASS_PATH, Map.of(), List.of());
    }

    /** The same, with files from elsewhere. */
    public ShaderSource from(ShaderFiles other) {
        return new ShaderSource(path, version, other, parts, defines);
    }

    /** The same, with {@code text} wherever {@code #include "name"} stands. */
    public ShaderSource with(String name, String text) {
        Map<String, String> more = new LinkedHashMap<>(parts);
        more.put(name, text);
        return new ShaderSource(path, version, files, more, defines);
    }

    /** The same, with {@code #define name value} ahead of the file. */
    public ShaderSource define(String name, Object value) {
        List<String> more = new ArrayList<>(defines);
        more.add("#define " + name + " " + value);
        return new ShaderSource(path, version, files, parts, more);
    }

    /** The whole text; throws {@link GlException} with file and line for a missing or circular include. */
    public Assembled assemble() {
        String head = "#version " + version + "\n" + Binding.defines()
                + defines.stream().map(line -> line + "\n").collect(Collectors.joining());
        return new Assembly(files, parts).run(path, head);
    }
}
