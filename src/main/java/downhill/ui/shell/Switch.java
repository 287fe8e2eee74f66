package downhill.ui.shell;

import downhill.ui.input.Action;
import java.util.function.BooleanSupplier;

/** An action that is always in sight, marked while what it shows is there. */
public record Switch(Action action, String shown, BooleanSupplier on) {}
