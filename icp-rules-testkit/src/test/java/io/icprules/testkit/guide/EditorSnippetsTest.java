package io.icprules.testkit.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.icprules.drools.pack.RulePack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the snippets of the editor write, left as proposed, is a rule file in order. */
class EditorSnippetsTest {

    private static final Path SNIPPETS = Path.of("..", ".vscode", "icp-rules.code-snippets");

    @TempDir
    Path folder;

    @Test
    void theSnippetsOneAfterTheOtherAreARuleFile() throws IOException {
        String text = bodies().replaceAll("\\$\\{\\d+:([^}]*)\\}", "$1").replace("\\$", "$");
        assertThat(text.split("\nrule ", -1)).hasSize(3);
        Path file = folder.resolve("province/11-beijing.drl");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        assertThat(RulePack.folder(folder).over(RulePack.bundled()).check().problems())
                .isEmpty();
    }

    private static String bodies() throws IOException {
        StringBuilder text = new StringBuilder();
        try (JsonParser json = new JsonFactory().createParser(Files.readString(SNIPPETS))) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.START_ARRAY) {
                    while (json.nextToken() == JsonToken.VALUE_STRING) {
                        text.append(json.getText()).append('\n');
                    }
                }
            }
        }
        return text.toString();
    }
}
