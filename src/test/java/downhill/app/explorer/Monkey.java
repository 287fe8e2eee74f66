package downhill.app.explorer;

import downhill.ui.input.UiDriver;
import downhill.ui.kit.Rect;
import imgui.flag.ImGuiKey;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/** Somebody who clicks, drags and types anything anywhere; equal seeds do equal things on equal pictures. */
final class Monkey {
    private static final int REMEMBERED = 30;
    private static final String LETTERS = "xy+-*/^().0123456789 sincoexplgqrt=\n";
    private static final int[] KEYS = {
        ImGuiKey.Space,
        ImGuiKey.Enter,
        ImGuiKey.Escape,
        ImGuiKey.Tab,
        ImGuiKey.Delete,
        ImGuiKey.Backspace,
        ImGuiKey.LeftArrow,
        ImGuiKey.RightArrow,
        ImGuiKey.UpArrow,
        ImGuiKey.DownArrow,
        ImGuiKey.Home,
        ImGuiKey.End,
        ImGuiKey.PageUp,
        ImGuiKey.PageDown,
        ImGuiKey.F1,
        ImGuiKey.F6,
        ImGuiKey.F11,
        ImGuiKey.Comma,
        ImGuiKey.Period
    };

    private final Random random;
    private final UiDriver driver;
    private final Explorer explorer;
    private final int width;
    private final int height;
    private final Deque<String> last = new ArrayDeque<>();

    Monkey(long seed, UiDriver driver, Explorer explorer, int width, int height) {
        this.random = new Random(seed);
        this.driver = driver;
        this.explorer = explorer;
        this.width = width;
        this.height = height;
    }

    /** The latest things done, oldest first. */
    List<String> last() {
        return List.copyOf(last);
    }

    /** Does one thing; a dialog that would write a file is left at once, for it may have wandered anywhere. */
    void act() {
        List<String> labels = new ArrayList<>(driver.labels().all());
        if (labels.contains("Save") && labels.contains("Cancel")) {
            key(ImGuiKey.Escape);
            return;
        }
        int what = random.nextInt(100);
        if (what < 35 && !labels.isEmpty()) {
            press(labels.get(random.nextInt(labels.size())));
        } else if (what < 50) {
            drag();
        } else if (what < 60) {
            wheel();
        } else if (what < 75) {
            type();
        } else {
            keys();
        }
    }

    private void press(String label) {
        note("click " + label);
        Rect place = driver.labels().find(label).place();
        float x = place.left() + random.nextFloat() * place.width();
        float y = place.top() + random.nextFloat() * place.height();
        drag(0, x, y, x, y);
    }

    private void drag() {
        int button = random.nextInt(3);
        float x = random.nextInt(width);
        float y = random.nextInt(height);
        float toX = x + random.nextInt(201) - 100;
        float toY = y + random.nextInt(201) - 100;
        note("drag " + button + " from " + x + "," + y + " to " + toX + "," + toY);
        drag(button, x, y, toX, toY);
    }

    private void drag(int button, float x, float y, float toX, float toY) {
        explorer.input().pointer(x, y);
        driver.frames(1);
        explorer.input().button(button, true);
        driver.frames(1);
        explorer.input().pointer(toX, toY);
        driver.frames(1);
        explorer.input().button(button, false);
        driver.frames(1);
    }

    private void wheel() {
        float notches = random.nextInt(9) - 4;
        note("wheel " + notches);
        explorer.input().pointer(random.nextInt(width), random.nextInt(height));
        explorer.input().wheel(0, notches);
        driver.frames(1);
    }

    private void type() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i >= 0; i--) text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        note("type " + text);
        text.codePoints().forEach(explorer.input()::character);
        driver.frames(1 + random.nextInt(9));
    }

    private void keys() {
        boolean letter = random.nextBoolean();
        int key = letter ? ImGuiKey._0 + random.nextInt(36) : KEYS[random.nextInt(KEYS.length)];
        int modifier = new int[] {0, 0, 0, ImGuiKey.LeftCtrl, ImGuiKey.LeftShift}[random.nextInt(5)];
        note("key " + modifier + "+" + key);
        if (modifier != 0) explorer.input().key(modifier, true);
        key(key);
        if (modifier != 0) explorer.input().key(modifier, false);
    }

    private void key(int key) {
        explorer.input().key(key, true);
        driver.frames(1);
        explorer.input().key(key, false);
        driver.frames(1);
    }

    private void note(String what) {
        last.add(what);
        if (last.size() > REMEMBERED) last.remove();
    }
}
