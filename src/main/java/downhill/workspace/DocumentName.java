package downhill.workspace;

import downhill.loss.Surface;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** A title and the id that its document's file has. */
public record DocumentName(String id, String title) {
    /** The id of a title: lower case, with hyphens for all but letters from a to z and digits; "" if none are left. */
    public static DocumentName of(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String id = plain.replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return new DocumentName(id.equals(Surface.TYPED) ? id + "-1" : id, title.strip());
    }

    /** With the first number from 2 behind it that makes it the only one. */
    public DocumentName free(Set<String> taken) {
        int number = 2;
        while (taken.contains(id + "-" + number)) number++;
        return taken.contains(id) ? new DocumentName(id + "-" + number, title + " " + number) : this;
    }
}
