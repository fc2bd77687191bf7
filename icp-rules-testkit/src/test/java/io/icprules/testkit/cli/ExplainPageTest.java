package io.icprules.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs every command of {@code docs/explain.md}; what follows the last of a block is what it prints. */
class ExplainPageTest {

    private static final Path PAGE = Path.of("..", "docs", "explain.md");
    private static final Pattern BLOCK = Pattern.compile("```console\n((?:\\$ [^\n]+\n)+)(.*?)```\n", Pattern.DOTALL);
    private static final Path RULES = Path.of("..", "docs", "diff.md");
    private static final String PROGRAM = "$ icp-rules ";
    private static final String HEAD = "$ head -n 14 ";

    /** What changes with the rules and the version; a page that showed it would be wrong soon. */
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}|[0-9a-f]{16}(?=  )|(?<=\"library\": \")[^\"]*");

    @TempDir
    private Path folder;

    @Test
    void every_command_prints_what_the_page_shows() throws IOException {
        String page = Files.readString(PAGE).replace("\r\n", "\n");
        PageFiles.write(Files.readString(RULES).replace("\r\n", "\n"), folder);
        Matcher block = BLOCK.matcher(page);
        List<String> shown = new ArrayList<>();
        List<String> printed = new ArrayList<>();
        StringBuilder fresh = new StringBuilder();
        while (block.find()) {
            shown.add(block.group(1) + block.group(2));
            printed.add(DIGEST.matcher(block.group(1) + run(block.group(1))).replaceAll("…"));
            String now = "```console\n" + printed.get(printed.size() - 1) + "```\n";
            block.appendReplacement(fresh, Matcher.quoteReplacement(now));
        }
        block.appendTail(fresh);
        if (Boolean.getBoolean("icp.regenerate")) {
            Files.writeString(PAGE, fresh);
        }
        assertThat(shown)
                .hasSize(11)
                .as("regenerate the page with -Dicp.regenerate=true")
                .isEqualTo(printed);
    }

    private String run(String commands) throws IOException {
        String printed = "";
        for (String line : commands.split("\n", -1)) {
            if (line.startsWith(HEAD)) {
                printed = Files.readString(folder.resolve(line.substring(HEAD.length())))
                        .lines()
                        .limit(14)
                        .collect(Collectors.joining("\n", "", "\n"));
            } else if (!line.isEmpty()) {
                CommandLineRun run = CommandLineRun.of(arguments(line));
                assertThat(run.err()).as(line).isEmpty();
                printed = run.out();
            }
        }
        return printed;
    }

    private String[] arguments(String line) {
        assertThat(line).startsWith(PROGRAM);
        return Stream.of(line.substring(PROGRAM.length()).split(" ", -1))
                .map(word -> word.startsWith("docs/") ? "../" + word : word)
                .map(word -> word.equals("filing.receipt.json")
                        ? folder.resolve(word).toString()
                        : word.replace("my-rules", folder.resolve("my-rules").toString()))
                .toArray(String[]::new);
    }
}
