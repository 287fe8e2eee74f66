package downhill.app.explorer;

import downhill.app.console.ProgramVersion;
import downhill.app.stage.Simulation;
import downhill.experiment.Engine;
import downhill.ui.kit.NamedValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the program is, what it runs on, and where a person's own documents are. */
record AboutFacts(Simulation simulation, Optional<Path> folder) {
    List<NamedValue> rows() {
        Engine engine = simulation.engine();
        List<NamedValue> rows = new ArrayList<>();
        rows.add(new NamedValue("Version", new ProgramVersion().getVersion()[0], ""));
        rows.add(new NamedValue("Computes on", engine.name().toUpperCase(Locale.ROOT) + ", " + engine.renderer(), ""));
        folder.ifPresent(own -> rows.add(
                new NamedValue("Your own documents", own.toAbsolutePath().toString(), "")));
        return rows;
    }
}
