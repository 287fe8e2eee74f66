package downhill.lesson.read;

import downhill.document.Line;
import downhill.document.Parameter;
import downhill.document.Suggest;
import downhill.language.Program;
import downhill.lesson.Part;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** What stands on the page to be moved: sliders, checks, searches. */
final class PageBlockReader {
    private static final double USUAL_H = 1e-5;

    private PageBlockReader() {}

    /** The first line is the number, the others are YAML. */
    static Part.Slide slider(BlockSource blockSource) {
        Line text = blockSource.text();
        int end = text.text().indexOf('\n');
        String first = end < 0 ? text.text() : text.text().substring(0, end);
        Parameter parameter = Parameter.parse(new Line(text.origin(), text.number(), first));
        String rest = end < 0 ? "" : text.text().substring(end + 1);
        BlockFields blockFields =
                BlockFields.read(new Line(text.origin(), text.number() + 1, rest), "of", "team", "label", "help");
        return new Part.Slide(
                parameter,
                blockFields.text("of", ""),
                team(blockFields),
                blockSource.prose(blockFields, "label", parameter.name()),
                blockSource.prose(blockFields, "help"),
                blockSource.line());
    }

    private static OptionalInt team(BlockFields blockFields) {
        if (!blockFields.has("team")) return OptionalInt.empty();
        double team = blockFields.number("team");
        if (team < 1 || team != Math.rint(team)) throw blockFields.error("team", "`team` is a whole number, from 1");
        if (!blockFields.has("of"))
            throw blockFields.error("team", "`team` needs `of`, which says what of the team is moved");
        return OptionalInt.of((int) team);
    }

    static Part.Check check(BlockSource blockSource) {
        BlockFields blockFields = blockSource.fields("name", "formula", "at", "claims", "h");
        Program formula = blockFields.formula("formula");
        Map<String, Double> at = blockFields.numbers("at");
        for (String name : formula.free()) {
            if (!at.containsKey(name)) {
                throw blockFields.error(
                        "at", "`" + name + "` has no value: write it into `at`, like `at: {" + name + ": 1}`");
            }
        }
        at.keySet().forEach(name -> known(blockFields, "at", name, formula.free()));
        double h = blockFields.number("h", USUAL_H);
        if (!(h > 0)) throw blockFields.error("h", "`h` is a distance, above 0");
        return new Part.Check(
                BlockSource.name(blockFields),
                blockFields.text("formula").text(),
                at,
                claims(blockFields, formula.free()),
                h,
                blockSource.line());
    }

    private static void known(BlockFields blockFields, String key, String name, Set<String> free) {
        if (!free.contains(name)) throw blockFields.error(key, Suggest.unknown("name", name, free));
    }

    private static Map<String, String> claims(BlockFields blockFields, Set<String> free) {
        Map<String, String> claims = new LinkedHashMap<>();
        blockFields.map("claims").forEach((name, line) -> {
            known(blockFields, "claims", name, free);
            for (String used : BlockFields.formula(line).free()) {
                if (!free.contains(used)) throw line.error(Suggest.unknown("name", used, free));
            }
            claims.put(name, line.text());
        });
        return claims;
    }

    static Part.Search search(BlockSource blockSource) {
        BlockFields blockFields = blockSource.fields("name", "surface", "rate");
        double rate = blockFields.number("rate");
        if (!(rate > 0)) throw blockFields.error("rate", "`rate` is above 0");
        return new Part.Search(BlockSource.name(blockFields), blockFields.text("surface"), rate, blockSource.line());
    }
}
