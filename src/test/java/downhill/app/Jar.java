package downhill.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The packaged program, started in a folder with an environment of its own; an empty value takes a variable away. */
public record Jar(Path folder, List<String> javaOptions, Map<String, String> environment) {
    /** How a run ended and what it printed. */
    public record Ended(int code, String out, String err) {}

    Jar(Path folder) {
        this(folder, List.of(), Map.of());
    }

    Ended run(String... args) throws IOException, InterruptedException {
        return ended(start(args));
    }

    /** How that run has ended, once it has. */
    public Ended ended(Process process) throws IOException, InterruptedException {
        int code = process.waitFor();
        return new Ended(code, read(folder.resolve("out.txt")), read(folder.resolve("err.txt")));
    }

    /** Starts it and comes back at once. */
    public Process start(String... args) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // Most runs are too short to repay the compiler that optimises.
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(javaOptions);
        command.addAll(List.of("-jar", System.getProperty("downhill.jar")));
        command.addAll(List.of(args));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("DOWNHILL_HOME", folder.toString());
        environment.forEach((name, value) -> {
            if (value.isEmpty()) builder.environment().remove(name);
            else builder.environment().put(name, value);
        });
        return builder.start();
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
