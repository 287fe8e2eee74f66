package downhill.ui.input;

import static org.assertj.core.api.Assertions.assertThat;

import imgui.ImGui;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs that start at the same moment do not harm each other. */
class NativeLibraryTest {
    private static final String NAME = System.mapLibraryName("imgui-java64");
    private static final int PROGRAMS = 8;

    @TempDir
    private Path folder;

    private static byte[] library() {
        byte[] bytes = new byte[1 << 20];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    private Path file() {
        return folder.resolve(NAME);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).toList();
        }
    }

    @Test
    void whatIsThereAlreadyIsNotWrittenAgain() throws IOException {
        NativeLibrary.unpack(library(), folder);
        FileTime old = FileTime.from(Instant.EPOCH);
        Files.setLastModifiedTime(file(), old);
        assertThat(NativeLibrary.unpack(library(), folder)).isEqualTo(folder);
        assertThat(Files.getLastModifiedTime(file())).isEqualTo(old);
    }

    /** The other name is what a program that runs has of the file: the place on the disk, not the name. */
    @Test
    void halfAFileIsReplacedAndNotWrittenOverUnderThoseWhoHaveLoadedIt() throws IOException {
        byte[] half = Arrays.copyOf(library(), 1 << 19);
        Files.write(file(), half);
        Path loaded = Files.createLink(folder.resolve("loaded"), file());
        NativeLibrary.unpack(library(), folder);
        assertThat(file()).hasBinaryContent(library());
        assertThat(loaded).hasBinaryContent(half);
    }

    @Test
    void manyAtOnceFindItWhole() throws Exception {
        byte[] library = library();
        ExecutorService programs = Executors.newFixedThreadPool(PROGRAMS);
        CyclicBarrier start = new CyclicBarrier(PROGRAMS);
        Callable<Boolean> program = () -> {
            start.await();
            Path place = NativeLibrary.unpack(library, folder);
            return Arrays.equals(Files.readAllBytes(place.resolve(NAME)), library);
        };
        List<Future<Boolean>> all = new ArrayList<>();
        for (int i = 0; i < PROGRAMS; i++) all.add(programs.submit(program));
        for (Future<Boolean> each : all) assertThat(each.get()).isTrue();
        programs.shutdown();
        assertThat(files()).containsExactly(NAME);
    }

    /** What a program does first, without a window. */
    static final class Program {
        private Program() {}

        public static void main(String[] arguments) {
            NativeLibrary.prepare();
            System.out.print(ImGui.getVersion());
        }
    }

    @Test
    void twoProgramsStartAtTheSameMoment() throws Exception {
        List<Process> both = List.of(program(), program());
        for (Process each : both) {
            String said = new String(each.getInputStream().readAllBytes());
            assertThat(each.waitFor()).as(said).isZero();
            assertThat(said).isEqualTo("1.87");
        }
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.filter(Files::isRegularFile))
                    .as("imgui-java's own copy, or half of one, would be among them")
                    .singleElement()
                    .satisfies(file -> assertThat(file.getFileName()).hasToString(NAME));
        }
    }

    private Process program() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName())
                .redirectErrorStream(true)
                .start();
    }
}
