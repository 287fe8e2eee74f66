package downhill.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import downhill.app.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
    @Test
    void oneDocument() {
        Cli run = Cli.run("verify", "--engine", "cpu", "--only", "circuits (x + y)*z + max", "--json");

        assertThat(run.code()).isZero();
        JsonObject json = run.json();
        assertThat(json.keySet())
                .containsExactly(
                        "renderer",
                        "version",
                        "date",
                        "program",
                        "commit",
                        "seed",
                        "java",
                        "checks",
                        "passed",
                        "failed");
        assertThat(json.get("passed").getAsInt())
                .isEqualTo(json.get("checks").getAsJsonArray().size());
        assertThat(json.get("failed").getAsInt()).isZero();
        assertThat(json.get("checks").getAsJsonArray().get(0))
                .hasToString(
                        "{\"group\":\"circuits\","
                                + "\"name\":\"(x + y)*z + max(x, w) value\",\"source\":\"course slides, the circuit with max\","
                                + "\"expected\":-5.0,\"measured\":-5.0,\"tolerance\":4.440892098500626E-15,\"used\":0.0,\"pass\":true}");
    }

    @Test
    void aTable() {
        Cli run = Cli.run("verify", "--engine", "cpu", "--only", "RANDOM*philox");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("✓ philox, 4096 counters: wrong words").endsWith("\n4 passed, 0 failed\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aPage(@TempDir Path folder) throws IOException {
        Path page = folder.resolve("report.html");
        Path xml = folder.resolve("report.xml");
        Cli run = Cli.run(
                "verify",
                "--engine",
                "cpu",
                "--only",
                "philox",
                "--report",
                page.toString(),
                "--junit",
                xml.toString());

        assertThat(run.code()).isZero();
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("4 passed, 0 failed");
        assertThat(Files.readString(xml)).contains("<testsuite name=\"random\" tests=\"4\" failures=\"0\"");
    }

    @Test
    void aPatternThatNothingHas() {
        Cli run = Cli.run("verify", "--engine", "cpu", "--only", "cosinus");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("downhill: no check has `cosinus` in its group or subject: try --only minima,"
                        + " or no --only for all" + System.lineSeparator());
    }

    @Test
    void aPlaceForThePageIsAskedForFirst() {
        Cli run = Cli.run("verify", "--engine", "cpu", "--report", "no-such-folder/report.html");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("downhill: the folder no-such-folder does not exist: make it first, or choose another"
                        + System.lineSeparator());
    }
}
