package downhill.render.camera;

import downhill.render.landscape.AxisNames;
import downhill.render.landscape.AxisWords;
import downhill.render.landscape.Landscape;
import org.joml.Matrix4f;
import org.joml.Vector3d;
import org.joml.Vector3f;

/** Finds the camera that shows a whole landscape with its axes, their numbers and their names. */
public final class Framing {
    private static final int ROUNDS = 16;

    /** Parts of −1 … 1 that words keep from a picture's edge, and from the place of legend and sentences. */
    private static final double MARGIN = 0.01;

    /** Widths of a letter, as parts of a text's size; a number's are of one width. */
    private static final double NUMBER_LETTER = 0.62;

    private static final double NAME_LETTER = 0.64;

    private final Landscape landscape;
    private final PictureRoom pictureRoom;
    private final double aspect;
    private final AxisWords words;
    private final BlockEdge blockEdge = new BlockEdge();
    private final Vector3f low = new Vector3f();
    private final Vector3f high = new Vector3f();
    private final Vector3f point = new Vector3f();
    private final Matrix4f matrix = new Matrix4f();

    private Framing(Landscape landscape, double aspect, PictureRoom pictureRoom, AxisNames axisNames) {
        this.landscape = landscape;
        this.aspect = aspect;
        this.pictureRoom = pictureRoom;
        this.words = AxisWords.of(landscape, axisNames);
    }

    /** The same direction, at the place and distance from which the landscape fills a picture of this aspect. */
    public static Camera all(Camera camera, Landscape landscape, double aspect) {
        return all(camera, landscape, aspect, PictureRoom.LANDSCAPE, AxisNames.NONE);
    }

    /** The same in another part of the picture, with words of those names. */
    public static Camera all(
            Camera camera, Landscape landscape, double aspect, PictureRoom pictureRoom, AxisNames axisNames) {
        Framing framing = new Framing(landscape, aspect, pictureRoom, axisNames);
        Camera found = camera.at(0, 0, 0.3, 6);
        for (int i = 0; i < ROUNDS; i++) found = framing.nearer(found);
        return found;
    }

    private Camera nearer(Camera camera) {
        camera.viewProjection(aspect, matrix);
        low.set(Float.MAX_VALUE);
        high.set(-Float.MAX_VALUE);
        block();
        if (pictureRoom.hasWords()) words(camera);
        double fill = Math.max(
                (high.x - low.x) / (pictureRoom.left() + pictureRoom.right()),
                (high.y - low.y) / (pictureRoom.up() + pictureRoom.down()));
        double right = (low.x + high.x - (pictureRoom.right() - pictureRoom.left())) / 4 * aspect;
        double up = (low.y + high.y - (pictureRoom.up() - pictureRoom.down())) / 4;
        Camera centred = camera.pan(-right, -up);
        return centred.at(centred.x(), centred.y(), centred.z(), camera.distance() * fill);
    }

    private void block() {
        for (int i = 0; i < 8; i++) {
            double x = (i & 1) == 0 ? -landscape.halfX() : landscape.halfX();
            double y = (i & 2) == 0 ? -landscape.halfY() : landscape.halfY();
            matrix.transformProject(point.set(x, y, (i & 4) == 0 ? pictureRoom.floor() : Landscape.RELIEF));
            low.min(point);
            high.max(point);
        }
    }

    private void words(Camera camera) {
        double sideX = camera.backward().x >= 0 ? 1 : -1;
        double sideY = camera.backward().y >= 0 ? 1 : -1;
        double x = landscape.halfX();
        double y = landscape.halfY();
        for (double end : new double[] {-1, 1}) {
            along(end * x, sideY * (y + Margins.TICK), 0, sideY, words.xTexts(), "");
            along(sideX * (x + Margins.TICK), end * y, sideX, 0, words.yTexts(), "");
        }
        along(
                0,
                sideY * (y + Margins.TICK),
                0,
                sideY,
                words.xTexts(),
                words.axisNames().x());
        along(
                sideX * (x + Margins.TICK),
                0,
                sideX,
                0,
                words.yTexts(),
                words.axisNames().y());
        loss(camera.right());
    }

    /** A number at a point of an edge, and beyond it a name if one stands there. */
    private void along(double x, double y, double awayX, double awayY, String[] numbers, String name) {
        blockEdge.set(matrix, pictureRoom.width(), pictureRoom.height(), x, y, pictureRoom.floor(), awayX, awayY);
        double halfNumber = longest(numbers) * NUMBER_LETTER * Margins.NUMBER / 2;
        double number = blockEdge.reach(halfNumber, Margins.NUMBER / 2.0);
        double halfName = name.length() * NAME_LETTER * Margins.NAME / 2;
        if (name.isEmpty()) {
            double off = Margins.TO_NUMBER + number;
            box(blockEdge.x(off) - halfNumber, blockEdge.x(off) + halfNumber, blockEdge.y(off), Margins.NUMBER);
        } else {
            double off =
                    Margins.TO_NUMBER + Margins.TO_NAME + 2 * number + blockEdge.reach(halfName, Margins.NAME / 2.0);
            box(blockEdge.x(off) - halfName, blockEdge.x(off) + halfName, blockEdge.y(off), Margins.NAME);
        }
    }

    private void loss(Vector3d right) {
        double x = (right.x >= 0 ? -1 : 1) * landscape.halfX();
        double y = (right.y >= 0 ? -1 : 1) * landscape.halfY();
        double wide = longest(words.losses()) * NUMBER_LETTER * Margins.NUMBER;
        for (int i = 0; i < words.losses().length; i++) {
            double z = Landscape.RELIEF * landscape.ticks().height(i);
            pixel(x - 1.6 * Margins.TICK * right.x, y - 1.6 * Margins.TICK * right.y, z);
            box(point.x - wide, point.x, point.y, Margins.NUMBER);
        }
        double name = words.axisNames().loss().length() * NAME_LETTER * Margins.NAME;
        pixel(x - Margins.TICK * right.x, y - Margins.TICK * right.y, Landscape.RELIEF);
        double left = point.x - Margins.LEFT_OF_EDGE * name;
        box(left, left + name, point.y - Margins.TO_LOSS - 0.35 * Margins.NAME, Margins.NAME);
    }

    private static int longest(String[] texts) {
        int longest = 0;
        for (String text : texts) longest = Math.max(longest, text.length());
        return longest;
    }

    private void pixel(double x, double y, double z) {
        matrix.transformProject(point.set(x, y, z));
        point.x = (float) ((point.x + 1) / 2 * pictureRoom.width());
        point.y = (float) ((1 - point.y) / 2 * pictureRoom.height());
    }

    /** A text in the middle of that height; what it may cover beyond the block's room does not count. */
    private void box(double left, double right, double middle, double size) {
        low.x = (float) Math.min(low.x, 2 * left / pictureRoom.width() - 1 + (1 - MARGIN - pictureRoom.left()));
        high.x = (float) Math.max(
                high.x,
                2 * right / pictureRoom.width() - 1 - (pictureRoom.wordsRight() - MARGIN - pictureRoom.right()));
        double top = 1 - 2 * (middle - size * 0.6) / pictureRoom.height();
        double bottom = 1 - 2 * (middle + size * 0.6) / pictureRoom.height();
        high.y = (float) Math.max(high.y, top - (1 - MARGIN - pictureRoom.up()));
        low.y = (float) Math.min(low.y, bottom + (pictureRoom.wordsDown() - MARGIN - pictureRoom.down()));
    }
}
