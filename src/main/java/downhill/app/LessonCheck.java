package downhill.app;

import downhill.circuit.Schematic;
import downhill.document.DocumentException;
import downhill.document.Suggest;
import downhill.document.UnknownNameException;
import downhill.experiment.Experiment;
import downhill.experiment.Team;
import downhill.language.LanguageException;
import downhill.lesson.Condition;
import downhill.lesson.Deed;
import downhill.lesson.LessonFile;
import downhill.lesson.Part;
import downhill.optimizer.Optimizers;
import downhill.ui.CircuitLab;
import downhill.ui.Openable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All that is wrong with a lesson, down to the surfaces, optimizers and circuits that it names. */
final class LessonCheck {
    private static final Pattern TEAM = Pattern.compile("team(\\d+)\\.(.+)");
    private static final Pattern MEASURED =
            Pattern.compile("loss|best|distance|diverged|minimum[1-9]\\d?|batch|particles");
    private static final Pattern INPUT = Pattern.compile("circuit\\.(?:grad\\.)?(.+)");
    private static final Set<String> OF_CIRCUIT = Set.of("value", "forward", "backward");

    private final LessonStage stage;
    private final LessonFile file;
    private final List<DocumentException> problems;
    private final Set<String> inputs = new LinkedHashSet<>();
    /** Of any scene of the page: what its sliders can move. */
    private final Set<String> parameters = new LinkedHashSet<>(List.of(Team.NOISE, "batch", "particles", "speed"));

    private int teams;

    private LessonCheck(Library library, LessonFile file) {
        this.stage = new LessonStage(library);
        this.file = file;
        this.problems = new ArrayList<>(file.problems());
    }

    /** In order of line. */
    static List<DocumentException> problems(Library library, LessonFile file) {
        return new LessonCheck(library, file).check();
    }

    private List<DocumentException> check() {
        file.lesson().parts().forEach(this::resolve);
        // What speaks of a block that cannot be read is not wrong for that.
        if (problems.isEmpty()) file.lesson().parts().forEach(this::refer);
        LessonText.of(file.lesson())
                .forEach(text -> LessonText.problem(text.latex())
                        .ifPresent(problem ->
                                note(text.line(), "`" + text.latex() + "` cannot be set in print: " + problem)));
        problems.sort(Comparator.comparingInt(DocumentException::line));
        return List.copyOf(problems);
    }

    private void note(int line, String sentence) {
        problems.add(new DocumentException(
                file.origin(), line, sentence.lines().findFirst().orElse("")));
    }

    /** Reads what stands on the stage, and what of it can be spoken of. */
    private void resolve(Part part) {
        try {
            if (part instanceof Part.Scene scene) scene(scene);
            if (part instanceof Part.Wiring wiring) circuit(stage.circuit(wiring));
            if (part instanceof Part.Search search)
                stage.library().surfaces().get(search.surface().text());
        } catch (IllegalArgumentException | UnknownNameException | LanguageException wrong) {
            note(line(part, wrong), wrong.getMessage());
        }
    }

    private static int line(Part part, RuntimeException wrong) {
        if (wrong instanceof SceneException in) return in.line();
        if (part instanceof Part.Scene scene) return scene.experiment().line();
        return part instanceof Part.Search search ? search.surface().number() : part.line();
    }

    private void scene(Part.Scene part) {
        Experiment experiment = stage.scene(part).experiment();
        parameters.addAll(experiment.values().keySet());
        experiment.teams().forEach(team -> parameters.addAll(team.parameters().keySet()));
        teams = Math.max(teams, experiment.teams().size());
        part.open().forEach(name -> open(part.line(), name));
    }

    private void open(int line, String name) {
        if (Openable.of(name).isPresent()) return;
        note(
                line,
                Suggest.near("id", name, Openable.ids())
                        .or(() -> Suggest.near("title", name, Openable.titles()))
                        .orElseGet(() -> Suggest.unknown("id", name, Openable.ids())));
    }

    private void circuit(CircuitLab lab) {
        Schematic schematic = lab.schematic();
        inputs.addAll(schematic.circuit().inputs());
    }

    /** Checks what speaks of scenes and circuits. */
    private void refer(Part part) {
        if (part instanceof Part.Slide slide && !slide.of().isEmpty()) {
            movable(slide.line(), slide.of());
            slide.team().ifPresent(team -> team(slide.line(), team));
        }
        if (part instanceof Part.Try goal) {
            goal.reach().forEach(condition -> fact(goal.line(), condition));
            goal.answer().forEach(deed -> deed(goal.line(), deed));
        }
    }

    private void movable(int line, String name) {
        if (parameters.contains(name) || inputs.contains(name)) return;
        Set<String> known = new LinkedHashSet<>(parameters);
        known.addAll(inputs);
        note(line, "nothing on this page's stage has it: " + Suggest.unknown("number", name, known));
    }

    private void team(int line, int team) {
        if (team > teams) note(line, "no scene of this page has a team " + team + ": there are at most " + teams);
    }

    private void fact(int line, Condition condition) {
        Matcher of = TEAM.matcher(condition.fact());
        if (of.matches()) {
            team(line, Integer.parseInt(of.group(1)));
            if (!MEASURED.matcher(of.group(2)).matches()) movable(line, of.group(2));
        }
        Matcher input = INPUT.matcher(condition.fact());
        if (input.matches() && !OF_CIRCUIT.contains(input.group(1)) && !inputs.contains(input.group(1))) {
            note(line, Suggest.unknown("input", input.group(1), inputs));
        }
    }

    private void deed(int line, Deed deed) {
        if (deed instanceof Deed.Set set && !isOnPage(set.name())) movable(line, set.name());
        if (deed instanceof Deed.SetTeam set) {
            team(line, set.team());
            movable(line, set.name());
        }
        if (deed instanceof Deed.Rule rule) {
            try {
                Optimizers.typed(rule.text(), Map.of());
            } catch (LanguageException wrong) {
                note(line, wrong.getMessage());
            }
        }
    }

    private boolean isOnPage(String number) {
        return file.lesson().parts().stream()
                .anyMatch(part -> part instanceof Part.Slide slide
                        && slide.parameter().name().equals(number));
    }
}
