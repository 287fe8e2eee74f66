package downhill.app.console;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.jar.Manifest;
import picocli.CommandLine.IVersionProvider;

/** The version, and the commit that it was built from, out of the jar's manifest. */
public final class ProgramVersion implements IVersionProvider {
    private static final String UNKNOWN = "unknown";

    @Override
    public String[] getVersion() {
        return new String[] {text()};
    }

    /** Such as "Downhill 0.1.0". */
    public static String text() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return "Downhill " + (version == null ? "(not packaged)" : version);
    }

    /** As the build was told by {@code -Ddownhill.commit}, or "unknown". */
    public static String commit() {
        if (ProgramVersion.class.getPackage().getImplementationVersion() == null) return UNKNOWN;
        URL jar = ProgramVersion.class.getProtectionDomain().getCodeSource().getLocation();
        try (InputStream in = new URL("jar:" + jar + "!/META-INF/MANIFEST.MF").openStream()) {
            String commit = new Manifest(in).getMainAttributes().getValue("Build-Commit");
            return commit == null ? UNKNOWN : commit;
        } catch (IOException unreadable) {
            return UNKNOWN;
        }
    }
}
