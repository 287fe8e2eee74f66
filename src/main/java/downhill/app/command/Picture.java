package downhill.app.command;

import java.util.ArrayList;
import java.util.List;

/** A square picture of a map that was read back, rows from the top. */
record Picture(int[] pixels, int side) {
    /** Where the ground lies in it, in pixels, edges included. */
    record Ground(int left, int top, int right, int bottom) {
        int width() {
            return right - left + 1;
        }

        int height() {
            return bottom - top + 1;
        }
    }

    int at(int column, int row) {
        return pixels[row * side + column] & 0xFFFFFF;
    }

    /** The pixel at these parts of the ground, from its left and from its bottom. */
    int at(Ground ground, double right, double up) {
        int column = (int) Math.round(ground.left + right * (ground.width() - 1));
        return at(column, (int) Math.round(ground.bottom - up * (ground.height() - 1)));
    }

    /** From all four sides to the middle, past what is nothing but backdrop; turned round where there is no ground. */
    Ground ground() {
        int middle = side / 2;
        int left = 0;
        while (left < side - 1 && bare(left, middle)) left++;
        int right = side - 1;
        while (right > 0 && bare(right, middle)) right--;
        int top = 0;
        while (top < side - 1 && bare(middle, top)) top++;
        int bottom = side - 1;
        while (bottom > 0 && bare(middle, bottom)) bottom--;
        return new Ground(left, top, right, bottom);
    }

    /** The backdrop is dark and nearly grey, the ground coloured. */
    private boolean bare(int column, int row) {
        int rgb = at(column, row);
        int most = Math.max(rgb >> 16 & 255, Math.max(rgb >> 8 & 255, rgb & 255));
        int least = Math.min(rgb >> 16 & 255, Math.min(rgb >> 8 & 255, rgb & 255));
        return most - least < 40;
    }

    /** From the middle to the right: the middles of the runs of pixels that another picture has otherwise, in pixels. */
    List<Double> otherRuns(Picture other, Ground ground) {
        List<Double> middles = new ArrayList<>();
        double centre = (ground.left + ground.right + 1) / 2.0;
        int row = (ground.top + ground.bottom) / 2;
        int begin = -1;
        for (int column = (int) centre; column < ground.right; column++) {
            boolean same = at(column, row) == other.at(column, row);
            if (!same && begin < 0) begin = column;
            if (same && begin >= 0) {
                middles.add((begin + column) / 2.0 - centre);
                begin = -1;
            }
        }
        return middles;
    }

    /** The middle of all pixels that the other picture has otherwise. */
    double[] middleOfWhatIsOther(Picture other) {
        double columns = 0;
        double rows = 0;
        int count = 0;
        for (int i = 0; i < pixels.length; i++) {
            if (pixels[i] == other.pixels[i]) continue;
            columns += i % side + 0.5;
            rows += i / side + 0.5;
            count++;
        }
        return new double[] {columns / count, rows / count};
    }

    /** How different the shares of red, green and blue are: the same for a colour in any light. */
    static double unlike(int one, int other) {
        double ones = Math.max(1, (one >> 16 & 255) + (one >> 8 & 255) + (one & 255));
        double others = Math.max(1, (other >> 16 & 255) + (other >> 8 & 255) + (other & 255));
        double unlike = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            unlike += Math.abs((one >> shift & 255) / ones - (other >> shift & 255) / others);
        }
        return unlike;
    }
}
