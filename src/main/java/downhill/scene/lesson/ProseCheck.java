package downhill.scene.lesson;

import downhill.document.DocumentException;
import downhill.lesson.Glossary;
import downhill.lesson.Term;
import downhill.lesson.read.LessonFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What makes a page's prose hard to read: sentences that are too long, and words that are used before they are explained. */
final class ProseCheck {
    private static final int WORDS = 30;
    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]+)\\*\\*");

    private final LessonFile file;
    private final Glossary glossary;
    private final List<ProseParagraph> paragraphs;
    private final List<DocumentException> problems = new ArrayList<>();

    private ProseCheck(LessonFile file, Glossary glossary) {
        this.file = file;
        this.glossary = glossary;
        paragraphs = ProseParagraph.of(file.document());
    }

    static List<DocumentException> problems(LessonFile file, Glossary glossary) {
        ProseCheck check = new ProseCheck(file, glossary);
        check.paragraphs.forEach(check::sentences);
        if (file.lesson().number() >= 0) check.terms();
        return check.problems;
    }

    private void sentences(ProseParagraph paragraph) {
        paragraph.longSentences(WORDS).forEach(sentence -> {
            String begin = sentence.substring(0, Math.min(30, sentence.length()));
            note(
                    paragraph.lineOf(sentence),
                    "the sentence `" + begin + "…` has " + ProseParagraph.words(sentence)
                            + " words: divide it, so that none has more than " + WORDS);
        });
    }

    /** Each term once: a paragraph that sets it in bold explains it, and one that names its chapter may use it before. */
    private void terms() {
        Set<Term> known = new HashSet<>();
        for (ProseParagraph paragraph : paragraphs) {
            known.addAll(explained(paragraph));
            Matcher found = glossary.in(paragraph.plain());
            while (found.find()) {
                Term term = glossary.term(found.group());
                if (!early(term) || pointsOn(paragraph, term) || !known.add(term)) continue;
                note(paragraph.line(), "`" + found.group() + "` is used before it is explained: " + where(term));
            }
        }
    }

    private boolean early(Term term) {
        return term.chapter() >= file.lesson().number();
    }

    private static boolean pointsOn(ProseParagraph paragraph, Term term) {
        return paragraph.plain().matches("(?is).*\\bchapter " + term.chapter() + "\\b.*");
    }

    private Set<Term> explained(ProseParagraph paragraph) {
        Set<Term> terms = new HashSet<>();
        Matcher bold = BOLD.matcher(paragraph.text());
        while (bold.find()) terms.addAll(glossary.all(bold.group(1)));
        return terms;
    }

    private String where(Term term) {
        return term.chapter() == file.lesson().number()
                ? "the glossary says that this chapter does, which sets it in bold there"
                : "chapter " + term.chapter() + " does";
    }

    private void note(int line, String sentence) {
        problems.add(new DocumentException(file.origin(), line, sentence));
    }
}
