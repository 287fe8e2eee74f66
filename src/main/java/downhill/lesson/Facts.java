package downhill.lesson;

/** What can be measured now; NaN where there is no such thing yet. */
@FunctionalInterface
public interface Facts {
    double get(Fact fact);
}
