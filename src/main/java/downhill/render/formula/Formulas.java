package downhill.render.formula;

import downhill.colour.Rgb;
import downhill.gl.Context;
import downhill.gl.Filter;
import downhill.gl.Texture;
import downhill.gl.TextureFormat;
import java.awt.AWTError;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;

/**
 * Pictures of formulas. A frame asks for what it shows and never waits: a worker sets what is missing, and a few
 * pictures a frame become textures. Those asked for longest ago go when there are too many.
 */
public final class Formulas implements AutoCloseable {
    private static final int MOST = 256;

    /** Texels a frame that are handed to the device, more than any page's line of mathematics has. */
    private static final int TEXELS_A_FRAME = 1 << 16;

    private final Context context;
    private final Executor worker;
    private final Map<Wanted, FormulaPicture> pictures = new LinkedHashMap<>(MOST, 0.75f, true);
    private final Map<Wanted, Texture> textures = new HashMap<>();
    private final Queue<Made> made = new ConcurrentLinkedQueue<>();

    /** @param width 0 for one that stands in a line of text */
    private record Wanted(List<String> lines, float size, int width) {}

    /** @param bitmap null if it could not be made */
    private record Made(Wanted wanted, Typesetter.Bitmap bitmap) {}

    /** The context stays the caller's; the worker is given tasks of a few milliseconds, the first of half a second. */
    public Formulas(Context context, Executor worker) {
        this.context = context;
        this.worker = worker;
    }

    /** What is wrong with LaTeX that cannot be set; empty if it can. Takes milliseconds, the first time half a second. */
    public static Optional<String> problem(String latex) {
        try {
            new Typesetter(4000).set(List.of(latex), 20);
            return Optional.empty();
        } catch (RuntimeException | AWTError wrong) {
            return Optional.of(String.valueOf(wrong.getMessage()).strip().replaceAll("\\s+", " "));
        }
    }

    /** How many textures are kept now, up to 256. */
    public int held() {
        return textures.size();
    }

    /** To be called before each frame, when no frame is being drawn. */
    public void begin() {
        int texels = 0;
        while (texels < TEXELS_A_FRAME && !made.isEmpty()) {
            texels += take(made.remove());
        }
        Iterator<Wanted> oldest = pictures.keySet().iterator();
        while (pictures.size() > MOST) {
            Texture gone = textures.remove(oldest.next());
            oldest.remove();
            if (gone != null) {
                gone.close();
            }
        }
    }

    /** The texels that it took. */
    private int take(Made next) {
        if (!pictures.containsKey(next.wanted)) {
            return 0;
        }
        FormulaPicture picture = next.bitmap == null ? FormulaPicture.NONE : upload(next);
        pictures.put(next.wanted, picture);
        return picture.width() * picture.height();
    }

    /** The picture of a formula that stands in a line of text. */
    public FormulaPicture inline(String latex, float size) {
        return of(new Wanted(List.of(latex), size, 0));
    }

    /**
     * The picture of lines of LaTeX below each other, with letters of that size and not much wider than that, in
     * pixels.
     */
    public FormulaPicture of(List<String> lines, float size, int width) {
        return of(new Wanted(List.copyOf(lines), size, width));
    }

    private FormulaPicture of(Wanted wanted) {
        FormulaPicture known = pictures.get(wanted);
        if (known != null) {
            return known;
        }
        pictures.put(wanted, FormulaPicture.WAITING);
        worker.execute(() -> made.add(make(wanted)));
        return FormulaPicture.WAITING;
    }

    private static Made make(Wanted wanted) {
        try {
            Typesetter.Bitmap bitmap = wanted.width == 0
                    ? Typesetter.inline(wanted.lines.get(0), wanted.size)
                    : new Typesetter(wanted.width).set(wanted.lines, wanted.size);
            return new Made(wanted, bitmap);
        } catch (RuntimeException | AWTError | LinkageError impossible) {
            return new Made(wanted, null);
        }
    }

    private FormulaPicture upload(Made next) {
        Typesetter.Bitmap bitmap = next.bitmap;
        int[] texels = new int[bitmap.ink().length];
        for (int i = 0; i < texels.length; i++) {
            texels[i] = Rgb.WHITE | bitmap.ink()[i] << 24;
        }
        Texture texture =
                new Texture(context, "formula", TextureFormat.RGBA8, bitmap.width(), bitmap.height(), Filter.LINEAR);
        texture.upload(texels);
        textures.put(next.wanted, texture);
        return new FormulaPicture(texture.id(), bitmap.width(), bitmap.height(), bitmap.depth());
    }

    @Override
    public void close() {
        textures.values().forEach(Texture::close);
        textures.clear();
        pictures.clear();
    }
}
