package downhill.ui.input;

import imgui.ImGui;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * Dear ImGui's machine code, unpacked from the jar for Java to load. Left alone, imgui-java writes over one shared file
 * at every start, and a program that starts at the same moment loads half of it.
 */
final class NativeLibrary {
    /** Where imgui-java looks first. */
    private static final String PROPERTY = "imgui.library.path";

    private static final String NAME = System.mapLibraryName("imgui-java64");
    private static final String PACKED = "io/imgui/java/native-bin/" + NAME;

    private NativeLibrary() {}

    /** To be called before anything of Dear ImGui; a place that a person has named is left. */
    static void prepare() {
        if (System.getProperty(PROPERTY) != null) {
            return;
        }
        try (InputStream packed = ImGui.class.getClassLoader().getResourceAsStream(PACKED)) {
            // Where this system's library is not in the jar, imgui-java says so.
            if (packed != null) {
                System.setProperty(PROPERTY, folder(packed.readAllBytes()).toString());
            }
        } catch (IOException | InvalidPathException noRoom) {
            // Then imgui-java's own way is left, and its reason if that fails as well.
        }
    }

    private static Path folder(byte[] library) throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        CRC32 content = new CRC32();
        content.update(library);
        String named = "imgui-%08x".formatted(content.getValue());
        try {
            Path own = temporary.resolve("downhill-" + System.getProperty("user.name"));
            return unpack(library, Files.createDirectories(own.resolve(named)));
        } catch (IOException | InvalidPathException refused) {
            return unpack(library, Files.createTempDirectory(temporary, "downhill"));
        }
    }

    /** Puts the library into the folder, whole from the first moment that it is there under its name; gives the folder. */
    static Path unpack(byte[] library, Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), library)) {
            Path part = Files.createTempFile(folder, NAME, ".part");
            Files.write(part, library);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return folder;
    }
}
