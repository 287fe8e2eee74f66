package downhill.ui.text;

import downhill.lesson.Vocabulary;
import downhill.lesson.Word;

/** Where a link of a lesson goes. */
public final class Links {
    private Links() {}

    static String help(Vocabulary words, String target) {
        if (target.startsWith("#")) {
            return words.of(Word.LINK_STAGE_HELP);
        }
        return isAddress(target) ? words.of(Word.LINK_ADDRESS_HELP, target) : words.of(Word.LINK_CHAPTER_HELP);
    }

    public static boolean isAddress(String target) {
        return target.contains("://");
    }

    /** The chapter that a target such as 03-gradient-descent.md names. */
    public static String chapter(String target) {
        String name = target.substring(target.lastIndexOf('/') + 1);
        return name.endsWith(".md") ? name.substring(0, name.length() - 3) : name;
    }
}
