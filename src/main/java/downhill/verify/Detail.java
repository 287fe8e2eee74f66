package downhill.verify;

import java.util.List;

/** What lies behind a check of many places: {@code worst} has those that are furthest off, first the worst. */
public record Detail(List<Outlier> worst) {
    static final Detail NONE = new Detail(List.of());

    public Detail {
        worst = List.copyOf(worst);
    }
}
