package downhill.circuit;

import downhill.document.Catalogue;
import downhill.document.Document;
import downhill.document.DocumentException;
import downhill.document.DocumentText;
import downhill.document.Parameter;
import downhill.language.LanguageException;
import downhill.language.Parser;
import downhill.language.Program;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where circuits come from: the catalogue, a document, or a formula somebody types. */
public final class Schematics {
    /** Where an input stands that nobody gave a value. */
    private static final double USUAL = 1;

    private static final double REACH = 5;

    private Schematics() {}

    /** The shipped circuits and those in the folder {@code circuits} of a person's own folder. */
    public static Catalogue<Schematic> catalogue(Optional<Path> own) {
        return Catalogue.load("circuit", own, Schematics::of);
    }

    /** Reads a circuit document. Throws {@link DocumentException} with the file and line of a mistake. */
    public static Schematic of(Document document) {
        return new SchematicDocument(document).schematic();
    }

    /** A typed formula; an input without a value among {@code values} is 1. Throws {@link LanguageException}. */
    public static Schematic typed(String formula, Map<String, Double> values) {
        Program program = Parser.parse(formula, values.keySet());
        List<Parameter> inputs = new ArrayList<>();
        for (String name : program.free()) inputs.add(input(name, values.getOrDefault(name, USUAL)));
        return new Schematic("typed", "Your circuit", "", "", formula.strip(), program, Circuit.of(program), inputs);
    }

    /** From −5 to 5, or as far beyond as the value is. */
    private static Parameter input(String name, double value) {
        double reach = Double.isFinite(value) ? Math.max(REACH, Math.abs(value)) : REACH;
        return new Parameter(name, value, -reach, reach, false);
    }

    /** The circuit as a document that reads back the same. */
    public static String text(Schematic schematic) {
        DocumentText text = new DocumentText().line("name", schematic.title());
        if (!schematic.source().isEmpty()) text.line("source", schematic.source());
        text.list("inputs", schematic.inputs().stream().map(Parameter::text).toList());
        List<String> results =
                schematic.circuit().outputs().stream().map(Gate::name).toList();
        if (results.size() == 1) return text.body(schematic.about(), "circuit", schematic.formula());
        // The last line is their sum, which reading them adds.
        String statements = schematic.formula().substring(0, schematic.formula().lastIndexOf('\n'));
        return text.list("results", results).body(schematic.about(), "circuit", statements);
    }
}
