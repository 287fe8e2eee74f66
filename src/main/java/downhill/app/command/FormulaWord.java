package downhill.app.command;

import downhill.app.console.UsageError;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes a formula from the command line, but no misspelt option. */
final class FormulaWord implements ITypeConverter<String> {
    @Override
    public String convert(String word) {
        if (UsageError.isOption(word)) throw new TypeConversionException("an option");
        return word;
    }
}
