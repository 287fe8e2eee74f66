package downhill.ui.lesson;

import downhill.lesson.Fact;
import downhill.lesson.Vocabulary;
import downhill.lesson.Word;
import java.util.Map;

/** What is measured, in the reader's words. */
record FactWords(Vocabulary words) implements Fact.Cases<String> {
    /** What interactive parts of a page measure, by the names that goals have for it. */
    private static final Map<String, Word> OF_BLOCK = Map.ofEntries(
            Map.entry("slope", Word.FACT_SLOPE),
            Map.entry("difference", Word.FACT_DIFFERENCE),
            Map.entry("loss", Word.FACT_LOSS),
            Map.entry("error", Word.FACT_ERROR),
            Map.entry("step", Word.FACT_STEP),
            Map.entry("weight", Word.FACT_WEIGHT),
            Map.entry("diverged", Word.FACT_LEFT_PLOT),
            Map.entry("nudging", Word.FACT_NUDGING),
            Map.entry("backprop", Word.FACT_BACKPROP),
            Map.entry("evaluations", Word.EVALUATIONS_ACROSS),
            Map.entry("parachute", Word.FACT_PARACHUTE),
            Map.entry("descent", Word.FACT_DESCENT));

    @Override
    public String ball(Fact.Ball fact) {
        return words.of(
                switch (fact.quantity()) {
                    case X -> Word.FACT_X;
                    case Y -> Word.FACT_Y;
                    case LOSS -> Word.FACT_LOSS;
                    case SLOPE -> Word.FACT_SLOPE;
                    case DISTANCE -> Word.FACT_DISTANCE;
                    case LAMBDA -> Word.FACT_CURVATURE;
                    case RATIO -> Word.FACT_RATIO;
                });
    }

    @Override
    public String run(Fact.Run fact) {
        return words.of(
                switch (fact.quantity()) {
                    case STEP -> Word.FACT_STEP;
                    case EPOCHS -> Word.FACT_EPOCHS;
                    case EVALUATIONS -> Word.FACT_GRADIENTS;
                });
    }

    @Override
    public String team(Fact.Team fact) {
        Word word = switch (fact.quantity()) {
            case LOSS -> Word.FACT_TEAM_LOSS;
            case BEST -> Word.FACT_TEAM_BEST;
            case DISTANCE -> Word.FACT_TEAM_DISTANCE;
            case DIVERGED -> Word.FACT_TEAM_LEFT;
        };
        return words.of(word, fact.team());
    }

    @Override
    public String share(Fact.Share fact) {
        return words.of(Word.FACT_TEAM_SHARE, fact.minimum(), fact.team());
    }

    @Override
    public String teamNumber(Fact.TeamNumber fact) {
        return words.of(Word.FACT_TEAM_NUMBER, fact.name(), fact.team());
    }

    @Override
    public String circuit(Fact.Circuit fact) {
        return words.of(
                switch (fact.quantity()) {
                    case VALUE -> Word.FACT_RESULT;
                    case FORWARD -> Word.FACT_FORWARD;
                    case BACKWARD -> Word.FACT_BACKWARD;
                });
    }

    @Override
    public String input(Fact.Input fact) {
        return fact.name();
    }

    @Override
    public String gradient(Fact.Gradient fact) {
        return words.of(Word.FACT_GRADIENT, fact.input());
    }

    @Override
    public String onStage(Fact.OnStage fact) {
        return words.of(Word.ON_THE_STAGE);
    }

    @Override
    public String inBlock(Fact.InBlock fact) {
        Word word = OF_BLOCK.get(fact.name());
        return word == null ? fact.text() : words.of(word);
    }

    @Override
    public String pageNumber(Fact.PageNumber fact) {
        return fact.name();
    }
}
