package downhill.ui.input;

import imgui.gl3.ImGuiImplGl3;

/** Dear ImGui's drawing with OpenGL, with one texture of letters at a time. */
final class Backend extends ImGuiImplGl3 {
    private static final class Handles extends Data {
        int letters() {
            return fontTexture;
        }
    }

    private Handles handles;

    @Override
    protected Data newData() {
        handles = new Handles();
        return handles;
    }

    /** OpenGL's name of the letters' texture; 0 where there is none. */
    int letters() {
        return handles.letters();
    }

    /** Does nothing where there is one: the shaders, made later, ask for it once more and would lose the first. */
    @Override
    public boolean createFontsTexture() {
        return letters() != 0 || super.createFontsTexture();
    }
}
