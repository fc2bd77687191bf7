package io.icprules.drools.compile;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Holds the classes that Drools generated, and shows them {@link AllowedNames} and nothing else: not even code that slipped
 * through could find a class to do harm with. It goes, classes and all, with the rules that were made from it.
 */
final class GeneratedClassLoader extends ClassLoader {

    static {
        registerAsParallelCapable();
    }

    private final Map<String, byte[]> generated;
    private final ClassLoader host;

    /** Classes by their internal names, and the loader of this library. */
    GeneratedClassLoader(Map<String, byte[]> generated, ClassLoader host) {
        super(null);
        this.generated = Map.copyOf(generated);
        this.host = host;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? find(name) : loaded;
        }
    }

    private Class<?> find(String name) throws ClassNotFoundException {
        String internal = name.replace('.', '/');
        byte[] bytes = generated.get(internal);
        if (bytes != null) {
            return defineClass(name, bytes, 0, bytes.length);
        }
        if (AllowedNames.reaches(internal)) {
            return host.loadClass(name);
        }
        throw new ClassNotFoundException(name + " is out of reach of rules");
    }

    @Override
    public java.net.@Nullable URL getResource(String name) {
        return null;
    }
}
