package downhill.document;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Takes what stands between two dollar signs as it is, so that Markdown leaves its stars and underscores alone. */
final class DollarParser implements InlineContentParser {
    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('$');
        }

        @Override
        public InlineContentParser create() {
            return new DollarParser();
        }
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        Position start = scanner.position();
        if (!findEnd(scanner)) return ParsedInline.of(new Dollars("", false), start);
        String latex = scanner.getSource(start, scanner.position()).getContent();
        scanner.next();
        return ParsedInline.of(new Dollars(latex.replace('\n', ' ').strip(), true), scanner.position());
    }

    /** Stops at the next dollar sign that has no backslash before it. */
    private static boolean findEnd(Scanner scanner) {
        while (scanner.find('$') >= 0) {
            if (scanner.peekPreviousCodePoint() != '\\') return true;
            scanner.next();
        }
        return false;
    }
}
