package downhill.app.stage;

import downhill.colour.Theme;
import downhill.document.Catalogue;
import downhill.gl.Framebuffer;
import downhill.loss.Minimum;
import downhill.loss.Surface;
import downhill.render.Corner;
import downhill.render.Details;
import downhill.render.Guides;
import downhill.render.Star;
import downhill.render.camera.Camera;
import downhill.render.landscape.ContourMode;
import downhill.render.landscape.DomainPoint;
import downhill.render.landscape.Landscape;
import downhill.render.landscape.Palette;
import downhill.scene.Viewpoint;
import downhill.ui.kit.Frame;
import downhill.ui.kit.Rect;
import downhill.ui.stage.Navigator;
import downhill.workspace.CameraMove;
import downhill.workspace.View;
import downhill.workspace.ViewOption;
import java.util.List;
import java.util.Optional;

/** How the simulation is looked at: what the view shows of the landscape and of its map, and the pictures of both. */
public final class Viewports {
    private final Simulation simulation;
    private final ScenePainter scenePainter;
    private final Catalogue<Palette> palettes;
    private final LinkedCameras cameras;
    private View view;
    private Optional<DomainPoint> pointed = Optional.empty();
    private List<Star> stars = List.of();
    private Landscape shown;
    private Corner covered = Corner.NONE;

    public Viewports(Simulation simulation, ScenePainter scenePainter, Catalogue<Palette> palettes, View view) {
        this.simulation = simulation;
        this.scenePainter = scenePainter;
        this.palettes = palettes;
        this.view = view;
        cameras = new LinkedCameras(simulation);
        dress();
        show();
    }

    public View view() {
        return view;
    }

    /** How it is looked at now, to be kept. */
    public Viewpoint viewpoint() {
        return new Viewpoint(view, cameras.chosen(), cameras.landscape().whole());
    }

    /** Looks as it was kept. */
    public void look(Viewpoint viewpoint) {
        adopt(viewpoint.view());
        cameras.look(viewpoint);
    }

    /** The index of the team whose ball, cards and controls are shown. */
    public int team() {
        return Math.min(view.data().team(), simulation.experiment().teams().size() - 1);
    }

    /** Shows that team's ball, cards and controls from now on. */
    public void select(int team) {
        adopt(view.with(view.data().withTeam(team)));
    }

    public Navigator landscape() {
        return cameras.landscape();
    }

    public Navigator map() {
        return cameras.map();
    }

    /** Where the pictures and the curve of the cross-section lay in this frame. */
    public StageLayout stageLayout() {
        return cameras.stageLayout();
    }

    /** Where the landscape is drawn, or the map where that is alone. */
    public Rect picture() {
        return hasLandscape() ? stageLayout().landscape() : stageLayout().map();
    }

    /** From where that picture is seen. */
    public Camera camera() {
        return hasLandscape() ? landscape().camera() : map().camera();
    }

    /** The place on the landscape that the pointer is over, in whichever picture. */
    public Optional<DomainPoint> pointed() {
        return pointed;
    }

    private boolean hasLandscape() {
        return view.arrangement().hasLandscape();
    }

    private boolean hasMap() {
        return view.arrangement().hasMap();
    }

    /** Looks as the view says, and where its move asks for. */
    public void adopt(View next) {
        if (!next.equals(view)) {
            view = next;
            dress();
        }
        go(view.cameraMove());
        view = view.with(CameraMove.NONE);
    }

    /** The one that landscapes are drawn in; the first where the chosen one is not there. */
    public Palette palette() {
        return palettes.ids().contains(view.palette())
                ? palettes.get(view.palette())
                : palettes.all().get(0);
    }

    private void dress() {
        boolean reshaped = simulation.landscapes().shape(view.landscapeShape());
        if (simulation.landscapes().portion(view.data().shownRows()) || reshaped) {
            show();
        }
        scenePainter.paint(palette());
        cameras.dress(view);
    }

