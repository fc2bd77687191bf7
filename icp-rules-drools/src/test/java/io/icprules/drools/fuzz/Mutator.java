package io.icprules.drools.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes rule files as people, and people with bad intentions, might: by tokens, by characters and by bytes. */
final class Mutator {

    private static final Pattern TOKEN = Pattern.compile(
            "\"[^\"\n]*\"|//[^\n]*|/\\*.*?\\*/|[\\p{L}$_][\\p{L}\\p{N}$_]*|[0-9]+|\\s+|.", Pattern.DOTALL);

    /** Words and signs of DRL, Java and MVEL, and characters that readers disagree about. */
    private static final List<String> DICTIONARY = List.of(
            "rule",
            "when",
            "then",
            "end",
            "package",
            "import",
            "import static",
            "import function",
            "import accumulate",
            "global",
            "function",
            "query",
            "declare",
            "enum",
            "trait",
            "window",
            "entry-point",
            "unit",
            "dialect \"mvel\"",
            "extends",
            "salience 1",
            "no-loop",
            "enabled",
            "timer ( int: 0 )",
            "attributes",
            "eval( true )",
            "not",
            "exists",
            "forall",
            "and",
            "or",
            "from",
            "accumulate",
            "acc",
            "collect",
            "over",
            "in",
            "matches",
            "memberOf",
            "contains",
            "soundslike",
            "str[x]",
            "this",
            "null",
            "true",
            "false",
            "new",
            "instanceof",
            "return",
            "if",
            "while",
            "drools",
            "kcontext",
            "insert",
            "modify",
            "update",
            "delete",
            "System.exit( 0 )",
            "System",
            "Runtime",
            "getClass()",
            ".class",
            "#",
            "!.",
            ":=",
            ":",
            ";",
            ",",
            ".",
            "..",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "<",
            ">",
            "==",
            "!=",
            "<=",
            "&&",
            "||",
            "->",
            "::",
            "@",
            "@a",
            "@a(",
            "@title(\"x\")",
            "$",
            "$x :",
            "\"",
            "'",
            "`",
            "\"\"",
            "\"a\"",
            "//",
            "/*",
            "*/",
            "/**/",
            "// x\n",
            "#x\n",
            "\n",
            "\r",
            "\r\n",
            "\t",
            "\f",
            "\u000B",
            "\u0000",
            "\u001B[2J",
            "\\",
            "\\u0022",
            "\\u000a",
            "\\\"",
            "\u0085",
            "\u00A0",
            "\u00AD",
            "\u034F",
            "\u1680",
            "\u180E",
            "\u200B",
            "\u200D",
            "\u202E",
            "\u2028",
            "\u2029",
            "\u2066",
            "\u3000",
            "\u3164",
            "\uFEFF",
            "\uFF02",
            "\uFF08",
            "\uFF1B",
            "\uFF21",
            "\uFF11",
            "\uFFFE",
            "\uD83D\uDE00",
            "\uDB40\uDC41",
            "\uDB40\uDD00",
            "\u0430",
            "\u0435",
            "\u037E",
            "“",
            "”",
            "0",
            "-1",
            "010",
            "0x1",
            "1L",
            "1.5",
            "1e9",
            "2147483648",
            "9223372036854775808L",
            "1_0",
            "１",
            "-",
            "+",
            "*",
            "%",
            "${a}");

    private final Random random;

    Mutator(Random random) {
        this.random = random;
    }

    /** The file with one to four changes; half of the time none of bytes. */
    byte[] change(String text, String other) {
        String changed = text;
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            changed = once(changed, other);
        }
        byte[] bytes = changed.getBytes(StandardCharsets.UTF_8);
        return random.nextInt(10) == 0 ? flipped(bytes) : bytes;
    }

    private String once(String text, String other) {
        List<String> tokens = tokens(text);
        if (tokens.isEmpty()) {
            return word();
        }
        int at = random.nextInt(tokens.size());
        switch (random.nextInt(12)) {
            case 0 -> tokens.remove(at);
            case 1 -> tokens.add(at, tokens.get(at));
            case 2 -> {
                int with = random.nextInt(tokens.size());
                String moved = tokens.set(at, tokens.get(with));
                tokens.set(with, moved);
            }
            case 3 -> tokens.add(at, word());
            case 4 -> tokens.set(at, word());
            case 5 -> tokens.set(at, within(tokens.get(at), word()));
            case 6 ->
                tokens.subList(at, Math.min(tokens.size(), at + 1 + random.nextInt(8)))
                        .clear();
            case 7 -> tokens.set(at, tokens.get(random.nextInt(tokens.size())));
            case 8 -> {
                List<String> others = tokens(other);
                int from = random.nextInt(others.size());
                tokens.addAll(at, others.subList(from, Math.min(others.size(), from + 1 + random.nextInt(12))));
            }
            case 9 -> tokens.set(at, without(tokens.get(at)));
            // These should change nothing.
            case 10 -> tokens.add(at, random.nextBoolean() ? " " : "/* " + word().replace("*/", "") + " */");
            default -> tokens.add(at, random.nextBoolean() ? "\n" : "// " + word().replace("\n", "") + "\n");
        }
        return String.join("", tokens);
    }

    private String word() {
        return DICTIONARY.get(random.nextInt(DICTIONARY.size()));
    }

    private String within(String token, String word) {
        int at = random.nextInt(token.length() + 1);
        return token.substring(0, at) + word + token.substring(at);
    }

    private String without(String token) {
        int at = random.nextInt(token.length());
        return token.substring(0, at) + token.substring(at + 1);
    }

    private byte[] flipped(byte[] bytes) {
        if (bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }
}
