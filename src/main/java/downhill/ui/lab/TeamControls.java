package downhill.ui.lab;

import downhill.document.Parameter;
import downhill.experiment.Experiment;
import downhill.experiment.Team;
import downhill.language.Digits;
import downhill.optimizer.Optimizer;
import downhill.ui.kit.Item;
import downhill.ui.kit.ParameterWords;
import downhill.ui.kit.Prose;
import downhill.ui.kit.Range;
import downhill.ui.kit.SaveForm;
import downhill.ui.kit.SmallControls;
import downhill.ui.kit.Widgets;
import downhill.workspace.Choices;
import downhill.workspace.DocumentName;
import downhill.workspace.DocumentToSave;
import downhill.workspace.RunAxis;
import imgui.ImGui;
import java.util.List;
import java.util.Optional;

/** The teams that race; of the one that is selected, its optimizer with the sliders, its particles and its name. */
final class TeamControls {
    private static final int MOST_PARTICLES = 1_000_000;
    private static final int LONGEST_NAME = 40;

    private Choices choices;
    private List<Item> items;
    private final RuleControls rule = new RuleControls();
    private final SaveForm save = new SaveForm("rule", "optimizers");
    private Optional<DocumentToSave> saving = Optional.empty();
    private int selected;

    TeamControls(Choices choices) {
        put(choices);
    }

    /** What there is to choose from now. */
    void put(Choices next) {
        if (next != choices) {
            choices = next;
            items = next.optimizers().stream()
                    .map(optimizer -> new Item(optimizer.title(), Prose.plain(optimizer.about())))
                    .toList();
        }
    }

    /** The rule that was to be saved in the last drawing, told once. */
    Optional<DocumentToSave> saving() {
        Optional<DocumentToSave> told = saving;
        saving = Optional.empty();
        return told;
    }

    /** The index of the team whose controls are shown. */
    int selected(Experiment experiment) {
        return Math.min(selected, experiment.teams().size() - 1);
    }

    /** Shows the controls of the team with that index. */
    void select(int index) {
        selected = index;
    }

    /** What curves over the run run over, and how many rows the loss is a mean over. */
    void over(RunAxis now, int rows) {
        rule.over(now, rows);
    }

    /** What curves are to run over, after the last drawing. */
    RunAxis over() {
        return rule.over();
    }

    Experiment draw(Widgets ui, Experiment experiment) {
        Roster roster = new Roster(experiment.teams(), selected(experiment));
        roster = roster.select(TeamList.draw(ui, roster.teams(), roster.selected()));
        roster = orders(ui, roster);
        selected = roster.selected();
        Team team = team(ui, roster.team(), selected);
        return experiment.withTeams(roster.replaced(team).teams());
    }

    private Roster orders(Widgets ui, Roster roster) {
        Roster next = roster;
        ImGui.beginDisabled(roster.full());
        if (SmallControls.words(
                ui, "Add a rival", "Lets another optimizer race on this landscape, from the same start.")) {
            next = next.rival(choices.optimizers());
        }
        ImGui.sameLine(0, ui.px(16));
        if (SmallControls.words(
                ui, "Duplicate", "The same team once more, so that you can change one thing and compare.")) {
            next = next.twin();
        }
        ImGui.endDisabled();
        if (roster.teams().size() > 1) {
            ImGui.sameLine(0, ui.px(16));
            if (SmallControls.words(ui, "Remove", "Takes the team that is shown out of the race.")) {
                next = next.without();
            }
        }
        ui.space(4);
        return next;
    }

    private Team team(Widgets ui, Team team, int index) {
        Team next = optimizer(ui, team);
        for (Parameter parameter : next.optimizer().parameters()) {
            next = parameter(ui, next, parameter);
        }
        Team ruled = name(ui, rule.draw(ui, particles(ui, next), index));
        saving = save.draw(ui, choices.folder(), choices.optimizerIds()).map(chosen -> named(ruled, chosen));
        return ruled;
    }

    private static Team name(Widgets ui, Team team) {
        ui.name("Team's name");
        String name = ui.line("Name", team.name(), "What this team is called in the table and the curves.");
        boolean fits = !name.isBlank() && name.length() <= LONGEST_NAME;
        return fits ? team.withName(name) : team;
    }

    /** As it stands, its sliders where they are. */
    private static DocumentToSave named(Team team, DocumentName documentName) {
        Optimizer optimizer = team.optimizer();
        for (Parameter parameter : team.optimizer().parameters()) {
            optimizer = optimizer.with(parameter.at(team.parameters().get(parameter.name())));
        }
        return new DocumentToSave.OfOptimizer(
                optimizer.called(documentName.id(), documentName.title()), team.optimizer());
    }

    private Team optimizer(Widgets ui, Team team) {
        int now = choices.optimizers().indexOf(team.optimizer());
        ui.name("Optimizer");
        String help = "The rule that moves the particles. "
                + Prose.plain(team.optimizer().about());
        int chosen = ui.choice("Optimizer", team.optimizer().title(), now, items, help);
        return chosen == now ? team : Roster.follow(team, choices.optimizers().get(chosen));
    }

    private static Team parameter(Widgets ui, Team team, Parameter parameter) {
        double now = team.parameters().getOrDefault(parameter.name(), parameter.value());
        Item words = ParameterWords.of(parameter.name());
        Range range = new Range(parameter.min(), parameter.max(), parameter.log()).widenedBy("Rule's ranges");
        double next = ui.slider(words.title(), now, range, Digits.text(now), words.help());
        return next == now ? team : team.with(parameter.name(), next);
    }

    private static Team particles(Widgets ui, Team team) {
        int now = team.particles();
        String help = "How many start at once in this team. Try 1 to follow one path, 100,000 for the whole flow.";
        int count =
                (int) Math.round(ui.slider("Particles", now, Range.log(1, MOST_PARTICLES), Digits.count(now), help));
        return count == now ? team : team.withParticles(count);
    }
}
