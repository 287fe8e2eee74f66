package downhill.gl;

import static org.lwjgl.egl.EGL15.*;
import static org.lwjgl.egl.EXTDeviceEnumeration.eglQueryDevicesEXT;

import java.util.ArrayList;
import java.util.List;
import org.lwjgl.PointerBuffer;
import org.lwjgl.egl.EGL;
import org.lwjgl.system.Configuration;
import org.lwjgl.system.JNI;
import org.lwjgl.system.MemoryStack;

/** A context of EGL with no surface. Displays belong to the process and are shared, so they are never terminated. */
record Egl(long display, long context) implements Platform {
    private static final int PLATFORM_DEVICE = 0x313F;
    private static final int PLATFORM_SURFACELESS = 0x31DD;

    /** A context on the first graphics device that gives one; this is what works on NVIDIA's headless machines. */
    static Egl device() {
        useForFunctions();
        return onFirst(devices().stream()
                .map(device -> platformDisplay(PLATFORM_DEVICE, device))
                .toList());
    }

    /** A context of Mesa's platform without surfaces. */
    static Egl surfaceless() {
        useForFunctions();
        return onFirst(List.of(platformDisplay(PLATFORM_SURFACELESS, 0)));
    }

    /** Lets LWJGL find OpenGL's functions through EGL, so that a machine without libGL will do. */
    static void useForFunctions() {
        if (Configuration.OPENGL_CONTEXT_API.get() == null) Configuration.OPENGL_CONTEXT_API.set("EGL");
    }

    private static List<Long> devices() {
        // LWJGL sets its flags for client extensions to false even where they are there, so the function is asked.
        if (EGL.getCapabilities().eglQueryDevicesEXT == 0) throw new GlException("EGL does not list devices");
        try (MemoryStack stack = MemoryStack.stackPush()) {
            PointerBuffer found = stack.mallocPointer(32);
            int[] count = new int[1];
            if (!eglQueryDevicesEXT(found, count)) throw new GlException("EGL does not list devices");
            List<Long> devices = new ArrayList<>();
            for (int i = 0; i < count[0]; i++) devices.add(found.get(i));
            return devices;
        }
    }

    /** LWJGL's own binding refuses a native display of 0, which is what the surfaceless platform takes. */
    private static long platformDisplay(int platform, long nativeDisplay) {
        long function = EGL.getCapabilities().eglGetPlatformDisplay;
        if (function == 0) throw new GlException("EGL is older than 1.5");
        return JNI.callPPP(platform, nativeDisplay, 0L, function);
    }

    private static Egl onFirst(List<Long> displays) {
        List<Long> ready = displays.stream()
                .filter(display -> display != 0 && eglInitialize(display, new int[1], new int[1]))
                .toList();
        for (Version version : Version.WANTED)
            for (long display : ready) {
                long context = create(display, version);
                if (context != 0) return new Egl(display, context);
            }
        throw new GlException("EGL made no OpenGL 4.1 context on any of " + ready.size() + " displays");
    }

    private static long create(long display, Version version) {
        try (MemoryStack stack = MemoryStack.stackPush()) {
            PointerBuffer config = stack.mallocPointer(1);
            int[] count = new int[1];
            int[] wanted = {EGL_SURFACE_TYPE, 0, EGL_RENDERABLE_TYPE, EGL_OPENGL_BIT, EGL_NONE};
            if (!eglBindAPI(EGL_OPENGL_API)) return 0;
            if (!eglChooseConfig(display, wanted, config, count) || count[0] == 0) return 0;
            return eglCreateContext(display, config.get(0), EGL_NO_CONTEXT, attributes(version));
        }
    }

    private static int[] attributes(Version version) {
        return new int[] {
            EGL_CONTEXT_MAJOR_VERSION,
            version.major(),
            EGL_CONTEXT_MINOR_VERSION,
            version.minor(),
            EGL_CONTEXT_OPENGL_PROFILE_MASK,
            EGL_CONTEXT_OPENGL_CORE_PROFILE_BIT,
            EGL_NONE
        };
    }

    @Override
    public void makeCurrent() {
        // The API is a property of the thread, so it is said again where the context is taken up.
        if (!eglBindAPI(EGL_OPENGL_API) || !eglMakeCurrent(display, EGL_NO_SURFACE, EGL_NO_SURFACE, context))
            throw new GlException("EGL could not make its context current");
    }

    @Override
    public void close() {
        eglMakeCurrent(display, EGL_NO_SURFACE, EGL_NO_SURFACE, EGL_NO_CONTEXT);
        eglDestroyContext(display, context);
    }
}
