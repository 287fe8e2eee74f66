package downhill.app.stage;

import downhill.render.Details;
import downhill.render.camera.Camera;
import downhill.render.camera.PictureRoom;
import downhill.render.landscape.AxisNames;
import downhill.render.landscape.DomainPoint;
import downhill.render.landscape.Landscape;
import downhill.scene.Viewpoint;
import downhill.ui.kit.Frame;
import downhill.ui.kit.Rect;
import downhill.ui.stage.Navigator;
import downhill.workspace.CameraMove;
import downhill.workspace.View;
import downhill.workspace.ViewOption;
import java.util.Optional;

/**
 * The cameras of the landscape and of its map. Each keeps its picture whole; where both are seen, one follows the
 * other.
 */
final class LinkedCameras {
    private final Simulation simulation;
    private final Navigator landscape = new Navigator();
    private final Navigator map = Navigator.above();
    private StageLayout stageLayout = StageLayout.of(new Rect(0, 0, 1, 1), View.FIRST, false, 1);
    private float scale = 1;

    LinkedCameras(Simulation simulation) {
        this.simulation = simulation;
    }

    Navigator landscape() {
        return landscape;
    }

    Navigator map() {
        return map;
    }

    /** Where the pictures lie. */
    StageLayout stageLayout() {
        return stageLayout;
    }

    /** How much larger than plain the words of the pictures are. */
    float scale() {
        return scale;
    }

    /** Leaves room for what the view shows around the landscape, and moves as it says. */
    void dress(View view) {
        landscape.motion(view.shows(ViewOption.MOTION));
        map.motion(view.shows(ViewOption.MOTION));
        boolean draped = view.basinSettings().shown();
        PictureRoom alone = draped ? PictureRoom.MAP_DRAPED : PictureRoom.MAP_ALONE;
        map.room(view.arrangement().hasLandscape() ? PictureRoom.MAP : alone);
        PictureRoom beside = draped ? PictureRoom.DRAPED : PictureRoom.LANDSCAPE;
        landscape.room(beside.over(Details.floor(view.shows(ViewOption.FLOOR_MAP))));
        landscape.perspective(view.shows(ViewOption.ORTHOGRAPHIC) ? 0 : 1);
    }

    /** What the axes are called. */
    void names(AxisNames axisNames) {
        landscape.names(axisNames);
        map.names(axisNames);
    }

    /** Where a person has put the camera of the landscape, if it is not where it is at first. */
    Optional<Camera> chosen() {
        return landscape.untouched() ? Optional.empty() : Optional.of(landscape.goal());
    }

    /** As it was kept. */
    void look(Viewpoint viewpoint) {
        Camera camera = viewpoint.camera().orElse(Camera.START);
        if (viewpoint.whole()) {
            landscape.reframe(camera);
            map.reframe();
        } else {
            landscape.glideTo(camera);
        }
    }

    /** The landscape comes into both pictures as a whole. */
    void reframe() {
        landscape.reframe();
        map.reframe();
    }

    /** To where a move without a bookmark leads; a ball is that team's. */
    void go(CameraMove.Kind kind, int team) {
        switch (kind) {
            case NONE -> {}
            case FIRST -> {
                landscape.glideToFirst(ground(), stageLayout.landscape(), scale);
                map.frameAll(ground(), stageLayout.map(), scale);
            }
            case ALL -> {
                landscape.frameAll(ground(), stageLayout.landscape(), scale);
                map.frameAll(ground(), stageLayout.map(), scale);
            }
            case TOP, FRONT, SIDE -> round(CameraPresets.of(kind, landscape.goal(), simulation, team));
            default -> landscape.glideTo(CameraPresets.of(kind, landscape.camera(), simulation, team));
        }
    }

    /** Turns and raises the landscape by radians. */
    void turn(double right, double up) {
        round(landscape.goal().orbit(right, up));
    }

    private void round(Camera goal) {
        landscape.glideRound(goal, ground(), stageLayout.landscape(), scale);
    }

    /** The pictures lie there from now on, with words of that scale, and stay whole. */
    void place(StageLayout next, float newScale) {
        stageLayout = next;
        scale = newScale;
        landscape.keepFramed(ground(), stageLayout.landscape(), scale);
        map.keepFramed(ground(), stageLayout.map(), scale);
    }

    /**
     * Takes in this frame's mouse; gives the place on the landscape that was clicked, if one was.
     *
     * @param linked whether both pictures are seen
     */
    Optional<DomainPoint> update(Frame frame, boolean linked) {
        Optional<DomainPoint> onLandscape = landscape.update(ground(), stageLayout.landscape(), frame);
        Optional<DomainPoint> onMap = map.update(ground(), stageLayout.map(), frame);
        if (linked) {
            link();
        }
        return onLandscape.or(() -> onMap);
    }

    private void link() {
        if (landscape.steered()) {
            map.follow(landscape, ground());
        } else if (map.steered()) {
            landscape.follow(map, ground());
        }
    }

    /** The place on the landscape that the pointer rests on, in whichever picture. */
    Optional<DomainPoint> pointed() {
        return landscape.pointed(ground(), stageLayout.landscape()).or(() -> map.pointed(ground(), stageLayout.map()));
    }

    private Landscape ground() {
        return simulation.landscape();
    }
}
