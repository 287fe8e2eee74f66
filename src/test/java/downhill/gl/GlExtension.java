package downhill.gl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;

/** What {@link GlTest} does. */
final class GlExtension implements BeforeAllCallback, AfterAllCallback, ParameterResolver {
    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(GlExtension.class);

    /** One context for all classes of a process: to open and to close one takes as long as many tests. */
    private record Shared(Context context) implements AutoCloseable {
        @Override
        public void close() {
            context.makeCurrent();
            context.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext test) {
        boolean compute =
                test.getRequiredTestClass().getAnnotation(GlTest.class).compute();
        Context context;
        try {
            context = shared(test);
            if (compute && !context.compute()) {
                throw new GlException("no compute shaders in OpenGL " + context.version());
            }
        } catch (GlException missing) {
            if (Boolean.getBoolean("downhill.requireGl")) throw missing;
            throw new TestAbortedException(missing.getMessage());
        }
        context.makeCurrent();
    }

    private static Context shared(ExtensionContext test) {
        return test.getRoot()
                .getStore(SPACE)
                .getOrComputeIfAbsent(Shared.class, key -> new Shared(Context.headless(Debug.THROW)), Shared.class)
                .context();
    }

    @Override
    public void afterAll(ExtensionContext test) {
        Shared shared = test.getRoot().getStore(SPACE).get(Shared.class, Shared.class);
        if (shared != null)
            assertThat(shared.context().live()).as("objects left open").isEmpty();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Context.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return shared(test);
    }
}
