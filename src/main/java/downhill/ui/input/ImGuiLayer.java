package downhill.ui.input;

import downhill.colour.Theme;
import downhill.render.formula.Formulas;
import downhill.ui.kit.Frame;
import downhill.ui.kit.Labels;
import downhill.ui.kit.Style;
import downhill.ui.kit.Widgets;
import imgui.ImFontAtlas;
import imgui.ImGui;
import imgui.ImGuiIO;
import imgui.extension.implot.ImPlot;
import imgui.extension.implot.ImPlotContext;
import imgui.flag.ImGuiBackendFlags;
import imgui.flag.ImGuiConfigFlags;
import imgui.internal.ImGuiContext;
import java.util.Optional;

/** Dear ImGui on the current OpenGL context; needs no window. Use it from the thread that has the context. */
public final class ImGuiLayer implements AutoCloseable {
    /** Seconds; a key that is down for one slow frame is still pressed shortly, as Dear ImGui sees it. */
    private static final float LONGEST = 0.1f;

    private final ImGuiContext context;
    private final ImPlotContext plots;
    private final ImFontAtlas none;
    private final Backend backend = new Backend();
    private final Input input;
    private final Optional<Formulas> formulas;
    private final Widgets widgets;
    private final FontCache own = new FontCache(1);
    private FontCache cache = own;
    private FontCache.Letters letters;
    private boolean reads;
    private Theme theme;
    private float scale;

    /** Writes formulas as plain text. */
    public ImGuiLayer() {
        this(Optional.empty());
    }

    /** Draws formulas as in print; the pictures stay the caller's. */
    public ImGuiLayer(Formulas formulas) {
        this(Optional.of(formulas));
    }

    private ImGuiLayer(Optional<Formulas> formulas) {
        this.formulas = formulas;
        widgets = new Widgets(formulas);
        NativeLibrary.prepare();
        context = ImGui.createContext();
        ImGui.setCurrentContext(context);
        plots = ImPlot.createContext();
        input = new Input(context);
        ImGuiIO io = ImGui.getIO();
        none = new ImFontAtlas(io.getFonts().ptr);
        io.setIniFilename(null);
        io.addConfigFlags(ImGuiConfigFlags.NavEnableKeyboard | ImGuiConfigFlags.NavEnableGamepad);
        io.addBackendFlags(ImGuiBackendFlags.HasGamepad);
        backend.init("#version 410 core");
    }

    /** Where mouse and keyboard are told. */
    public Input input() {
        return input;
    }

    /** Takes its letters from there from the next frame on; the cache stays the caller's. */
    public void share(FontCache shared) {
        ImGui.setCurrentContext(context);
        undress();
        own.close();
        cache = shared;
    }

    /** Starts a frame; fonts and style are made again when its scale or theme is new. */
    public Widgets begin(Frame frame) {
        ImGui.setCurrentContext(context);
        ImPlot.setCurrentContext(plots);
        formulas.ifPresent(Formulas::begin);
        dress(frame);
        ImGuiIO io = ImGui.getIO();
        io.setDisplaySize(frame.width(), frame.height());
        io.setDeltaTime(Math.max(Math.min(frame.seconds(), LONGEST), 1e-6f));
        input.deliver();
        backend.newFrame();
        ImGui.newFrame();
        PaneFocus.begin();
        widgets.begin(frame, letters.fonts());
        return widgets;
    }

    /** Ends the frame and draws it into the bound framebuffer. */
    public void end() {
        ImGui.render();
        backend.renderDrawData(ImGui.getDrawData());
    }

    /** The controls of the last frame. */
    public Labels labels() {
        return widgets.labels();
    }

    @Override
    public void close() {
        ImGui.setCurrentContext(context);
        undress();
        backend.shutdown();
        ImPlot.destroyContext(plots);
        ImGui.destroyContext(context);
        own.close();
    }

    /** Dear ImGui goes back to an atlas of its own, which ends with it. */
    private void undress() {
        backend.destroyFontsTexture();
        ImGui.getIO().setFonts(none);
        letters = null;
    }

    private void dress(Frame frame) {
        if (!cache.holds(letters) || frame.scale() != scale || widgets.reads() != reads) {
            backend.destroyFontsTexture();
            reads = widgets.reads();
            letters = cache.at(frame.scale(), reads);
            ImGui.getIO().setFonts(letters.atlas());
            backend.createFontsTexture();
        }
        // Another interface that shares the letters has its own texture of them.
        letters.atlas().setTexID(backend.letters());
        if (frame.scale() != scale || !frame.theme().equals(theme)) {
            Style.apply(frame.theme(), frame.scale());
        }
        scale = frame.scale();
        theme = frame.theme();
    }
}
