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
final class PageBlock {
    private static final double USUAL_H = 1e-5;

    private PageBlock() {}

    /** The first line is the number, the others are YAML. */
    static Part.Slide slider(BlockSource blockSource) {
        Line text = blockSource.text();
        int end = text.text().indexOf('\n');
        String first = end < 0 ? text.text() : text.text().substring(0, end);
        Parameter parameter = Parameter.parse(new Line(text.origin(), text.number(), first));
        String rest = end < 0 ? "" : text.text().substring(end + 1);
        Fields fields = Fields.read(new Line(text.origin(), text.number() + 1, rest), "of", "team", "label", "help");
        return new Part.Slide(
                parameter,
                fields.text("of", ""),
                team(fields),
                blockSource.prose(fields, "label", parameter.name()),
                blockSource.prose(fields, "help"),
                blockSource.line());
    }

    private static OptionalInt team(Fields fields) {
        if (!fields.has("team")) return OptionalInt.empty();
        double team = fields.number("team");
        if (team < 1 || team != Math.rint(team)) throw fields.error("team", "`team` is a whole number, from 1");
        if (!fields.has("of")) throw fields.error("team", "`team` needs `of`, which says what of the team is moved");
        return OptionalInt.of((int) team);
    }

    static Part.Check check(BlockSource blockSource) {
        Fields fields = blockSource.fields("name", "formula", "at", "claims", "h");
        Program formula = fields.formula("formula");
        Map<String, Double> at = fields.numbers("at");
        for (String name : formula.free()) {
            if (!at.containsKey(name)) {
                throw fields.error(
                        "at", "`" + name + "` has no value: write it into `at`, like `at: {" + name + ": 1}`");
            }
        }
        at.keySet().forEach(name -> known(fields, "at", name, formula.free()));
        double h = fields.number("h", USUAL_H);
        if (!(h > 0)) throw fields.error("h", "`h` is a distance, above 0");
        return new Part.Check(
                BlockSource.name(fields),
                fields.text("formula").text(),
                at,
                claims(fields, formula.free()),
                h,
                blockSource.line());
    }

    private static void known(Fields fields, String key, String name, Set<String> free) {
        if (!free.contains(name)) throw fields.error(key, Suggest.unknown("name", name, free));
    }

    private static Map<String, String> claims(Fields fields, Set<String> free) {
        Map<String, String> claims = new LinkedHashMap<>();
        fields.map("claims").forEach((name, line) -> {
            known(fields, "claims", name, free);
            for (String used : Fields.formula(line).free()) {
                if (!free.contains(used)) throw line.error(Suggest.unknown("name", used, free));
            }
            claims.put(name, line.text());
        });
        return claims;
    }

    static Part.Search search(BlockSource blockSource) {
        Fields fields = blockSource.fields("name", "surface", "rate");
        double rate = fields.number("rate");
        if (!(rate > 0)) throw fields.error("rate", "`rate` is above 0");
        return new Part.Search(BlockSource.name(fields), fields.text("surface"), rate, blockSource.line());
    }
}
