package downhill.app;

import downhill.document.Catalogue;
import downhill.gl.Framebuffer;
import downhill.loss.Minimum;
import downhill.loss.Surface;
import downhill.render.Camera;
import downhill.render.Contours;
import downhill.render.Corner;
import downhill.render.Details;
import downhill.render.Guides;
import downhill.render.Landscape;
import downhill.render.Palette;
import downhill.render.Room;
import downhill.render.Spot;
import downhill.render.Star;
import downhill.ui.Frame;
import downhill.ui.Move;
import downhill.ui.Navigator;
import downhill.ui.Rect;
import downhill.ui.Show;
import downhill.ui.Theme;
import downhill.ui.View;
import java.util.List;
import java.util.Optional;

/** How the simulation is looked at: the landscape and its map, each with a camera, linked to each other. */
final class Sight {
    private final Simulation simulation;
    private final Stage stage;
    private final Catalogue<Palette> palettes;
    private final Navigator landscape = new Navigator();
    private final Navigator map = Navigator.above();
    private View view;
    private Panes panes = Panes.of(new Rect(0, 0, 1, 1), View.FIRST, false, 1);
    private float scale = 1;
    private Optional<Spot> pointed = Optional.empty();
    private List<Star> stars = List.of();
    private Landscape shown;
    private Corner covered = Corner.NONE;

    Sight(Simulation simulation, Stage stage, Catalogue<Palette> palettes, View view) {
        this.simulation = simulation;
        this.stage = stage;
        this.palettes = palettes;
        this.view = view;
        dress();
        show();
    }

    View view() {
        return view;
    }

    /** How it is looked at now, to be kept. */
    Look look() {
        Optional<Camera> camera = landscape.untouched() ? Optional.empty() : Optional.of(landscape.goal());
        return new Look(view, camera, landscape.whole());
    }

    /** Looks as it was kept. */
    void look(Look look) {
        adopt(look.view());
        Camera camera = look.camera().orElse(Camera.START);
        if (look.whole()) {
            landscape.reframe(camera);
            map.reframe();
        } else {
            landscape.glideTo(camera);
        }
    }

    /** The index of the team whose ball, cards and controls are shown. */
    int team() {
        return Math.min(view.data().team(), simulation.experiment().teams().size() - 1);
    }

    /** Shows that team's ball, cards and controls from now on. */
    void select(int team) {
        adopt(view.with(view.data().withTeam(team)));
    }

    Navigator landscape() {
        return landscape;
    }

    Navigator map() {
        return map;
    }

    /** Where the pictures and the curve of the cross-section lay in this frame. */
    Panes panes() {
        return panes;
    }

    /** Where the landscape is drawn, or the map where that is alone. */
    Rect picture() {
        return view.arrangement().hasLandscape() ? panes.landscape() : panes.map();
    }

    /** From where that picture is seen. */
    Camera camera() {
        return view.arrangement().hasLandscape() ? landscape.camera() : map.camera();
    }

    /** The place on the landscape that the pointer is over, in whichever picture. */
    Optional<Spot> pointed() {
        return pointed;
    }

    /** Looks as the view says, and where its move asks for. */
    void adopt(View next) {
        if (!next.equals(view)) {
            view = next;
            dress();
        }
        go(view.move());
        view = view.with(Move.NONE);
    }

    /** The one that landscapes are drawn in; the first where the chosen one is not there. */
    Palette palette() {
        return palettes.ids().contains(view.palette())
                ? palettes.get(view.palette())
                : palettes.all().get(0);
    }

    private void dress() {
        boolean reshaped = simulation.landscapes().shape(view.shape());
        if (simulation.landscapes().portion(view.data().portion()) || reshaped) {
            show();
        }
        stage.paint(palette());
        landscape.motion(view.shows(Show.MOTION));
        map.motion(view.shows(Show.MOTION));
        boolean draped = view.basins().shown();
        Room alone = draped ? Room.MAP_DRAPED : Room.MAP_ALONE;
        map.room(view.arrangement().hasLandscape() ? Room.MAP : alone);
        Room beside = draped ? Room.DRAPED : Room.LANDSCAPE;
        landscape.room(beside.over(Details.floor(view.shows(Show.FLOOR_MAP))));
        landscape.perspective(view.shows(Show.ORTHOGRAPHIC) ? 0 : 1);
    }

    /** Takes over the simulation's landscape after a change. */
    void show() {
        shown = simulation.landscape();
        stage.show();
        landscape.names(simulation.landscapes().names());
        map.names(simulation.landscapes().names());
        Surface surface = simulation.experiment().surface();
        boolean known = surface.parameters().stream()
                .allMatch(parameter ->
                        simulation.experiment().values().get(parameter.name()).equals(parameter.value()));
        stars = known ? surface.minima().stream().map(Sight::star).toList() : List.of();
    }

