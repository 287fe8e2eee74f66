package downhill.render.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.joml.Matrix4f;
import org.joml.Vector3d;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

public class CameraTest {
    private static final double ASPECT = 16.0 / 9;

    public static Vector3f project(Camera camera, double x, double y, double z) {
        return camera.viewProjection(ASPECT, new Matrix4f())
                .transformProject(new Vector3f((float) x, (float) y, (float) z));
    }

    @Test
    void whatItLooksAtIsInTheMiddle() {
        Vector3f middle = project(Camera.START, Camera.START.x(), Camera.START.y(), Camera.START.z());
        assertThat(middle.x).isCloseTo(0, within(1e-5f));
        assertThat(middle.y).isCloseTo(0, within(1e-5f));
    }

    @Test
    void fromTheFrontXGoesRightAndZGoesUp() {
        Camera front = Camera.START.from(0, 0);
        assertThat(project(front, 0.5, 0, 0.2).x).isPositive();
        assertThat(project(front, 0, 0, 0.7).y).isPositive();
        assertThat(front.eye().y).isNegative();
    }

    @Test
    void theHorizonNeverTilts() {
        Camera turned = Camera.START.orbit(2.1, 0.4).pan(0.2, 0.1);
        assertThat(turned.right().z).isZero();
        Vector3f below = project(turned, turned.x(), turned.y(), turned.z() - 0.1);
        Vector3f above = project(turned, turned.x(), turned.y(), turned.z() + 0.1);
        assertThat(above.x).isCloseTo(below.x, within(1e-4f));
        assertThat(above.y).isGreaterThan(below.y);
    }

    @Test
    void staysAboveAndBelowTheTop() {
        assertThat(Camera.START.orbit(0, 9).pitch()).isEqualTo(Math.PI / 2);
        assertThat(Camera.START.orbit(0, -9).pitch()).isGreaterThan(-0.1);
        assertThat(project(Camera.START.orbit(0, 9), 0.3, 0.2, 0.1).x).isFinite();
    }

    @Test
    void zoomingKeepsThePointUnderTheCursor() {
        Vector3f before = project(Camera.START, 0.4, -0.3, 0.5);
        Camera nearer = Camera.START.zoomTowards(0.4, -0.3, 0.5, 1.7);
        assertThat(nearer.distance()).isCloseTo(Camera.START.distance() / 1.7, within(1e-12));
        Vector3f after = project(nearer, 0.4, -0.3, 0.5);
        assertThat(after.x).isCloseTo(before.x, within(1e-4f));
        assertThat(after.y).isCloseTo(before.y, within(1e-4f));
    }

    @Test
    void panningMovesTheSceneWithThePointer() {
        Vector3f moved = project(Camera.START.pan(0.25, 0.1), Camera.START.x(), Camera.START.y(), Camera.START.z());
        assertThat(moved.x * ASPECT / 2).isCloseTo(0.25, within(1e-4));
        assertThat(moved.y / 2).isCloseTo(0.1f, within(1e-4f));
    }

    @Test
    void aMoveTurnsTheShorterWay() {
        Camera start = Camera.START.from(Math.toRadians(170), 0.5);
        Camera half = start.towards(Camera.START.from(Math.toRadians(-170), 0.5), 0.5);
        assertThat(Math.cos(half.yaw())).isCloseTo(-1, within(1e-9));
        assertThat(start.towards(Camera.START, 0)).isEqualTo(start);
    }

    @Test
    void aRayPassesThroughWhatIsProjectedThere() {
        Vector3f place = project(Camera.START, 0.4, -0.3, 0.5);
        Vector3d ray = Camera.START.ray(place.x, place.y, ASPECT);
        Vector3d towards = new Vector3d(0.4, -0.3, 0.5).sub(Camera.START.eye()).normalize();
        assertThat(ray.distance(towards)).isCloseTo(0, within(1e-5));
    }

    @Test
    void perspectiveChangesNoSizesWhereItLooks() {
        for (double perspective : new double[] {0, 0.01, 0.03, 0.5, 1}) {
            Camera camera = Camera.START.with(perspective);
            Vector3d up = camera.up().mul(camera.span() / 4).add(camera.x(), camera.y(), camera.z());
            assertThat(project(camera, up.x, up.y, up.z).y).isCloseTo(0.5f, within(1e-3f));
        }
    }

    @Test
    void withoutPerspectiveNearAndFarAreAsLarge() {
        Camera camera = Camera.START.from(0, 0).with(0);
        float near = project(camera, 0.5, -0.9, 0.2).x;
        float far = project(camera, 0.5, 0.9, 0.2).x;
        assertThat(near).isCloseTo(far, within(1e-5f));
        assertThat(project(camera.with(1), 0.5, -0.9, 0.2).x).isGreaterThan(near * 1.1f);
    }

    @Test
    void fromAboveXGoesRightAndYGoesUp() {
        Vector3f place = project(Camera.ABOVE, 0.3, 0.2, 0.7);
        assertThat(place.x).isPositive();
        assertThat(place.y).isPositive();
        assertThat(project(Camera.ABOVE, 0.3, 0.2, 0.1).x).isCloseTo(place.x, within(1e-6f));
    }
}
