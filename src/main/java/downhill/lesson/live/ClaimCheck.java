package downhill.lesson.live;

import downhill.language.LanguageException;
import downhill.lesson.AnswerStep;
import downhill.lesson.Part;
import java.util.Map;

/** A gradient check on a page: the author's claim, until the reader puts in theirs. */
public final class ClaimCheck implements LivePart {
    private final Part.Check part;
    private GradientClaim claim;

    public ClaimCheck(Part.Check part) {
        this.part = part;
        reset();
    }

    @Override
    public void show(Map<String, Double> numbers) {}

    @Override
    public void reset() {
        claim = GradientClaim.of(part.formula(), part.at(), part.claims(), part.h());
    }

    @Override
    public boolean tell(AnswerStep answerStep) {
        if (!(answerStep instanceof AnswerStep.Claim claimed) || !claim.at().containsKey(claimed.input())) {
            return false;
        }
        try {
            claim = claim.withClaim(claimed.input(), claimed.formula());
            return true;
        } catch (LanguageException wrong) {
            return false;
        }
    }

    @Override
    public double fact(String name) {
        return name.equals("error") ? claim.error() : Double.NaN;
    }

    public GradientClaim claim() {
        return claim;
    }

    public void claim(GradientClaim next) {
        claim = next;
    }
}
