package io.icprules.testkit.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** Finds the folder that an annotation names. */
final class ScenarioPlace {

    private static final String CLASS_PATH = "classpath:";

    private ScenarioPlace() {}

    /**
     * The folder.
     *
     * @param name a path, or {@code classpath:} and the name of a resource
     * @param loader finds resources
     * @throws ExtensionConfigurationException if there is no such resource, or several, or it stands in a jar
     */
    static Path of(String name, ClassLoader loader) {
        if (!name.startsWith(CLASS_PATH)) {
            return Path.of(name);
        }
        String resource = name.substring(CLASS_PATH.length());
        List<URL> found = found(resource.startsWith("/") ? resource.substring(1) : resource, loader);
        if (found.size() != 1) {
            throw new ExtensionConfigurationException("@FilingScenarios(\"" + name + "\") names "
                    + (found.isEmpty() ? "nothing" : found.size() + " folders, " + found + ",")
                    + " on the class path; expected one folder.");
        }
        try {
            URL url = found.get(0);
            if (url.getProtocol().equals("file")) {
                return Path.of(url.toURI());
            }
            throw new ExtensionConfigurationException("@FilingScenarios(\"" + name + "\") names " + url
                    + "; expected a folder of files. Scenarios in a jar have to be unpacked first.");
        } catch (URISyntaxException e) {
            throw new ExtensionConfigurationException(name + " is no place of files", e);
        }
    }

    private static List<URL> found(String resource, ClassLoader loader) {
        try {
            return Collections.list(loader.getResources(resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
