package downhill.app.command;

import java.util.List;

/** Answers questions with one engine. */
@FunctionalInterface
interface Evaluator {
    /** One evaluation for each question, in order. */
    List<Evaluation> evaluate(List<FormulaQuery> questions);
}