    /** The same, if the simulation has another landscape than is shown. */
    void follow() {
        if (simulation.landscape() != shown) {
            show();
        }
    }

    private static Star star(Minimum minimum) {
        return new Star(minimum.x(), minimum.y(), minimum.global());
    }

    /** The landscape comes into both pictures as a whole. */
    void reframe() {
        landscape.reframe();
        map.reframe();
    }

    private void go(Move move) {
        switch (move.kind()) {
            case NONE -> {}
            case SET -> view = view.withBookmark(move.slot(), landscape.camera());
            case RECALL -> recall(view.bookmarks().get(move.slot()));
            case FIRST -> {
                landscape.glideToFirst(simulation.landscape(), panes.landscape(), scale);
                map.frameAll(simulation.landscape(), panes.map(), scale);
            }
            case ALL -> {
                landscape.frameAll(simulation.landscape(), panes.landscape(), scale);
                map.frameAll(simulation.landscape(), panes.map(), scale);
            }
            case TOP, FRONT, SIDE ->
                landscape.glideRound(
                        Views.of(move.kind(), landscape.goal(), simulation, team()),
                        simulation.landscape(),
                        panes.landscape(),
                        scale);
            default -> landscape.glideTo(Views.of(move.kind(), landscape.camera(), simulation, team()));
        }
    }

    /** Turns and raises the landscape by radians. */
    void turn(double right, double up) {
        Camera goal = landscape.goal().orbit(right, up);
        landscape.glideRound(goal, simulation.landscape(), panes.landscape(), scale);
    }

    private void recall(Camera camera) {
        if (camera != null) {
            view = view.with(Show.ORTHOGRAPHIC, camera.orthographic());
            landscape.glideTo(camera);
        }
    }

    /** Divides that part of the picture among landscape, map and the ball's card, and keeps each picture whole. */
    void place(Rect scene, boolean card, float newScale) {
        scale = newScale;
        panes = Panes.of(scene, view, card, scale);
        landscape.keepFramed(simulation.landscape(), panes.landscape(), scale);
        map.keepFramed(simulation.landscape(), panes.map(), scale);
    }

    /** Takes in this frame's mouse; gives the place on the landscape that was clicked, if one was. */
    Optional<Spot> update(Rect scene, boolean card, Frame frame) {
        place(scene, card, frame.scale());
        Landscape ground = simulation.landscape();
        Optional<Spot> onLandscape = landscape.update(ground, panes.landscape(), frame);
        Optional<Spot> onMap = map.update(ground, panes.map(), frame);
        if (view.arrangement().hasLandscape() && view.arrangement().hasMap()) {
            link(ground);
        }
        pointed = landscape.pointed(ground, panes.landscape()).or(() -> map.pointed(ground, panes.map()));
        return onLandscape.or(() -> onMap);
    }

    private void link(Landscape ground) {
        if (landscape.steered()) {
            map.follow(landscape, ground);
        } else if (map.steered()) {
            landscape.follow(map, ground);
        }
    }

    /** Draws what is looked at; the title is for a picture that stands alone. */
    void draw(Framebuffer target, Theme theme, String title, Guides guides) {
        if (view.arrangement().hasLandscape()) {
            stage.draw(target, panes.landscape(), shot(landscape.camera(), false, theme, title, guides));
        }
        if (view.arrangement().hasMap()) {
            stage.draw(
                    target,
                    panes.map(),
                    shot(
                            map.camera(),
                            true,
                            theme,
                            view.arrangement().hasLandscape() ? "" : title,
                            guides.onMap(view.arrangement().hasLandscape())));
        }
    }

    /** That part of the window, in an upper corner of the picture or empty, lies over it from now on. */
    void cover(Rect place) {
        boolean left = place.left() - picture().left() < picture().right() - place.right();
        float wide = left ? place.right() - picture().left() : picture().right() - place.left();
        covered = place.isEmpty()
                ? Corner.NONE
                : new Corner(left, wide, place.bottom() - picture().top());
    }

    private Shot shot(Camera camera, boolean flat, Theme theme, String title, Guides guides) {
        Details details = new Details(
                flat,
                view.shape().contours() != Contours.OFF,
                view.shows(Show.LABELS),
                view.shows(Show.FLOOR_MAP) && !flat,
                view.shows(Show.MINIMA) ? stars : List.of(),
                pointed,
                flat && view.arrangement().hasLandscape() ? Corner.NONE : covered);
        boolean legend = !flat || !view.arrangement().hasLandscape();
        return new Shot(
                camera, theme, scale, title, view.shows(Show.AXES), view.shows(Show.TRAILS), legend, details, guides);
    }
}
