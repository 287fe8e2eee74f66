package downhill.ui.lesson;

import downhill.document.Run;
import downhill.render.formula.FormulaPicture;
import downhill.ui.kit.Widgets;
import downhill.ui.text.Composition;
import downhill.ui.text.LineBreaker;
import downhill.ui.text.PlacedFormula;
import downhill.ui.text.PlacedText;
import downhill.ui.text.TextColour;
import downhill.ui.text.TextTone;
import downhill.ui.text.WrappedText;
import java.util.ArrayList;
import java.util.List;

/** Formulas on lines of their own, each in the middle. */
public final class MathematicsView {
    private static final float SIZE = 21;
    private static final float GAP = 12;
    private static final float AIR = 6;
    private static final float UNKNOWN_HEIGHT = 1.6f;

    private MathematicsView() {}

    public static PartView of(List<String> lines) {
        return new ProseView(new WrappedText((ui, words, width) -> set(ui, lines, width)));
    }

    private static Composition set(Widgets ui, List<String> lines, float width) {
        List<PlacedFormula> placedFormulas = new ArrayList<>();
        List<PlacedFormula> awaited = new ArrayList<>();
        List<PlacedText> plain = new ArrayList<>();
        float y = ui.px(AIR);
        for (String line : lines) {
            PlacedFormula placedFormula = new PlacedFormula(0, y, line, ui.px(SIZE), width, 1);
            FormulaPicture picture = placedFormula.picture(ui);
            float height = picture.height();
            if (picture.isThere()) {
                float share = Math.min(1, width / picture.width());
                float left = (width - share * picture.width()) / 2;
                placedFormulas.add(new PlacedFormula(left, y, line, ui.px(SIZE), width, share));
                height *= share;
            } else if (picture.isWaiting()) {
                awaited.add(placedFormula);
                height = UNKNOWN_HEIGHT * ui.px(SIZE);
            } else {
                Composition text = new LineBreaker(ui, TextTone.READING, TextColour.TEXT, false, width)
                        .set(List.of(new Run(line, Run.Style.CODE)));
                float top = y;
                text.placedTexts().forEach(each -> plain.add(each.moved(0, top)));
                height = text.height();
            }
            y += height + ui.px(GAP);
        }
        return new Composition(
                List.of(), plain, placedFormulas, List.of(), awaited, width, y - ui.px(GAP) + ui.px(AIR));
    }
}
