package downhill.ui.stage;

import downhill.language.Digits;
import downhill.render.landscape.Landscape;
import downhill.render.landscape.RoundNumbers;
import downhill.ui.kit.Widgets;
import imgui.ImGui;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The ticks of a cross-section, as many as have room: round places, and round losses at the landscape's heights. */
final class CrossSectionTicks {
    /** Pixels at scale 1 beside the plot. */
    static final float PADDING = 6;

    /** Pixels at scale 1 that the axes' names and numbers take of the plot's width and height. */
    private static final float BESIDE = 72;

    private static final float BELOW = 48;

    /** Pixels at scale 1 between two texts. */
    private static final float APART = 12;

    private static final int MOST = 5;
    private static final int FINEST = 400;

    private double[] places = {};
    private Digits.Row placeRow = Digits.row();
    private Digits.Row lossRow = Digits.row();
    private String[] placeTexts = {};
    private double[] heights = {};
    private String[] lossTexts = {};
    private float width;
    private float height;
    private float size;

    /** The curve is another. */
    void clear() {
        width = 0;
    }

    /** For a plot of that many pixels; made again when the curve or the plot is another. */
    void show(
            Widgets ui,
            Landscape landscape,
            double from,
            double to,
            double low,
            double high,
            float newWidth,
            float newHeight) {
        if (newWidth == width && newHeight == height && size == ImGui.getFontSize()) {
            return;
        }
        width = newWidth;
        height = newHeight;
        size = ImGui.getFontSize();
        across(from, to, width - ui.px(BESIDE), ui.px(APART));
        upwards(landscape, low, high, Math.max(1, (int) ((height - ui.px(BELOW)) / (1.6f * size))));
    }

    /** As many round places as stand apart, none of which is cut at the right. */
    private void across(double from, double to, float pixels, float apart) {
        for (int parts = 8; parts > 0; parts--) {
            places = RoundNumbers.multiples(RoundNumbers.step(to - from, parts), from, to);
            placeRow = Digits.row(places);
            placeTexts = placeRow.array();
            if (fit(to - from, pixels, apart)) {
                break;
            }
        }
        int last = places.length - 1;
        if (last > 0 && (to - places[last]) / (to - from) * pixels < ImGui.calcTextSize(placeTexts[last]).x / 2) {
            places = Arrays.copyOf(places, last);
            placeTexts = Arrays.copyOf(placeTexts, last);
        }
    }

    private boolean fit(double range, float pixels, float apart) {
        for (int i = 1; i < places.length; i++) {
            double way = (places[i] - places[i - 1]) / range * pixels;
            float words = (ImGui.calcTextSize(placeTexts[i - 1]).x + ImGui.calcTextSize(placeTexts[i]).x) / 2;
            if (way < words + apart) {
                return false;
            }
        }
        return true;
    }

    /** Round losses within the curve's heights, evenly apart. */
    private void upwards(Landscape landscape, double low, double high, int most) {
        List<Double> losses = List.of();
        for (int count = 8; losses.size() < Math.min(MOST, most) && count <= FINEST; count *= 2) {
            losses = within(landscape, landscape.roundLosses(count), low, high, (high - low) / most);
        }
        heights = losses.stream().mapToDouble(landscape::rise).toArray();
        lossRow = Digits.row(losses.stream().mapToDouble(Double::doubleValue).toArray());
        lossTexts = lossRow.array();
    }

    private static List<Double> within(Landscape landscape, double[] losses, double low, double high, double apart) {
        List<Double> kept = new ArrayList<>();
        double free = Double.NEGATIVE_INFINITY;
        for (double loss : losses) {
            double height = landscape.rise(loss);
            if (height < low || height > high || height < free) {
                continue;
            }
            kept.add(loss);
            free = height + apart;
        }
        return kept;
    }

    /** What the places are of, with what is taken off each. */
    String placeName(String of) {
        return placeRow.name(of);
    }

    /** What the losses are called, with what is taken off each. */
    String lossName(String of) {
        return lossRow.name(of);
    }

    double[] places() {
        return places;
    }

    String[] placeTexts() {
        return placeTexts;
    }

    double[] heights() {
        return heights;
    }

    String[] lossTexts() {
        return lossTexts;
    }
}
