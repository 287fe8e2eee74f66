package downhill.workspace;

import downhill.render.camera.Camera;
import downhill.render.landscape.LandscapeShape;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How the experiment is looked at; nothing of it changes a run.
 *
 * @param palette the identifier of a palette
 * @param bookmarks cameras by their numbers from 1 to 9
 * @param basinSettings whether its colours tell where particles end
 * @param data which rows the landscape shows, and whose batches
 * @param cameraMove what a button of this frame asks of the camera
 */
public record View(
        Arrangement arrangement,
        Set<ViewOption> shown,
        LandscapeShape landscapeShape,
        String palette,
        CrossSectionLine crossSectionLine,
        Map<Integer, Camera> bookmarks,
        BasinSettings basinSettings,
        DataView data,
        CameraMove cameraMove) {
    /** How many bookmarks there are. */
    public static final int BOOKMARKS = 9;

    /** What a newcomer sees. */
    public static final View FIRST = new View(
            Arrangement.LANDSCAPE,
            EnumSet.of(ViewOption.AXES, ViewOption.TRAILS, ViewOption.MOTION),
            LandscapeShape.AUTOMATIC,
            "viridis",
            CrossSectionLine.NONE,
            Map.of(),
            BasinSettings.OFF,
            DataView.FIRST,
            CameraMove.NONE);

    public View {
        shown = Collections.unmodifiableSet(shown.isEmpty() ? EnumSet.noneOf(ViewOption.class) : EnumSet.copyOf(shown));
        bookmarks = Collections.unmodifiableMap(new TreeMap<>(bookmarks));
    }

    public boolean shows(ViewOption what) {
        return shown.contains(what);
    }

    public View with(ViewOption what, boolean on) {
        if (on == shows(what)) {
            return this;
        }
        EnumSet<ViewOption> next = shown.isEmpty() ? EnumSet.noneOf(ViewOption.class) : EnumSet.copyOf(shown);
        if (on) {
            next.add(what);
        } else {
            next.remove(what);
        }
        return new View(
                arrangement,
                next,
                landscapeShape,
                palette,
                crossSectionLine,
                bookmarks,
                basinSettings,
                data,
                cameraMove);
    }

    public View with(Arrangement next) {
        return next == arrangement
                ? this
                : new View(
                        next,
                        shown,
                        landscapeShape,
                        palette,
                        crossSectionLine,
                        bookmarks,
                        basinSettings,
                        data,
                        cameraMove);
    }

    public View with(LandscapeShape next) {
        return next.equals(landscapeShape)
                ? this
                : new View(
                        arrangement,
                        shown,
                        next,
                        palette,
                        crossSectionLine,
                        bookmarks,
                        basinSettings,
                        data,
                        cameraMove);
    }

    public View withPalette(String next) {
        return next.equals(palette)
                ? this
                : new View(
                        arrangement,
                        shown,
                        landscapeShape,
                        next,
                        crossSectionLine,
                        bookmarks,
                        basinSettings,
                        data,
                        cameraMove);
    }

    public View with(CrossSectionLine next) {
        return next == crossSectionLine
                ? this
                : new View(
                        arrangement, shown, landscapeShape, palette, next, bookmarks, basinSettings, data, cameraMove);
    }

    public View withBookmark(int slot, Camera camera) {
        Map<Integer, Camera> next = new TreeMap<>(bookmarks);
        next.put(slot, camera);
        return new View(
                arrangement, shown, landscapeShape, palette, crossSectionLine, next, basinSettings, data, cameraMove);
    }

    public View with(CameraMove next) {
        return next.equals(cameraMove)
                ? this
                : new View(
                        arrangement,
                        shown,
                        landscapeShape,
                        palette,
                        crossSectionLine,
                        bookmarks,
                        basinSettings,
                        data,
                        next);
    }

    public View with(BasinSettings next) {
        return next.equals(basinSettings)
                ? this
                : new View(
                        arrangement,
                        shown,
                        landscapeShape,
                        palette,
                        crossSectionLine,
                        bookmarks,
                        next,
                        data,
                        cameraMove);
    }

    public View with(DataView next) {
        return next.equals(data)
                ? this
                : new View(
                        arrangement,
                        shown,
                        landscapeShape,
                        palette,
                        crossSectionLine,
                        bookmarks,
                        basinSettings,
                        next,
                        cameraMove);
    }
}
