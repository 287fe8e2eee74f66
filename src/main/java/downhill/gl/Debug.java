package downhill.gl;

/** What happens to the driver's messages: logged, or thrown from the call that caused them (tests). */
public enum Debug {
    LOG,
    THROW
}
