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

    @Override
    public void beforeAll(ExtensionContext test) {
        boolean compute =
                test.getRequiredTestClass().getAnnotation(GlTest.class).compute();
        test.getStore(SPACE).put(Context.class, open(compute));
    }

    private static Context open(boolean compute) {
        try {
            Context context = Context.headless(Debug.THROW);
            if (context.compute() || !compute) return context;
            context.close();
            throw new GlException("no compute shaders in OpenGL " + context.version());
        } catch (GlException missing) {
            if (Boolean.getBoolean("downhill.requireGl")) throw missing;
            throw new TestAbortedException(missing.getMessage());
        }
    }

    @Override
    public void afterAll(ExtensionContext test) {
        try (Context context = test.getStore(SPACE).remove(Context.class, Context.class)) {
            if (context != null)
                assertThat(context.live()).as("objects left open").isEmpty();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Context.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getStore(SPACE).get(Context.class);
    }
}
