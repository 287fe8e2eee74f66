package downhill.app.console;

import picocli.CommandLine.IVersionProvider;

/** The version from the jar's manifest. */
public final class ProgramVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return new String[] {"Downhill " + (version == null ? "(not packaged)" : version)};
    }
}
