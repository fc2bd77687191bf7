package io.icprules.drools.pack;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRulesException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule pack is, in words: {@code bundled}, a folder, a jar, {@code classpath:} and a folder of the class path that
 * has a manifest; or several of these with {@code +} between them, each laid over those before it, such as
 * {@code bundled+our-rules}. Stateless.
 */
public final class PackLocation {

    /** The rules in the jar of this library. */
    public static final String BUNDLED = "bundled";

    private static final String CLASS_PATH = "classpath:";

    private PackLocation() {}

    /**
     * The pack at a place, read now. A class path is that of the thread's context, or of this library if it has none.
     *
     * @throws FilingRulesException {@link ErrorCode#RULES_UNREADABLE} if nothing is there, or it cannot be read
     */
    public static RulePack read(String location) {
        RulePack found = find(location);
        if (found == null) {
            throw new FilingRulesException(
                    ErrorCode.RULES_UNREADABLE,
                    "There are no rules at " + location + "; expected bundled, a folder, a jar, or classpath:FOLDER, or"
                            + " several of these with + between them.",
                    "Check that every machine sees the path; relative ones begin where its process was started.");
        }
        return found;
    }

    /** The same, or {@code null} if nothing is there. */
    public static @Nullable RulePack find(String location) {
        RulePack whole = single(location); // a + may be part of the name of a folder
        if (whole != null) {
            return whole;
        }
        RulePack pack = null;
        for (String part : location.split("\\+", -1)) {
            RulePack layer = single(part);
            if (layer == null) {
                return null;
            }
            pack = pack == null ? layer : layer.over(pack);
        }
        return pack;
    }

    private static @Nullable RulePack single(String location) {
        if (location.equals(BUNDLED)) {
            return RulePack.bundled();
        }
        if (location.startsWith(CLASS_PATH) && location.indexOf('+') < 0) {
            return RulePack.resources(classPath(), location.substring(CLASS_PATH.length()));
        }
        Path path = path(location);
        if (path == null) {
            return null;
        }
        if (Files.isDirectory(path)) {
            return RulePack.folder(path);
        }
        boolean jar =
                Files.isRegularFile(path) && location.toLowerCase(Locale.ROOT).endsWith(".jar");
        return jar ? RulePack.jar(path) : null;
    }

    private static @Nullable Path path(String location) {
        try {
            return location.isEmpty() ? null : Path.of(location);
        } catch (InvalidPathException e) {
            return null; // "classpath:" on some systems, or plain nonsense
        }
    }

    private static ClassLoader classPath() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return context == null ? PackLocation.class.getClassLoader() : context;
    }
}
