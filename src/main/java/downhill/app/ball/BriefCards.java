package downhill.app.ball;

import downhill.language.Digits;
import downhill.ui.kit.Card;
import downhill.ui.kit.NamedValue;
import downhill.workspace.Guide;
import downhill.workspace.OpenPanels;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands at a ball beside a lesson: the numbers of what its scene shows and no others, because the page has not
 * spoken of those yet. Its place is in the status line too, so it gives way to numbers that the scene is about.
 */
record BriefCards(BallCards whole) {
    /** An empty value tells in words why there is none; a small card has no room for them. */
    private static final String NONE = "–";

    List<Card> of(OpenPanels openPanels) {
        List<Card> cards = new ArrayList<>();
        BallFacts facts = whole.facts();
        if (Guide.MEMORY.in(openPanels) && !facts.memory().isEmpty()) {
            cards.add(new Card("Memory", memory(facts), "", false));
        }
        if (facts.bend().isPresent()) {
            Card card = CurvatureCardMaker.of(whole.experiment().teams().get(facts.team()), facts);
            List<NamedValue> numbers = card.rows().stream()
                    .filter(row -> !row.value().contains(NONE))
                    .toList();
            cards.add(new Card(card.title(), numbers, card.sentence(), card.warns()));
        }
        Card first = whole.first();
        List<NamedValue> rows = new ArrayList<>(first.rows());
        if (!hasSlopes(openPanels)) rows = rows.subList(0, BallCards.SLOPES);
        if (!cards.isEmpty()) rows = rows.subList(BallCards.LOSS, rows.size());
        cards.add(0, new Card("", rows, first.sentence(), first.warns()));
        return cards;
    }

    private static boolean hasSlopes(OpenPanels openPanels) {
        return Stream.of(Guide.GRADIENT, Guide.STEP, Guide.TANGENT, Guide.FIELD, Guide.ARITHMETIC)
                .anyMatch(guide -> guide.in(openPanels));
    }

    /** A line for each weight, since two numbers have no room in one. */
    private List<NamedValue> memory(BallFacts facts) {
        List<NamedValue> rows = new ArrayList<>();
        for (BallFacts.Memory memory : facts.memory()) {
            rows.add(row(memory, whole.x(), memory.x()));
            rows.add(row(memory, whole.y(), memory.y()));
        }
        return rows;
    }

    private static NamedValue row(BallFacts.Memory memory, String axis, double value) {
        String help = "What the rule remembers of " + axis + " from step to step.";
        return new NamedValue(memory.name() + " " + axis, Digits.fixed(value), help);
    }
}
