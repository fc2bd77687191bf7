package io.icprules.drools.reload;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRulesException;
import io.icprules.drools.pack.PackFixture;
import io.icprules.drools.source.RuleFolder;
import java.io.IOException;
import java.nio.file.Path;

/** Publishes the same names as others do, with files of its own, and says which it was the first to publish. */
final class CompetingPublisher {

    private CompetingPublisher() {}

    /** Arguments: folder, number of the publisher, number of versions. Waits for a line before it begins. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int publisher = Integer.parseInt(arguments[1]);
        RuleFolder pack = pack(folder.resolve("process" + publisher), publisher);
        System.out.println("ready");
        int begun = System.in.read();
        for (int i = 0; begun >= 0 && i < Integer.parseInt(arguments[2]); i++) {
            System.out.println(publish(folder.resolve("published"), pack, "v" + i));
        }
    }

    static Process start(Path folder, int publisher, int versions) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CompetingPublisher.class.getName(),
                        folder.toString(),
                        Integer.toString(publisher),
                        Integer.toString(versions))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Files that differ in text and name from those of other publishers, so that a mixture shows. */
    static RuleFolder pack(Path folder, int publisher) throws IOException {
        for (int i = 0; i <= 2 * publisher; i++) {
            String rule = PackFixture.jiangsu(
                    "cn-js-ours-" + i,
                    "出自" + publisher,
                    "nature == SubjectNature.ENTERPRISE",
                    "verdict.violated( $subject );");
            PackFixture.write(folder, "province/32-jiangsu" + (i == 0 ? "" : "-" + i) + ".drl", rule);
        }
        return RuleFolder.read(folder);
    }

    /** Whether this version is of this publisher. */
    static boolean publish(Path root, RuleFolder pack, String name) throws IOException {
        try {
            new RulePublisher(root, null).publish(pack, name);
            return true;
        } catch (FilingRulesException e) {
            if (e.code() == ErrorCode.RULES_REFUSED && e.getMessage().contains("There is a version " + name)) {
                return false;
            }
            throw e;
        }
    }
}
