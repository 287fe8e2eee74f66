package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the packaged program carries of other people's, and that it says so. */
class LicencesIT {
    private static final String FOLDER = "META-INF/licenses/";
    private static final Pattern TEXT = Pattern.compile(
            "(?i)(.*/)?((licen[cs]e|notice|copying|copyright|ofl)[^/]*(?<!class)|about[^/]*\\.html|licen[cs]es/[^/]+)");

    /** A line of the list: its licences, each in brackets, and the artifact's address. */
    private static final Pattern LINE = Pattern.compile("\\s+((?:\\([^)]+\\) )+).* \\((.+):(.+):(.+) - .*\\)");

    private JarFile program;

    @BeforeEach
    void open() throws IOException {
        program = new JarFile(System.getProperty("downhill.jar"));
    }

    @AfterEach
    void close() throws IOException {
        program.close();
    }

    @Test
    void itsOwnIsThere() throws IOException {
        assertThat(text("META-INF/LICENSE")).isEqualTo(Files.readString(Path.of("LICENSE")));
    }

    @Test
    void everyDependencyIsListed() throws IOException {
        List<Path> bundled = bundled();
        assertThat(bundled).hasSizeGreaterThan(30);
        assertThat(bundled).allSatisfy(jar -> assertThat(list()).contains(":" + artifact(jar) + ":" + version(jar)));
    }

    /** As it stands in the dependency's own jar: none has come to lie upon another. */
    @Test
    void everyTextThatADependencyBringsIsThereUnchanged() throws IOException {
        for (Path path : bundled()) {
            try (JarFile jar = new JarFile(path.toFile())) {
                for (String name : names(jar).filter(TEXT.asMatchPredicate()).toList()) {
                    String kept = FOLDER + artifact(path) + "-jar/" + name;
                    assertThat(bytes(program, kept)).as(kept).isEqualTo(bytes(jar, name));
                }
            }
        }
    }

    @Test
    void everyDependencyHasItsLicence() throws IOException {
        List<MatchResult> lines = LINE.matcher(list()).results().toList();
        assertThat(lines).hasSizeGreaterThan(20);
        for (MatchResult line : lines) {
            List<String> licences = Arrays.asList(line.group(1).split("[()] ?\\(?"));
            boolean common = licences.stream()
                    .filter(licence -> !licence.isBlank())
                    .allMatch(licence -> program.getEntry(FOLDER + licence + ".txt") != null);
            assertThat(common || has(line.group(2) + "/") || has(line.group(3) + "-jar/"))
                    .as(line.group())
                    .isTrue();
        }
    }

    @Test
    void formulasComeWithTheExceptionThatLetsThemBeShipped() throws IOException {
        assertThat(text(FOLDER + "jlatexmath-jar/META-INF/LICENSE"))
                .contains("either version 2 of the License, or\n(at your option) any later version.")
                .contains(
                        "As a special exception, the copyright holders of this library give you \npermission to link");
        assertThat(text(FOLDER + "jlatexmath-jar/META-INF/COPYING"))
                .contains("GNU GENERAL PUBLIC LICENSE\n\t\t       Version 2, June 1991");
    }

    @Test
    void machineCodeComesWithTheLicencesOfItsParts() throws IOException {
        assertThat(text(FOLDER + "org.lwjgl/NOTICE.txt")).contains("libffi", "stb");
        assertThat(text(FOLDER + "org.lwjgl/glfw.txt")).contains("Marcus Geelnard");
        assertThat(text(FOLDER + "io.github.spair/NOTICE.txt")).contains("Dear ImGui", "ImPlot", "FreeType Team");
        assertThat(text(FOLDER + "io.github.spair/freetype.txt")).contains("The FreeType Project LICENSE");
    }

    @Test
    void aPaletteUnderALicenceComesWithIt() throws IOException {
        try (Stream<Path> palettes = Files.list(Path.of("assets/palettes"))) {
            for (Path palette : palettes.toList()) {
                if (Files.readString(palette).contains("licence: CC0")) continue;
                String name = palette.getFileName().toString().replace(".md", ".txt");
                assertThat(text(FOLDER + "palettes/" + name)).contains("Copyright (c)");
            }
        }
    }

    /** The dependencies of which something is in the program. */
    private List<Path> bundled() throws IOException {
        List<Path> bundled = new ArrayList<>();
        for (String path : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!path.endsWith(".jar")
                    || Path.of(path).startsWith(Path.of("target").toAbsolutePath())) continue;
            try (JarFile jar = new JarFile(path)) {
                if (names(jar).anyMatch(name -> !name.startsWith("META-INF/") && program.getEntry(name) != null)) {
                    bundled.add(Path.of(path));
                }
            }
        }
        return bundled;
    }

    private static String version(Path jar) {
        return jar.getParent().getFileName().toString();
    }

    private static String artifact(Path jar) {
        return jar.getParent().getParent().getFileName().toString();
    }

    private String list() throws IOException {
        return text(FOLDER + "THIRD-PARTY.txt");
    }

    /** Whether a text is in that folder; what Eclipse says about a part is none. */
    private boolean has(String folder) {
        return names(program).anyMatch(name -> name.startsWith(FOLDER + folder) && !name.contains("/about"));
    }

    private static Stream<String> names(JarFile jar) {
        return jar.stream().filter(entry -> !entry.isDirectory()).map(JarEntry::getName);
    }

    private String text(String name) throws IOException {
        return new String(bytes(program, name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(JarFile jar, String name) throws IOException {
        JarEntry entry = jar.getJarEntry(name);
        assertThat(entry).as(name).isNotNull();
        return jar.getInputStream(entry).readAllBytes();
    }
}
