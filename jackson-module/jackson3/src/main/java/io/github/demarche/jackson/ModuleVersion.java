package io.github.demarche.jackson;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import tools.jackson.core.Version;
import tools.jackson.core.util.VersionUtil;

/** The version that the build recorded. */
final class ModuleVersion {
    static final Version VERSION = read();

    private ModuleVersion() {}

    private static Version read() {
        Properties properties = new Properties();
        try (InputStream in = ModuleVersion.class.getResourceAsStream("version.properties")) {
            if (in == null) {
                return Version.unknownVersion();
            }
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return VersionUtil.parseVersion(properties.getProperty("version"), "io.github.demarche", "demarche-jackson");
    }
}
