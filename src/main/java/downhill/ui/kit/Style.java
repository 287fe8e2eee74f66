package downhill.ui.kit;

import downhill.colour.Rgb;
import downhill.colour.Theme;
import imgui.ImGui;
import imgui.ImGuiStyle;
import imgui.flag.ImGuiCol;
import imgui.flag.ImGuiDir;

/** Dresses Dear ImGui in a theme: flat, round by 6, on an 8-pixel grid. */
public final class Style {
    private Style() {}

    public static void apply(Theme theme, float scale) {
        ImGuiStyle style = ImGui.getStyle();
        shape(style);
        style.scaleAllSizes(scale);
        surfaces(style, theme);
        controls(style, theme);
    }

    /** Every size that is scaled is set anew: what was left as it is would be scaled again with each change of theme. */
    private static void shape(ImGuiStyle style) {
        style.setWindowMinSize(32, 32);
        style.setCellPadding(4, 2);
        style.setTouchExtraPadding(0, 0);
        style.setIndentSpacing(21);
        style.setColumnsMinSpacing(6);
        style.setTabRounding(4);
        style.setDisplayWindowPadding(19, 19);
        style.setDisplaySafeAreaPadding(3, 3);
        style.setMouseCursorScale(1);
        style.setWindowPadding(24, 16);
        style.setFramePadding(12, 6);
        style.setItemSpacing(8, 8);
        style.setItemInnerSpacing(8, 8);
        style.setWindowBorderSize(0);
        style.setPopupBorderSize(1);
        style.setFrameBorderSize(0);
        style.setWindowRounding(0);
        style.setChildRounding(6);
        style.setPopupRounding(6);
        style.setFrameRounding(6);
        style.setGrabRounding(6);
        style.setScrollbarRounding(6);
        style.setScrollbarSize(8);
        style.setGrabMinSize(16);
        style.setLogSliderDeadzone(0);
        style.setWindowMenuButtonPosition(ImGuiDir.None);
        style.setDisabledAlpha(0.45f);
    }

    private static void surfaces(ImGuiStyle style, Theme theme) {
        set(style, theme.panel(), ImGuiCol.WindowBg);
        set(style, Rgb.mix(theme.panel(), theme.field(), 0.5), ImGuiCol.PopupBg);
        set(style, theme.line(), ImGuiCol.Border, ImGuiCol.Separator);
        set(style, theme.text(), ImGuiCol.Text);
        set(style, theme.muted(), ImGuiCol.TextDisabled);
        set(style, theme.panel(), ImGuiCol.ScrollbarBg, ImGuiCol.MenuBarBg);
        set(style, theme.line(), ImGuiCol.ScrollbarGrab);
        set(style, theme.outline(), ImGuiCol.ScrollbarGrabHovered, ImGuiCol.ScrollbarGrabActive);
        style.setColor(ImGuiCol.BorderShadow, 0);
        style.setColor(ImGuiCol.ChildBg, 0);
    }

    private static void controls(ImGuiStyle style, Theme theme) {
        int hover = Rgb.mix(theme.field(), theme.accent(), 0.16);
        int press = Rgb.mix(theme.field(), theme.accent(), 0.30);
        set(style, theme.field(), ImGuiCol.FrameBg, ImGuiCol.Button);
        set(style, hover, ImGuiCol.FrameBgHovered, ImGuiCol.ButtonHovered, ImGuiCol.HeaderHovered);
        set(style, press, ImGuiCol.FrameBgActive, ImGuiCol.ButtonActive, ImGuiCol.HeaderActive);
        set(style, hover, ImGuiCol.Header);
        set(style, theme.accent(), ImGuiCol.CheckMark, ImGuiCol.SliderGrab, ImGuiCol.NavHighlight);
        set(style, Rgb.mix(theme.accent(), theme.text(), 0.25), ImGuiCol.SliderGrabActive);
        style.setColor(ImGuiCol.TextSelectedBg, Rgb.abgr(theme.accent(), 0.35));
    }

    private static void set(ImGuiStyle style, int rgb, int... roles) {
        for (int role : roles) {
            style.setColor(role, Rgb.abgr(rgb));
        }
    }
}
