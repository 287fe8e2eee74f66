package downhill.lesson;

/** What can be measured now, by name; NaN where there is no such thing yet. */
@FunctionalInterface
public interface Facts {
    double get(String name);
}