    /** Takes over the simulation's landscape after a change. */
    public void show() {
        shown = simulation.landscape();
        scenePainter.show();
        cameras.names(simulation.landscapes().axisNames());
        Surface surface = simulation.experiment().surface();
        boolean known = surface.parameters().stream()
                .allMatch(parameter ->
                        simulation.experiment().values().get(parameter.name()).equals(parameter.value()));
        stars = known ? surface.minima().stream().map(Viewports::star).toList() : List.of();
    }

    /** The same, if the simulation has another landscape than is shown. */
    public void follow() {
        if (simulation.landscape() != shown) {
            show();
        }
    }

    private static Star star(Minimum minimum) {
        return new Star(minimum.x(), minimum.y(), minimum.global());
    }

    /** The landscape comes into both pictures as a whole. */
    public void reframe() {
        cameras.reframe();
    }

    private void go(CameraMove cameraMove) {
        switch (cameraMove.kind()) {
            case SET -> view = view.withBookmark(cameraMove.slot(), landscape().camera());
            case RECALL -> recall(view.bookmarks().get(cameraMove.slot()));
            default -> cameras.go(cameraMove.kind(), team());
        }
    }

    private void recall(Camera camera) {
        if (camera != null) {
            view = view.with(ViewOption.ORTHOGRAPHIC, camera.orthographic());
            landscape().glideTo(camera);
        }
    }

    /** Turns and raises the landscape by radians. */
    void turn(double right, double up) {
        cameras.turn(right, up);
    }

    /** Divides that part of the picture among landscape, map and the ball's card, and keeps each picture whole. */
    void place(Rect scene, boolean card, float scale) {
        cameras.place(StageLayout.of(scene, view, card, scale), scale);
    }

    /** Takes in this frame's mouse; gives the place on the landscape that was clicked, if one was. */
    public Optional<DomainPoint> update(Rect scene, boolean card, Frame frame) {
        place(scene, card, frame.scale());
        Optional<DomainPoint> clicked = cameras.update(frame, hasLandscape() && hasMap());
        pointed = cameras.pointed();
        return clicked;
    }

    /** Draws what is looked at; the title is for a picture that stands alone. */
    public void draw(Framebuffer target, Theme theme, String title, Guides guides) {
        if (hasLandscape()) {
            scenePainter.draw(
                    target, stageLayout().landscape(), shot(landscape().camera(), false, theme, title, guides));
        }
        if (hasMap()) {
            String alone = hasLandscape() ? "" : title;
            Guides onMap = guides.onMap(hasLandscape());
            scenePainter.draw(target, stageLayout().map(), shot(map().camera(), true, theme, alone, onMap));
        }
    }

    /** That part of the window, in an upper corner of the picture or empty, lies over it from now on. */
    public void cover(Rect place) {
        boolean left = place.left() - picture().left() < picture().right() - place.right();
        float wide = left ? place.right() - picture().left() : picture().right() - place.left();
        covered = place.isEmpty()
                ? Corner.NONE
                : new Corner(left, wide, place.bottom() - picture().top());
    }

    private SceneShot shot(Camera camera, boolean flat, Theme theme, String title, Guides guides) {
        boolean beside = flat && hasLandscape();
        Details details = new Details(
                flat,
                view.landscapeShape().contourMode() != ContourMode.OFF,
                view.shows(ViewOption.LABELS),
                view.shows(ViewOption.FLOOR_MAP) && !flat,
                view.shows(ViewOption.MINIMA) ? stars : List.of(),
                pointed,
                beside ? Corner.NONE : covered);
        return new SceneShot(
                camera,
                theme,
                cameras.scale(),
                title,
                view.shows(ViewOption.AXES),
                view.shows(ViewOption.TRAILS),
                view.shows(ViewOption.WHOLE_TRAILS),
                !beside,
                details,
                guides);
    }
}
