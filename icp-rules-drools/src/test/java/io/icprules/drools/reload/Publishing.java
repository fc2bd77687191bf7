package io.icprules.drools.reload;

import io.icprules.api.FilingRules;
import io.icprules.api.application.FilingApplication;
import io.icprules.api.application.Subject;
import io.icprules.api.vocabulary.Operation;
import io.icprules.api.vocabulary.Province;
import io.icprules.api.vocabulary.SubjectNature;
import io.icprules.drools.pack.PackFixture;
import io.icprules.drools.source.RuleFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Publishes small packs for Jiangsu, each with a message of its own, and tells which one judged. */
final class Publishing {

    static final FilingApplication FILING = FilingApplication.builder()
            .submittedOn(LocalDate.of(2019, 9, 20))
            .province(Province.JIANGSU)
            .operation(Operation.SUBMIT)
            .subject(Subject.builder().nature(SubjectNature.ENTERPRISE).build())
            .build();

    private final Path folder;
    private final RulePublisher publisher;
    private final PackSource source;
    private int packs;

    Publishing(Path folder) {
        this.folder = folder;
        publisher = new RulePublisher(root(), null);
        source = PackSource.versions(root()).overBundled();
    }

    /** With version 1 published, which says 一. */
    static Publishing first(Path folder) {
        Publishing publishing = new Publishing(folder);
        publishing.publish("1", "一");
        return publishing;
    }

    /** What services follow: what is published, over the bundled rules. */
    PackSource source() {
        return source;
    }

    Path root() {
        return folder.resolve("published");
    }

    /** Writes a pack whose rule says the message. */
    Path pack(String message) {
        return pack(message, "nature == SubjectNature.ENTERPRISE");
    }

    Path pack(String message, String tests) {
        Path pack;
        do {
            pack = folder.resolve("pack" + packs++);
        } while (Files.exists(pack));
        String rule = PackFixture.jiangsu("cn-js-ours", message, tests, "verdict.violated( $subject );");
        return PackFixture.write(pack, "province/32-jiangsu.drl", rule);
    }

    void publish(String version, String message) {
        publish(version, pack(message));
    }

    void publish(String version, Path pack) {
        try {
            publisher.publish(RuleFolder.read(pack), version);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the rule of the pack says, or {@code null}. */
    static @Nullable String said(FilingRules rules) {
        return rules.evaluate(FILING).findings().stream()
                .filter(finding -> finding.ruleId().equals("cn-js-ours"))
                .map(finding -> finding.message().zh())
                .findFirst()
                .orElse(null);
    }
}
