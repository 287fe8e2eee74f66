package downhill.lesson.read;

import downhill.document.Catalogue;
import downhill.document.Document;
import downhill.document.DocumentException;
import downhill.document.Line;
import downhill.document.UnknownNameException;
import downhill.lesson.Glossary;
import downhill.lesson.Lesson;
import downhill.lesson.Progress;
import downhill.lesson.TermNotes;
import downhill.lesson.Vocabulary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The chapters by language, the program's own and a person's own; what is not translated is there in English. */
public final class Lessons {
    /** A language's code and its own name; its chapters lie in a folder of that code. */
    public record Language(String code, String name) {}

    public static final Language ENGLISH = new Language(Progress.ENGLISH, "English");

    /** Those in which chapters may be written. */
    private static final List<Language> LANGUAGES = List.of(
            ENGLISH,
            new Language("de", "Deutsch"),
            new Language("es", "Español"),
            new Language("fr", "Français"),
            new Language("it", "Italiano"),
            new Language("nl", "Nederlands"),
            new Language("pl", "Polski"),
            new Language("pt", "Português"));

    private final Map<Language, Catalogue<LessonFile>> files = new LinkedHashMap<>();
    private final Map<Language, Vocabulary> words = new LinkedHashMap<>();
    private final Map<Language, Glossary> glossaries = new LinkedHashMap<>();

    private final List<LessonFile> opened = new ArrayList<>();
    private final List<DocumentException> unread = new ArrayList<>();

    /** Reads all; {@code own} is a person's folder, which need not exist. */
    public Lessons(Optional<Path> own) {
        this(own, List.of());
    }

    /** The same and these files, wherever they lie, each in the place of one of the same name. */
    public Lessons(Optional<Path> own, List<Path> more) {
        for (Language language : LANGUAGES) {
            String folder = language.equals(ENGLISH) ? "lessons" : "lessons/" + language.code();
            Glossary glossary = glossary(folder, own);
            glossaries.put(language, glossary);
            Catalogue<LessonFile> catalogue =
                    Catalogue.load("lesson", folder, own, document -> read(document, glossary));
            if (language.equals(ENGLISH)
                    || !catalogue.ids().isEmpty()
                    || !catalogue.problems().isEmpty()) {
                files.put(language, catalogue);
                if (!language.equals(ENGLISH)) words.put(language, vocabulary(folder, own));
            }
        }
        for (Path file : more) open(file);
    }

    private static LessonFile read(Document document, Glossary glossary) {
        LessonFile file = LessonReader.read(document);
        return new LessonFile(document, TermNotes.in(file.lesson(), glossary), file.numbers(), file.problems());
    }

    /** A person's own words in place of the program's; a language with chapters and without words is not whole. */
    private Vocabulary vocabulary(String folder, Optional<Path> own) {
        String shipped = "assets/" + folder + "/" + Vocabulary.FILE;
        Optional<Line> file = text(folder, own, Vocabulary.FILE);
        if (file.isPresent()) return Vocabulary.read(file.get(), unread);
        String missing = own.map(
                        root -> root.resolve(folder).resolve(Vocabulary.FILE).toString())
                .orElse(shipped);
        unread.add(new DocumentException(
                missing, 1, "the pane's own words are not translated: write this file, as assets/lessons/de has one"));
        return Vocabulary.ENGLISH;
    }

    /** A language without one has no notes in its chapters. */
    private Glossary glossary(String folder, Optional<Path> own) {
        return text(folder, own, Glossary.FILE)
                .map(file -> Glossary.read(file, unread))
                .orElse(Glossary.NONE);
    }

    private static Optional<Line> text(String folder, Optional<Path> own, String name) {
        return own.map(root -> root.resolve(folder).resolve(name))
                .filter(Files::exists)
                .map(path -> Document.text(path))
                .or(() -> Document.shipped("assets/" + folder + "/" + name));
    }

    /** The glossary in whose language a file is written: that of its folder, or else English. */
    public Glossary glossary(String origin) {
        return LANGUAGES.stream()
                .filter(language -> origin.matches(".*[/\\\\]" + language.code() + "[/\\\\][^/\\\\]+"))
                .findFirst()
                .map(glossaries::get)
                .orElse(glossaries.get(ENGLISH));
    }

    /** The lesson pane's own words in that language. */
    public Vocabulary words(Language language) {
        return words.getOrDefault(language, Vocabulary.ENGLISH);
    }

    private void open(Path file) {
        try {
            opened.add(read(Document.read(file), glossary(file.toString())));
        } catch (DocumentException wrong) {
            unread.add(wrong);
        }
    }

    /** Those in which there is at least one chapter, English first. */
    public List<Language> languages() {
        return List.copyOf(files.keySet());
    }

    /** The chapters in reading order, each in that language where there is one. */
    public List<Lesson> in(Language language) {
        Map<String, Lesson> lessons = new LinkedHashMap<>();
        files.get(ENGLISH).all().forEach(file -> lessons.put(file.lesson().id(), file.lesson()));
        if (files.containsKey(language)) {
            files.get(language).all().forEach(file -> lessons.put(file.lesson().id(), file.lesson()));
        }
        opened.forEach(file -> lessons.put(file.lesson().id(), file.lesson()));
        return lessons.values().stream().sorted(ORDER).toList();
    }

    /** By number; those without one last, by id. */
    private static final Comparator<Lesson> ORDER = Comparator.<Lesson>comparingInt(
                    lesson -> lesson.number() < 0 ? Integer.MAX_VALUE : lesson.number())
            .thenComparing(Lesson::id);

    /** The chapter of that number, or of that id. Throws {@link UnknownNameException}. */
    public Lesson get(String name) {
        List<Lesson> all = in(ENGLISH);
        return all.stream()
                .filter(lesson -> lesson.id().equals(name)
                        || String.valueOf(lesson.number()).equals(name))
                .findFirst()
                .orElseThrow(() -> new UnknownNameException(
                        "lesson", name, all.stream().map(Lesson::id).toList()));
    }

    /** Every file that could be read, in all languages. */
    public List<LessonFile> files() {
        return Stream.concat(files.values().stream().flatMap(catalogue -> catalogue.all().stream()), opened.stream())
                .toList();
    }

    /** What is wrong in files that could not be read at all. */
    public List<DocumentException> unreadable() {
        return Stream.concat(
                        files.values().stream().flatMap(catalogue -> catalogue.problems().stream()), unread.stream())
                .toList();
    }

    /** What is wrong in any of them. */
    public List<DocumentException> problems() {
        List<DocumentException> problems = new ArrayList<>(unreadable());
        files().forEach(file -> problems.addAll(file.problems()));
        return problems;
    }
}
