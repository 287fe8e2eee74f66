package downhill.ui.stage;

import downhill.render.camera.Camera;
import downhill.render.camera.Picking;
import downhill.render.camera.PictureRoom;
import downhill.render.landscape.AxisNames;
import downhill.render.landscape.DomainPoint;
import downhill.render.landscape.Landscape;
import downhill.ui.kit.Frame;
import downhill.ui.kit.Rect;
import imgui.ImGui;
import imgui.ImGuiIO;
import imgui.flag.ImGuiMouseButton;
import java.util.Optional;

/** Turns the mouse over a picture of the landscape into camera moves, and a click into the place for the ball. */
public final class Navigator {
    private static final double ZOOM_PER_NOTCH = 1.15;

    /** Radians for a drag across the height of the landscape. */
    private static final double TURN = Math.PI;

    private final boolean turns;
    private final Camera start;
    private final WholeFraming framing;
    private final MouseDrag drag = new MouseDrag();
    private CameraGlide cameraGlide;
    private Camera before;
    private boolean motion = true;
    private boolean zoomed;

    /** A camera that goes all around. */
    public Navigator() {
        this(Camera.START, true, PictureRoom.LANDSCAPE);
    }

    private Navigator(Camera start, boolean turns, PictureRoom pictureRoom) {
        this.turns = turns;
        this.start = start;
        this.framing = new WholeFraming(pictureRoom);
        this.cameraGlide = CameraGlide.at(start);
        this.before = start;
    }

    /** One that looks down on the map, so that every drag moves it. */
    public static Navigator above() {
        return new Navigator(Camera.ABOVE, false, PictureRoom.MAP);
    }

    public Camera camera() {
        return cameraGlide.camera();
    }

    /** Where the camera is on its way to. */
    public Camera goal() {
        return cameraGlide.to();
    }

    /** Whether moves take their time, or are done at once. */
    public void motion(boolean next) {
        motion = next;
    }

    /** Where in its picture the landscape lies. */
    public void room(PictureRoom next) {
        framing.room(next);
    }

    /** What the axes are called: their names have to come into the picture too. */
    public void names(AxisNames next) {
        framing.names(next);
    }

    /** The same view with as much perspective, 0 to 1. */
    public void perspective(double next) {
        if (cameraGlide.to().perspective() != next) {
            start(cameraGlide.to().with(next));
        }
    }

    private void start(Camera goal) {
        cameraGlide = motion ? cameraGlide.towards(goal) : CameraGlide.at(goal);
    }

    /** Whether the camera was moved by hand in this frame. */
    public boolean steered() {
        return !camera().equals(before);
    }

    /** Moves or zooms over the landscape as another picture's camera was moved by hand in this frame. */
    public void follow(Navigator other, Landscape landscape) {
        Camera after = other.camera();
        double shiftX = after.x() - other.before.x();
        double shiftY = after.y() - other.before.y();
        double part = 1 - after.distance() / other.before.distance();
        if (part == 0 && shiftX == 0 && shiftY == 0) {
            return;
        }
        zoomed = true;
        Camera camera = camera();
        if (part == 0) {
            cameraGlide =
                    CameraGlide.at(camera.at(camera.x() + shiftX, camera.y() + shiftY, camera.z(), camera.distance()));
            return;
        }
        double x = other.before.x() + shiftX / part;
        double y = other.before.y() + shiftY / part;
        double z = landscape.height(landscape.domainX(x), landscape.domainY(y));
        cameraGlide = CameraGlide.at(camera.zoomTowards(x, y, z, 1 / (1 - part)));
    }

    /** Glides to where the whole landscape is seen in its picture, at the scale of words. */
    public void frameAll(Landscape landscape, Rect picture, float scale) {
        if (!picture.isEmpty()) {
            start(framing.of(cameraGlide.to(), landscape, picture, scale));
        }
        zoomed = false;
    }

    /** Glides to where the whole landscape is seen as at first, with as much perspective as now. */
    public void glideToFirst(Landscape landscape, Rect picture, float scale) {
        if (picture.isEmpty()) {
            reframe(start);
            return;
        }
        zoomed = false;
        glideRound(start.with(cameraGlide.to().perspective()), landscape, picture, scale);
    }

    /** Glides to another side of the landscape, whole in its picture if it is so now. */
    public void glideRound(Camera side, Landscape landscape, Rect picture, float scale) {
        if (zoomed || picture.isEmpty()) {
            start(side);
        } else {
            start(framing.of(side, landscape, picture, scale));
        }
    }

