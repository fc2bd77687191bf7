package io.icprules.drools.reload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.icprules.api.ErrorCode;
import io.icprules.api.FilingRulesException;
import io.icprules.drools.source.RuleFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is published stays as it was published. */
class RulePublisherTest {

    @TempDir
    Path folder;

    private Publishing publishing;
    private Path pack;

    @BeforeEach
    void publishes() {
        publishing = new Publishing(folder);
        pack = publishing.pack("一");
        publishing.publish("1", pack);
        publishing.publish("2", "二");
    }

    @Test
    void aDamagedVersionIsNotNamedCurrentAgain() throws IOException {
        Path file = publishing.root().resolve("versions/1/province/32-jiangsu.drl");
        Files.writeString(file, Files.readString(file) + "\n");
        assertIsThere(() -> publishing.publish("1", pack));
        Files.delete(file);
        assertIsThere(() -> publishing.publish("1", pack));
        assertThat(names()).containsExactly("2", "1");
    }

    @Test
    void norIsOneWhoseManifestIsDamaged() throws IOException {
        Path manifest = publishing.root().resolve("versions/1/" + RuleFolder.MANIFEST);
        String text = Files.readString(manifest);
        Files.writeString(manifest, (text.charAt(0) == '0' ? '1' : '0') + text.substring(1));
        assertIsThere(() -> publishing.publish("1", pack));
    }

    @Test
    void aVersionKeepsItsSignature() throws Exception {
        KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        RulePublisher signing = new RulePublisher(publishing.root(), keys.getPrivate());
        assertIsThere(() -> signing.publish(RuleFolder.read(pack), "1"));
        signing.publish(RuleFolder.read(pack), "3");
        signing.publish(RuleFolder.read(pack), "3");
        KeyPair others = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        RulePublisher other = new RulePublisher(publishing.root(), others.getPrivate());
        assertIsThere(() -> other.publish(RuleFolder.read(pack), "3"));
        assertThat(names()).containsExactly("3", "2", "1");
    }

    @Test
    void whatStoppedPublishersLeftIsCleared() throws IOException {
        Path left = Files.createDirectories(publishing.root().resolve(".incoming-left/province"));
        Files.writeString(left.resolve("32-jiangsu.drl"), "half");
        Files.writeString(publishing.root().resolve(".incoming-current"), "ha");
        publishing.publish("3", "三");
        assertThat(publishing.root()).isDirectoryNotContaining("glob:**/.incoming-*");
        assertThat(publishing.root().resolve("versions/3/province")).isDirectoryContaining("glob:**/32-jiangsu.drl");
    }

    private List<String> names() {
        return new CurrentFile(publishing.root()).names();
    }

    private static void assertIsThere(ThrowingCallable publication) {
        assertThatThrownBy(publication)
                .isInstanceOfSatisfying(
                        FilingRulesException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.RULES_REFUSED))
                .hasMessageContaining("already, with other files, another signature or damage");
    }
}
