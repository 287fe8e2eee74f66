package downhill.app.command;

import com.google.gson.JsonObject;
import downhill.app.console.Console;
import downhill.app.console.Exit;
import downhill.app.console.ProgramVersion;
import downhill.library.AtomicFile;
import downhill.library.Library;
import downhill.scene.Json;
import downhill.verify.Check;
import downhill.verify.HtmlReport;
import downhill.verify.JUnitReport;
import downhill.verify.Outlier;
import downhill.verify.Provenance;
import downhill.verify.Report;
import downhill.verify.TextReport;
import downhill.verify.Verification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code downhill verify}: whether this machine computes what it should. */
@Command(
        name = "verify",
        description = "Checks an engine against the reference in double precision and against published numbers.",
        synopsisHeading = "Usage: ",
        optionListHeading = "%n",
        sortOptions = false,
        footer = {
            "",
            "Exit code 1 when a check fails.",
            "",
            "Example: downhill verify --engine gpu --report verify.html --junit verify.xml",
            "         downhill verify --only 'minima*camel' --json"
        })
public final class VerifyCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private EngineChoice choice = new EngineChoice();

    @Option(
            names = "--only",
            paramLabel = "PATTERN",
            description =
                    "Only what has this in its group or subject, such as `sin` or `minima`; * stands for anything.")
    private String only = "";

    @Option(names = "--report", paramLabel = "FILE.html", description = "Write a page to read or print.")
    private Path report;

    @Option(
            names = "--junit",
            paramLabel = "FILE.xml",
            description = "Write JUnit's XML, for a build server: a case for each check.")
    private Path junit;

    @Option(names = "--json", description = "Write a JSON document.")
    private boolean json;

    public VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        check();
        try (OpenEngine openEngine = choice.open(console)) {
            Provenance provenance = provenance();
            Report result = Verification.run(openEngine.engine(), this::wanted, this::show)
                    .with(pictures(openEngine));
            if (report != null) {
                write(report, HtmlReport.of(result, provenance));
            }
            if (junit != null) write(junit, JUnitReport.of(result, provenance));
            if (json) console.out().println(Json.pretty(document(result, provenance)));
            else console.out().print(TextReport.of(result, provenance));
            return result.failed() == 0 ? Exit.DONE : Exit.FAILED;
        }
    }

    /** Only where the engine computes there is OpenGL to draw them with. */
    private List<Check> pictures(OpenEngine openEngine) {
        List<Check> checks = new ArrayList<>();
        openEngine.context().ifPresent(context -> {
            Library shipped = new Library(Optional.empty(), problem -> {});
            PictureChecks pictures = new PictureChecks(context, shipped, openEngine.engine());
            PictureChecks.SUBJECTS.stream().filter(this::wanted).forEach(subject -> {
                show(subject);
                checks.add(pictures.check(subject));
            });
        });
        return checks;
    }

    private static Provenance provenance() {
        String java = System.getProperty("java.vm.name") + " " + Runtime.version();
        return new Provenance(
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                ProgramVersion.text(),
                ProgramVersion.commit(),
                java);
    }

    private static void write(Path file, String text) throws IOException {
        AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void check() throws IOException {
        List<String> subjects = new ArrayList<>(Verification.subjects());
        subjects.addAll(PictureChecks.SUBJECTS);
        if (subjects.stream().noneMatch(this::wanted)) {
            throw new IllegalArgumentException(
                    "no check has `" + only + "` in its group or subject: try --only minima, or no --only for all");
        }
        if (report != null) AtomicFile.check(report);
        if (junit != null) AtomicFile.check(junit);
    }

    private boolean wanted(String subject) {
        return NamePattern.matches(only, subject);
    }

    private void show(String subject) {
        if (console.terminal()) console.say(subject);
    }

    private static JsonObject document(Report report, Provenance provenance) {
        JsonObject document = new JsonObject();
        document.addProperty("renderer", report.renderer());
        document.addProperty("version", report.version());
        document.addProperty("date", provenance.date());
        document.addProperty("program", provenance.program());
        document.addProperty("commit", provenance.commit());
        document.addProperty("seed", Provenance.SEED);
        document.addProperty("java", provenance.java());
        document.add("checks", Json.array(report.checks(), VerifyCommand::item));
        document.addProperty("passed", report.passed());
        document.addProperty("failed", report.failed());
        return document;
    }

    private static JsonObject item(Check check) {
        JsonObject item = new JsonObject();
        item.addProperty("group", check.group());
        item.addProperty("name", check.name());
        item.addProperty("source", check.source());
        item.add("expected", Json.number(check.expected()));
        item.add("measured", Json.number(check.measured()));
        item.add("tolerance", Json.number(check.tolerance()));
        item.add("used", Json.number(check.used()));
        item.addProperty("pass", check.pass());
        if (!check.detail().worst().isEmpty())
            item.add("worst", Json.array(check.detail().worst(), VerifyCommand::outlier));
        return item;
    }

    private static JsonObject outlier(Outlier outlier) {
        JsonObject item = new JsonObject();
        item.add("inputs", Json.numbers(outlier.inputs()));
        item.add("expected", Json.number(outlier.expected()));
        item.add("measured", Json.number(outlier.measured()));
        return item;
    }
}