    /** The whole landscape comes into the picture with the next {@link #keepFramed}. */
    public void reframe() {
        zoomed = false;
        framing.forget();
    }

    /** The same, seen from where a camera is, with as much perspective as now. */
    public void reframe(Camera side) {
        cameraGlide = CameraGlide.at(side.with(cameraGlide.to().perspective()));
        reframe();
    }

    /** Keeps the whole landscape in a picture of another shape, unless a person has come nearer or gone elsewhere. */
    public void keepFramed(Landscape landscape, Rect picture, float scale) {
        if (zoomed || picture.isEmpty() || framing.holds(landscape, picture)) {
            return;
        }
        cameraGlide = CameraGlide.at(framing.of(cameraGlide.to(), landscape, picture, scale));
    }

    /** Whether the whole landscape is kept in the picture. */
    public boolean whole() {
        return !zoomed;
    }

    /** Whether the whole landscape is kept in the picture from where it is seen at first. */
    public boolean untouched() {
        Camera goal = cameraGlide.to();
        return !zoomed && goal.yaw() == start.yaw() && goal.pitch() == start.pitch();
    }

    /** Glides to another camera. */
    public void glideTo(Camera camera) {
        start(camera);
        zoomed = true;
    }

    /** Takes in this frame's mouse; gives the place on the landscape that was clicked, if one was. */
    public Optional<DomainPoint> update(Landscape landscape, Rect scene, Frame frame) {
        cameraGlide = cameraGlide.after(frame.seconds());
        before = camera();
        ImGuiIO io = ImGui.getIO();
        if (!drag.isHeld() && (io.getWantCaptureMouse() || !over(io, scene))) {
            return Optional.empty();
        }
        zoom(io, landscape, scene);
        switch (drag.update(frame.scale())) {
            case MOVES -> move(io, scene);
            case DROPPED -> settle(landscape, scene, frame.scale());
            case CLICKED -> {
                return under(io, landscape, scene);
            }
            case NONE -> {}
        }
        return Optional.empty();
    }

    /** After a turn the whole landscape is in the picture again, which is no move of the person's. */
    private void settle(Landscape landscape, Rect scene, float scale) {
        if (!zoomed) {
            start(framing.of(cameraGlide.to(), landscape, scene, scale));
            before = camera();
        }
    }

    /** The place on the landscape that the pointer rests on, if it is over this picture and turns nothing. */
    public Optional<DomainPoint> pointed(Landscape landscape, Rect scene) {
        ImGuiIO io = ImGui.getIO();
        boolean free = !drag.isHeld() && !io.getWantCaptureMouse() && over(io, scene);
        return free ? under(io, landscape, scene) : Optional.empty();
    }

    private static boolean over(ImGuiIO io, Rect scene) {
        float x = io.getMousePosX();
        float y = io.getMousePosY();
        return x >= scene.left() && x < scene.right() && y >= scene.top() && y < scene.bottom();
    }

    /** The place on the landscape under the pointer, if there is one. */
    private Optional<DomainPoint> under(ImGuiIO io, Landscape landscape, Rect scene) {
        double right = 2 * (io.getMousePosX() - scene.left()) / scene.width() - 1;
        double up = 1 - 2 * (io.getMousePosY() - scene.top()) / scene.height();
        return Picking.at(landscape, camera(), right, up, scene.width() / scene.height());
    }

    private void zoom(ImGuiIO io, Landscape landscape, Rect scene) {
        if (io.getMouseWheel() == 0) {
            return;
        }
        zoomed = true;
        Camera camera = camera();
        double factor = Math.pow(ZOOM_PER_NOTCH, io.getMouseWheel());
        cameraGlide = CameraGlide.at(under(io, landscape, scene)
                .map(domainPoint -> camera.zoomTowards(
                        landscape.worldX(domainPoint.x()),
                        landscape.worldY(domainPoint.y()),
                        landscape.height(domainPoint.x(), domainPoint.y()),
                        factor))
                .orElseGet(() -> camera.zoomTowards(camera.x(), camera.y(), camera.z(), factor)));
    }

    private void move(ImGuiIO io, Rect scene) {
        double right = io.getMouseDeltaX() / scene.height();
        double down = io.getMouseDeltaY() / scene.height();
        boolean pans = io.getKeyShift() || MouseDrag.button() == ImGuiMouseButton.Right || !turns;
        zoomed |= pans;
        Camera camera = camera();
        cameraGlide = CameraGlide.at(pans ? camera.pan(right, -down) : camera.orbit(-right * TURN, down * TURN));
    }
}
