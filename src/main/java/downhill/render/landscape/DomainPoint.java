package downhill.render.landscape;

/** A point of the domain. */
public record DomainPoint(double x, double y) {}
