package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The packaged program has what it needs, and little else. */
class JarContentIT {
    private static final String PROGRAM = System.getProperty("downhill.jar");

    /** What dependencies name and do not need here: Eclipse's workbench, what reads and writes models, other languages. */
    private static final String OPTIONAL =
            "(kotlin|org/eclipse/core|org/osgi|org/eclipse/emf/ecore/xmi|org/lwjgl/vulkan)/.*";

    @Test
    void everyClassThatItNamesIsThere() throws IOException {
        Set<String> named = new TreeSet<>();
        try (JarFile jar = new JarFile(PROGRAM)) {
            for (JarEntry entry : jar.stream().filter(JarContentIT::isClass).toList()) {
                named.addAll(named(new DataInputStream(jar.getInputStream(entry))));
            }
            Set<String> missing = named.stream()
                    .filter(name -> jar.getEntry(name + ".class") == null)
                    .filter(name -> ClassLoader.getPlatformClassLoader().getResource(name + ".class") == null)
                    .collect(Collectors.toSet());
            assertThat(missing).isNotEmpty().allMatch(name -> name.matches(OPTIONAL));
        }
    }

    /** For Java 17: what a later Java has in store may name what only that has. */
    private static boolean isClass(JarEntry entry) {
        return entry.getName().endsWith(".class") && !entry.getName().startsWith("META-INF/");
    }

    /** The classes in a class file's table of constants. */
    private static List<String> named(DataInputStream in) throws IOException {
        in.skipNBytes(8);
        int count = in.readUnsignedShort();
        String[] texts = new String[count];
        List<Integer> classes = new ArrayList<>();
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts[i] = in.readUTF();
                case 7 -> classes.add(in.readUnsignedShort());
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++;
                }
                case 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                default -> in.skipNBytes(4);
            }
        }
        return classes.stream()
                .map(i -> texts[i])
                .filter(name -> !name.startsWith("["))
                .toList();
    }

    @Test
    void itHasTheFontsThatItDrawsWithAndNoOthers() throws IOException {
        try (JarFile jar = new JarFile(PROGRAM)) {
            assertThat(jar.stream().map(JarEntry::getName).filter(name -> name.matches("com/formdev/.*\\.[a-z]+")))
                    .map(name -> name.replaceFirst(".*/", ""))
                    .containsExactlyInAnyOrder(
                            "Inter-Regular.otf", "Inter-SemiBold.otf", "Inter-Italic.otf", "JetBrainsMono-Regular.ttf");
        }
    }

    /** A quarter of it is Dear ImGui's machine code; a Mac's comes on top. */
    @Test
    void itCarriesNoBallast() throws IOException {
        assertThat(Files.size(Path.of(PROGRAM))).isLessThan(25_000_000);
    }
}
