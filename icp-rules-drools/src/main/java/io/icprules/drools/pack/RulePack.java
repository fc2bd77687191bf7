package io.icprules.drools.pack;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRulesException;
import io.icprules.drools.source.RuleFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Rules as somebody publishes them (规则包): the bundled ones, a folder, or a jar; or one of these laid over another. The
 * files are read once, when the pack is made: what is checked is what is used, whatever happens to the files later.
 * Immutable and thread-safe.
 *
 * <p>In a pack that lies over another a rule replaces the one of the same id below, any other rule is added, and
 * {@code withdrawn.tsv} names the rules that no longer apply.
 */
public final class RulePack {

    /** Where a jar keeps its rule pack: this folder, with the manifest {@code rule-base.sha256} in it. */
    public static final String JAR_FOLDER = "META-INF/icp-rules/";

    private static final String BUNDLED_FOLDER = "io/icprules/rules/";

    private final List<Layer> layers;

    private RulePack(List<Layer> layers) {
        this.layers = List.copyOf(layers);
    }

    /**
     * The rules in the jar of this library.
     *
     * @throws FilingRulesException {@link ErrorCode#RULE_BASE_UNUSABLE} if the jar is damaged
     */
    public static RulePack bundled() {
        try {
            return of(
                    RuleFolder.bundled(path -> resource(RulePack.class.getClassLoader(), BUNDLED_FOLDER + path)), true);
        } catch (IOException e) {
            throw new FilingRulesException(
                    ErrorCode.RULE_BASE_UNUSABLE,
                    "The bundled rules are incomplete: " + e.getMessage() + ".",
                    "The jar of icp-rules-drools is damaged, or a shaded jar dropped io/icprules/rules.",
                    e);
        }
    }

    /**
     * The rules of a folder and those below it. What is wrong with single files is found by {@link #check()}.
     *
     * @throws FilingRulesException {@link ErrorCode#RULES_UNREADABLE} if the folder cannot be read
     */
    public static RulePack folder(Path root) {
        try {
            return of(RuleFolder.read(root), false);
        } catch (IOException e) {
            throw unreadable("folder " + root, "a folder of .drl files that this process may read", e);
        }
    }

    /**
     * The rules of a jar, in {@link #JAR_FOLDER}. They are data: no class of the jar is loaded.
     *
     * @throws FilingRulesException {@link ErrorCode#RULES_UNREADABLE} if the jar or its manifest cannot be read
     */
    public static RulePack jar(Path jar) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return of(RuleFolder.listed(path -> entry(zip, JAR_FOLDER + path)), false);
        } catch (IOException e) {
            throw unreadable("jar " + jar, "a jar with " + JAR_FOLDER + RuleFolder.MANIFEST, e);
        }
    }

    /**
     * The rules of the jar on a class path that keeps a rule pack in a folder.
     *
     * @param loader sees the folder
     * @param folder path of the folder, such as {@code META-INF/icp-rules/}
     * @throws FilingRulesException {@link ErrorCode#RULES_UNREADABLE} if there is none
     */
    public static RulePack resources(ClassLoader loader, String folder) {
        String root = folder.endsWith("/") ? folder : folder + "/";
        try {
            return of(RuleFolder.listed(path -> resource(loader, root + path)), false);
        } catch (IOException e) {
            throw unreadable("resources " + root, "a folder with " + RuleFolder.MANIFEST + " on the class path", e);
        }
    }

    /** Rules whose files were read already. */
    public static RulePack of(RuleFolder folder) {
        return of(folder, false);
    }

    /** This pack laid over another. */
    public RulePack over(RulePack base) {
        List<Layer> all = new ArrayList<>(base.layers);
        all.addAll(layers);
        return new RulePack(all);
    }

    /** Checks all layers, alone and together, and lays them over each other. */
    public CheckedPack check() {
        return new PackCheck(layers).check();
    }

    /** Digest of the files of all layers: SHA-256 in hexadecimal. */
    public String digest() {
        return Layer.digest(layers);
    }

    /** Whether these are the rules in the jar and no others. */
    public boolean isBundled() {
        return layers.size() == 1 && layers.get(0).bundled();
    }

    private static RulePack of(RuleFolder folder, boolean bundled) {
        return new RulePack(List.of(new Layer(folder, bundled)));
    }

    private static InputStream resource(ClassLoader loader, String path) throws IOException {
        InputStream stream = loader.getResourceAsStream(path);
        if (stream == null) {
            throw new IOException("no resource " + path);
        }
        return stream;
    }

    private static InputStream entry(ZipFile zip, String path) throws IOException {
        ZipEntry entry = zip.getEntry(path);
        if (entry == null || entry.isDirectory()) {
            throw new IOException("no entry " + path);
        }
        return zip.getInputStream(entry);
    }

    private static FilingRulesException unreadable(String what, String expected, IOException cause) {
        return new FilingRulesException(
                ErrorCode.RULES_UNREADABLE,
                "The rules of " + what + " cannot be read: " + cause.getClass().getSimpleName() + "; expected "
                        + expected + ".",
                "Check the path and the permissions; `icp-rules manifest DIR` writes the manifest of a pack.",
                cause);
    }
}
