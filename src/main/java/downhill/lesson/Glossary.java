package downhill.lesson;

import downhill.document.DocumentException;
import downhill.document.Line;
import downhill.document.Tree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of the course in one language, each with what it means and the chapter that explains it. */
public final class Glossary {
    public static final Glossary NONE = new Glossary(List.of());

    /** Its file in a language's folder: YAML, for each term its {@code chapter}, {@code means} and {@code forms}. */
    public static final String FILE = "glossary.yaml";

    private final List<Term> terms;
    private final Map<String, Term> bySpelling = new LinkedHashMap<>();
    private final Pattern spellings;

    public Glossary(List<Term> terms) {
        this.terms = List.copyOf(terms);
        for (Term term : terms) term.spellings().forEach(spelling -> bySpelling.put(small(spelling), term));
        spellings = bySpelling.isEmpty() ? Pattern.compile("(?!)") : pattern();
    }

    /** Longer ones first, so that "learning rate" is not found as "rate". */
    private Pattern pattern() {
        return Pattern.compile(
                bySpelling.keySet().stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}-])(", ")(?![\\p{L}\\p{N}])")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Reads a file of terms. What is wrong with it is added to {@code problems}, each with its line. */
    public static Glossary read(Line file, List<DocumentException> problems) {
        List<Term> terms = new ArrayList<>();
        try {
            entries(file.origin(), Tree.parse(file.origin(), file.text(), file.number()))
                    .entries()
                    .forEach((name, entry) -> {
                        try {
                            terms.add(term(file.origin(), name, entries(file.origin(), entry.value())));
                        } catch (DocumentException wrong) {
                            problems.add(wrong);
                        }
                    });
        } catch (DocumentException unreadable) {
            problems.add(unreadable);
        }
        return new Glossary(terms);
    }

    private static Tree.Entries entries(String origin, Tree tree) {
        if (tree instanceof Tree.Entries entries) return entries;
        throw new DocumentException(
                origin,
                tree.line(),
                "a term has lines under it: `chapter: 4`, `means: …`, and `forms: [rows]` if it has");
    }

    private static Term term(String origin, String name, Tree.Entries of) {
        for (Map.Entry<String, Tree.Entry> each : of.entries().entrySet()) {
            if (List.of("chapter", "means", "forms").contains(each.getKey())) continue;
            throw new DocumentException(
                    origin,
                    each.getValue().line(),
                    "`" + name + "` has an unknown key `" + each.getKey() + "`: write chapter, means or forms");
        }
        String chapter = text(of, "chapter");
        String means = text(of, "means");
        if (!chapter.matches("\\d{1,3}") || means.isEmpty()) {
            throw new DocumentException(
                    origin, of.line(), "`" + name + "` needs the number of its `chapter` and what it `means`");
        }
        return new Term(name, forms(of), Integer.parseInt(chapter), means);
    }

    private static String text(Tree.Entries of, String key) {
        Tree.Entry entry = of.entries().get(key);
        return entry != null && entry.value() instanceof Tree.Text text
                ? text.text().strip()
                : "";
    }

    private static List<String> forms(Tree.Entries of) {
        Tree.Entry entry = of.entries().get("forms");
        if (entry == null || !(entry.value() instanceof Tree.Items items)) return List.of();
        return items.items().stream()
                .filter(Tree.Text.class::isInstance)
                .map(item -> ((Tree.Text) item).text())
                .toList();
    }

    public List<Term> terms() {
        return terms;
    }

    /** Finds terms in a text; {@link #term} says which one was found. */
    public Matcher in(String text) {
        return spellings.matcher(text);
    }

    /** The terms in a text. */
    public Set<Term> all(String text) {
        return in(text).results().map(found -> term(found.group())).collect(Collectors.toSet());
    }

    /** The term that is spelled so, in small or capital letters. */
    public Term term(String spelling) {
        return bySpelling.get(small(spelling));
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
