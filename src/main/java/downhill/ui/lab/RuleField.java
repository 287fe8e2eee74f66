package downhill.ui.lab;

import downhill.document.Parameter;
import downhill.experiment.Team;
import downhill.language.Latex;
import downhill.optimizer.Optimizer;
import downhill.optimizer.Optimizers;
import downhill.optimizer.Rule;
import downhill.ui.kit.Draft;
import downhill.ui.kit.Widgets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A team's update rule: in print, and on request as a text that is compiled while it is typed and runs at once. */
final class RuleField {
    static final String LABEL = "Rule";

    private static final String HELP =
            "What one step does to one weight: w is the weight, g its gradient, t the step from 1. Try w = w - rate*g."
                    + " A name that is read before it is set, like v in v = beta*v + g, is remembered from step to step;"
                    + " other names become sliders.";

    /** Beside the field, since a hand that types sees no tooltip. */
    private static final String NAMES =
            "w is the weight, g its gradient, t the step. Other names are sliders, or remembered from step to step.";

    private static final int MOST_LINES = 8;

    private final Draft draft = new Draft(LABEL, HELP);
    private final Map<String, Parameter> known = new HashMap<>();
    private int team;
    private String printed = "";
    private List<String> lines = List.of();

    /** Draws the rule in print. */
    void print(Widgets ui, Team now) {
        Rule rule = now.optimizer().rule();
        if (!printed.equals(rule.text())) {
            printed = rule.text();
            lines = Latex.lines(rule.program(), "\\leftarrow", "");
        }
        ui.formula(
                "Rule in print",
                lines,
                rule.text(),
                "What one step does to one weight, as in print: g is the weight's gradient, t the step, the rest"
                        + " sliders or what is remembered from step to step.");
    }

    /** Draws the rule's text, that of the team with that index; gives the team with what was typed. */
    Team edit(Widgets ui, Team now, int index) {
        if (index != team) {
            team = index;
            draft.forget();
            known.clear();
        }
        Team next = draft.draw(ui, now.optimizer().rule().text(), MOST_LINES, typed -> compiled(typed, now))
                .orElse(now);
        ui.text(NAMES, ui.fonts().small(), ui.theme().muted());
        return next;
    }

    private Team compiled(String typed, Team now) {
        Optimizer before = now.optimizer();
        for (Parameter parameter : before.parameters()) {
            known.put(parameter.name(), parameter.at(now.parameters().get(parameter.name())));
        }
        Optimizer next = Optimizers.typed(typed, before, known);
        boolean named = !now.name().startsWith(before.title());
        Team team = now.withEdited(next);
        return named ? team : team.withName(next.title());
    }
}
