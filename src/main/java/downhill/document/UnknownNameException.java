package downhill.document;

import java.util.Collection;

/** A name that no document has; the message suggests a near one or lists them all. */
public final class UnknownNameException extends RuntimeException {
    public UnknownNameException(String kind, String name, Collection<String> known) {
        super(Suggest.unknown(kind, name, known));
    }
}
