package downhill.render.landscape;

import downhill.colour.Rgb;
import downhill.document.Block;
import downhill.document.Document;
import java.util.Arrays;
import java.util.List;

/** Colours from low (dark) to high (bright), 0xRRGGBB, with what shows on a person's screen: id and name. */
public record Palette(String id, String name, List<Integer> colours) {
    public Palette {
        colours = List.copyOf(colours);
    }

    /** Reads a palette's document: a {@code colours} block of at least 16 values like #1f9e89, low first. */
    public static Palette read(Document document) {
        Block.Fence fence = document.fence("colours");
        List<String> values = Arrays.stream(fence.content().split("\\s+"))
                .filter(value -> !value.isEmpty())
                .toList();
        for (String value : values)
            if (!value.matches("#[0-9a-fA-F]{6}"))
                throw document.error(fence.line(), "\"" + value + "\" is no colour: write six digits, like #1f9e89");
        if (values.size() < 16)
            throw document.error(fence.line(), "a palette has at least 16 colours: this one has " + values.size());
        return new Palette(
                document.id(),
                document.front().required("name").text(),
                values.stream().map(value -> Integer.parseInt(value, 1, 7, 16)).toList());
    }

    /** The colour at {@code t} in [0, 1], 0xRRGGBB, straight between neighbours. */
    public int at(double t) {
        double place = Math.max(0, Math.min(1, t)) * (colours.size() - 1);
        int index = Math.min((int) place, colours.size() - 2);
        return Rgb.mix(colours.get(index), colours.get(index + 1), place - index);
    }
}
