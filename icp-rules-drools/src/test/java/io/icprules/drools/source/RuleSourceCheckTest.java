package io.icprules.drools.source;

import static io.icprules.drools.source.RuleFolderFixture.GOOD;
import static io.icprules.drools.source.RuleFolderFixture.PATH;
import static io.icprules.drools.source.RuleFolderFixture.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RuleSourceCheckTest {

    @TempDir
    Path root;

    private RuleFolderFixture folder;

    @BeforeEach
    void newFolder() {
        folder = new RuleFolderFixture(root);
    }

    @Test
    void acceptsAGoodFile() {
        assertThat(folder.write(PATH, GOOD).check()).isEmpty();
    }

    @Test
    void parsingAloneGivesTheSameFiles() throws Exception {
        folder.write(PATH, GOOD).write("province/11-beijing.drl", "rule \"broken");
        CheckedRules parsed = RuleSourceCheck.parse(RuleFolder.read(root));

        assertThat(parsed.files())
                .isEqualTo(RuleSourceCheck.check(RuleFolder.read(root)).files());
        assertThat(parsed.problems()).extracting(RuleProblem::file).contains("province/11-beijing.drl");
    }

    @Test
    void acceptsWindowsLineEndings() {
        assertThat(folder.write(PATH, GOOD.replace("\n", "\r\n")).check()).isEmpty();
    }

    static Stream<Arguments> accepted() {
        return Stream.of(
                        "dataOrder // 说明, with ( signs",
                        "!dataOrder",
                        "!containsAny( name, \"a\", \"b\" )",
                        "province in ( Province.BEIJING, Province.HEBEI )",
                        "province not in ( Province.BEIJING )",
                        "categories contains ContentCategory.NEWS",
                        "categories not contains ContentCategory.NEWS",
                        "domainCount >= 2",
                        "name == \"https://a/*b*/ ( ,\"",
                        "nature == SubjectNature.FOUNDATION, /* , */ domainCount != 0")
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void acceptsTests(String tests) {
        String text = GOOD.replace("dataOrder, containsAny( name, \"a\" ) )", tests + "\n )");
        assertThat(folder.write(PATH, text).check()).isEmpty();
    }

    /** What stands in the good file, what stands there instead, and the problem. */
    static Stream<Arguments> broken() {
        return Stream.of(
                // files
                arguments("消息。", "消息\u200B。", "FORBIDDEN_CHARACTER 14:17"),
                arguments("消息。", "消息\\n。", "FORBIDDEN_CHARACTER 14:17"),
                arguments("when\n", "when // \\u000a\n", "FORBIDDEN_CHARACTER 16:9"),
                arguments("national.addresses", "national.address", "PACKAGE 1:1"),
                arguments("package io.icprules.rules.national.addresses", "", "PACKAGE 1:1"),
                arguments("vocabulary.*", "vocabulary.*\nimport java.util.*", "IMPORT 4:1"),
                arguments("vocabulary.*", "vocabulary.*\nimport accumulate a.B c", "IMPORT 4:1"),
                arguments("import io.icprules.api.vocabulary.*", "", "IMPORT 1:1"),
                arguments("Words.containsAny", "Words.*\nimport static java.lang.System.*", "IMPORT 6:1"),
                arguments("collect.VerdictCollector verdict", "collect.VerdictCollector v", "GLOBAL 1:1, GLOBAL 6:1"),
                arguments("Collector verdict", "Collector verdict\nglobal java.util.List l", "GLOBAL 7:1"),
                arguments("\nrule", "function void f() { }\nrule", "DECLARATION 7:1"),
                arguments("\nrule", "query q\n  Site()\nend\nrule", "DECLARATION 7:1"),
                arguments("\nrule", "declare Site\n  a : String\nend\nrule", "DECLARATION 7:1"),
                // what engines would read differently
                arguments("containsAny( name, \"a\" )", "containsAny( name, subjectName )", "WRONG_KIND 17:49"),
                arguments("containsAny( name, \"a\" )", "domainCount > 1L", "WRONG_KIND 17:44"),
                arguments("containsAny( name, \"a\" )", "domainCount == -0.0", "TEST_FORM 17:45"),
                // syntax
                arguments("消息。\")", "消息。)", "SYNTAX 14:14"),
                arguments("\nend\n", "\n", "SYNTAX 20:1"),
                arguments(";", "", "SYNTAX 19:30"),
                arguments("then\n", "", "SYNTAX 18:5"),
                arguments("when\n", "", "SYNTAX 16:5"),
                arguments("dataOrder, c", "dataOrder，c", "FULL_WIDTH 17:28"),
                arguments("dataOrder, c", "dataOrder,, c", "SYNTAX 17:29"),
                arguments("\"a\" ) )", "\"a\" )", "SYNTAX 17:54"),
                arguments("when", "/* when", "SYNTAX 16:1, SYNTAX 17:5"),
                arguments("rule \"cn-nat-sample\"", "rule sample", "SYNTAX 8:6"),
                arguments("dataOrder, c", "dataOrder c", "SYNTAX 17:29"),
                arguments("\"a\" ) )", "\"a\", ) )", "SYNTAX 17:52"),
                arguments("\"a\" ) )", "\"a\" ), )", "SYNTAX 17:54"),
                arguments("\"a\" ) )", "\"a\" ) ) )", "SYNTAX 17:57"),
                arguments("\"a\" ) )", "\"a ) )", "SYNTAX 17:49"),
                arguments("\"a\" ) )", "\"a, \"b\" ) )", "SYNTAX 17:49"),
                arguments("\"a\" ) )", "a\" ) )", "SYNTAX 17:49"),
                arguments("\"a\" ) )", "'a' ) )", "SYNTAX 17:49"),
                arguments("( name", " name", "SYNTAX 17:42"),
                arguments("Site( d", "Site d", "SYNTAX 17:18"),
                arguments("$site : S", "$site S", "SYNTAX 17:11"),
                arguments("violated( $", "violated $", "SYNTAX 19:22"),
                arguments("verdict.v", "verdict v", "SYNTAX 19:13"),
                arguments("when\n", "wehn\n", "SYNTAX 16:1"),
                arguments("then\n", "Then\n", "SYNTAX 18:1"),
                arguments("end\n", "edn\n", "SYNTAX 20:1"),
                arguments("rule \"", "Rule \"", "SYNTAX 8:1"),
                arguments("import io.icprules.api", "imports io.icprules.api", "SYNTAX 3:1"),
                arguments("    @source(", "    source(", "SYNTAX 11:5"),
                arguments("@source(\"a.md\")", "@source \"a.md\"", "SYNTAX 11:13"),
                arguments("@source(\"a.md\")", "@source(\"a.md\"", "SYNTAX 11:19"),
                arguments("cn-nat-sample\"", "cn-nat-sample", "SYNTAX 8:6"),
                // characters of the Chinese keyboard
                arguments("Site( d", "Site（ d", "FULL_WIDTH 17:17"),
                arguments("$site : ", "$site ： ", "FULL_WIDTH 17:11"),
                arguments("$site );", "$site )；", "FULL_WIDTH 19:30"),
                arguments("$site );", "$site )。", "FULL_WIDTH 19:30"),
                arguments("(\"a.md\")", "(“a.md”)", "FULL_WIDTH 11:13, FULL_WIDTH 11:18"),
                arguments("(\"a.md\")", "(\"a.md”)", "FULL_WIDTH 11:18"),
                arguments("    @source", "　　@source", "FULL_WIDTH 11:1"),
                // names
                arguments("cn-nat-sample", "cn-bj-sample", "RULE_AREA 8:6"),
                arguments("cn-nat-sample", "cn-nat-Sample", "RULE_NAME 8:6"),
                arguments("cn-nat-sample", "nat-sample", "RULE_NAME 8:6"),
                arguments("cn-nat-sample", "cn-nat-sample/a/b", "RULE_NAME 8:6"),
                arguments("cn-nat-sample", "cn-nat-sample ", "RULE_NAME 8:6"),
                arguments("cn-nat-sample", "cn-nat-sample@2019-07-29", "VERSION_SUFFIX 8:6"),
                // annotations
                arguments("    @source(\"a.md\")\n", "", "ANNOTATION_MISSING 8:1"),
                arguments("    @titleEn(\"Title\")\n", "", "LANGUAGE_MISSING 9:5"),
                arguments("    @title(\"标题\")\n", "", "ANNOTATION_MISSING 8:1"),
                arguments("    @source", "    @remedy(\"办法\")\n    @source", "LANGUAGE_MISSING 11:5"),
                arguments("    @source", "    @remedyEn(\"Way\")\n    @source", "LANGUAGE_MISSING 11:5"),
                arguments("    @source", "    @titel(\"x\")\n    @source", "ANNOTATION_UNKNOWN 11:5"),
                arguments("\"a.md\"", "\" \"", "ANNOTATION_EMPTY 11:13"),
                arguments("    @source", "    @source(\"b.md\")\n    @source", "ANNOTATION_REPEATED 12:5"),
                arguments("(\"a.md\")", "(System.out)", "ANNOTATION_NOT_QUOTED 11:13"),
                arguments("(\"a.md\")", "('a.md')", "ANNOTATION_NOT_QUOTED 11:13"),
                arguments("(\"a.md\")", "(value = \"a.md\")", "ANNOTATION_NOT_QUOTED 11:13"),
                arguments("(\"a.md\")", "", "ANNOTATION_NOT_QUOTED 11:6"),
                arguments("消息。", "他说\"好\"。", "ANNOTATION_NOT_QUOTED 14:14"),
                arguments("    @source", "    @from(\"2019-7-29\")\n    @source", "DATE 11:11"),
                arguments("    @source", "    @until(\"2019-02-30\")\n    @source", "DATE 11:12"),
                arguments(
                        "    @source",
                        "    @from(\"2019-07-29\")\n    @until(\"2019-07-29\")\n    @source",
                        "WINDOW_REVERSED 12:12"),
                arguments("BLOCKING", "BLOKING", "SEVERITY 13:15"),
                arguments("    @source", "    @contradiction(\"sms\")\n    @source", "CONTRADICTION 11:20"),
                arguments("    @source", "    @contradiction(\"ctr-a,\")\n    @source", "CONTRADICTION 11:20"),
                arguments("    @source", "    @facts(\"sms\")\n    @source", "ANNOTATION_VALUE 11:12"),
                arguments("    @source", "    @row(\"R01\")\n    @source", "ROW 11:5"),
                arguments("    @source", "    salience 10\n    @source", "RULE_ATTRIBUTE 11:5"),
                arguments("    @source", "    no-loop true\n    @source", "RULE_ATTRIBUTE 11:5"),
                arguments("cn-nat-sample\"", "cn-nat-sample\" extends \"cn-nat-other\"", "RULE_ATTRIBUTE 8:22"),
                arguments("    @source", "    @until(\"2109-07-29\")\n    @source", "DATE 11:12"),
                arguments("\"标题\"", "\"Title\"", "LANGUAGE_WRONG 9:12"),
                arguments("\"Message.\"", "\"消息。\"", "LANGUAGE_WRONG 15:16"),
                // conditions
                arguments("$site : Site", "not Site", "ONE_PATTERN 17:5"),
                arguments("$site : Site", "exists Site", "ONE_PATTERN 17:5"),
                arguments("$site : Site", "eval( true ) $site : Site", "ONE_PATTERN 17:5"),
                arguments("$site : Site", "Site", "ONE_PATTERN 17:5"),
                arguments("\"a\" ) )", "\"a\" ) ) from x", "ONE_PATTERN 17:57"),
                arguments("\"a\" ) )", "\"a\" ) )\n    $d : Domain( )", "ONE_PATTERN 18:5"),
                arguments("\"a\" ) )", "\"a\" ) ) or Domain( )", "ONE_PATTERN 17:57"),
                arguments("Site(", "Sit(", "FACT_CLASS 17:13"),
                arguments("Site(", "String(", "FACT_CLASS 17:13"),
                arguments("dataOrder", "dataOrdr", "UNKNOWN_PROPERTY 17:19"),
                arguments("( name", "( nam", "UNKNOWN_PROPERTY 17:43"),
                arguments("dataOrder", "name == subjectNam", "UNKNOWN_PROPERTY 17:27"),
                arguments("dataOrder", "true", "TEST_READS_NOTHING 17:19"),
                arguments("dataOrder", "1 == 1", "TEST_READS_NOTHING 17:19"),
                arguments("dataOrder", "eval( true )", "TEST_READS_NOTHING 17:19"),
                arguments("dataOrder, c", "dataOrder || c", "AND_OR 17:29"),
                arguments("dataOrder, c", "dataOrder && c", "AND_OR 17:29"),
                arguments("dataOrder", "18 < domainCount", "TEST_FORM 17:19"),
                arguments("dataOrder", "name matches \".*\"", "TEST_FORM 17:19"),
                arguments("dataOrder", "name != null", "TEST_FORM 17:19"),
                arguments("dataOrder", "name.length > 3", "TEST_FORM 17:19"),
                arguments("dataOrder", "$n : name", "TEST_FORM 17:19"),
                arguments("dataOrder", "domainCount == 010", "TEST_FORM 17:34"),
                arguments("dataOrder", "domainCount > \"1\"", "WRONG_KIND 17:33"),
                arguments("dataOrder", "name == 1", "WRONG_KIND 17:27"),
                arguments("dataOrder", "name > \"1\"", "WRONG_KIND 17:19"),
                arguments("dataOrder", "name", "WRONG_KIND 17:19"),
                arguments("dataOrder", "province == \"北京\"", "WRONG_KIND 17:31"),
                arguments("dataOrder", "province == SubjectNature.FOUNDATION", "WRONG_KIND 17:31"),
                arguments("dataOrder", "categories == ContentCategory.NEWS", "WRONG_KIND 17:33"),
                arguments("dataOrder", "name contains \"a\"", "WRONG_KIND 17:19"),
                arguments("name, \"a\"", "name, 1", "WRONG_KIND 17:49"),
                arguments("dataOrder", "province == Province.BEJING", "UNKNOWN_TERM 17:31"),
                arguments("dataOrder", "province in ( Province.BEIJING, Provinz.HEBEI )", "UNKNOWN_TERM 17:51"),
                arguments("dataOrder", "province == BEIJING", "UNKNOWN_TERM 17:31"),
                arguments("containsAny( name", "containAny( name", "UNKNOWN_FUNCTION 17:30"),
                arguments("containsAny( name", "equalsAny( name", "UNKNOWN_FUNCTION 17:30"),
                arguments("dataOrder", "domainCount = 1", "TEST_FORM 17:31"),
                arguments("dataOrder", "domainCount => 1", "TEST_FORM 17:31"),
                arguments("dataOrder", "domainCount <> 1", "TEST_FORM 17:31"),
                arguments("dataOrder", "not dataOrder", "TEST_FORM 17:19"),
                arguments("dataOrder", "dataOrder == True", "WRONG_KIND 17:32"),
                arguments("dataOrder", "domainCount > 2018-01-01", "TEST_FORM 17:33"),
                arguments("name, \"a\"", "\"a\", name", "TEST_FORM 17:43"),
                arguments("dataOrder", "province in ( )", "LIST_ENTRY 17:33"),
                arguments("dataOrder", "province in ( Province.BEIJING, Province.BEIJING )", "LIST_ENTRY 17:51"),
                arguments("\"a\" ) )", "\"a\", \"\" ) )", "LIST_ENTRY 17:54"),
                arguments("dataOrder", "dataOrder, dataOrder", "TEST_REPEATED 17:30"),
                arguments(
                        "Site( dataOrder, containsAny( name, \"a\" )", "Domain( registeredOn > 20181301", "DATE 17:36"),
                // consequences
                arguments("verdict.violated", "insert", "STATEMENT_FORM 19:5"),
                arguments("verdict.violated( $site );", "while( true ) { }", "STATEMENT_FORM 19:5"),
                arguments("verdict.violated", "System.exit", "STATEMENT_FORM 19:5"),
                arguments("verdict.violated( $site );", "", "STATEMENT_COUNT 20:1"),
                arguments(
                        "verdict.violated( $site );", "verdict.violated( $site );".repeat(4), "STATEMENT_COUNT 19:83"),
                arguments("violated( $site )", "violated( $site ).toString()", "SYNTAX 19:30"),
                arguments("violated", "violates", "UNKNOWN_CALL 19:13"),
                arguments("violated", "speaking", "UNKNOWN_CALL 19:13"),
                arguments("violated( $site", "violated( $sit", "ARGUMENTS 19:23"),
                arguments("violated( $site", "violated( new Object()", "ARGUMENTS 19:23"),
                arguments("violated( $site )", "violated()", "ARGUMENTS 19:13"),
                arguments("violated( $site", "wrongFormat( $site", "ARGUMENTS 19:13"),
                arguments("violated( $site", "smsDeadline( 24L", "ARGUMENTS 19:13"),
                arguments("violated( $site", "channel( Channel.AP", "UNKNOWN_TERM 19:22"),
                arguments(
                        "violated( $site",
                        "duty( Obligation.POLICE_FILING, 30, DeadlineUnit.DAYS, $site",
                        "COUNTED_FROM 19:5"));
    }

    @ParameterizedTest(name = "{1} → {2}")
    @MethodSource("broken")
    void reportsWhatIsBroken(String old, String instead, String expected) {
        assertThat(GOOD).contains(old);
        folder.write(PATH, GOOD.replaceFirst(Pattern.quote(old), Matcher.quoteReplacement(instead)));
        assertThat(String.join(", ", folder.checked())).isEqualTo(expected);
    }

    /** Tests that cannot hold together; the place is that of the one that contradicts. */
    static Stream<Arguments> contradictions() {
        return Stream.of(
                arguments("dataOrder, !dataOrder", "17:30"),
                arguments("dataOrder, deregistration", "17:30"),
                arguments("organisation, individual", "17:33"),
                arguments("individual, nature == SubjectNature.ENTERPRISE", "17:31"),
                arguments("nature != SubjectNature.INDIVIDUAL, !organisation", "17:55"),
                arguments("firstFiling, filingType in ( FilingType.ACCESS_NEW, FilingType.CANCEL_ACCESS )", "17:32"),
                arguments("province == Province.BEIJING, province == Province.HEBEI", "17:49"),
                arguments("province in ( Province.BEIJING ), province != Province.BEIJING", "17:53"),
                arguments("domainCount > 2, domainCount < 3", "17:36"),
                arguments("domainCount >= 2, domainCount < 3, domainCount != 2", "17:54"),
                arguments("domainCount == 1, domainCount in ( 2, 3 )", "17:37"),
                arguments("domainCount < 0", "17:19"),
                arguments("name == \"a\", name == \"b\"", "17:32"),
                arguments("containsAny( name, \"xay\" ), !containsAny( name, \"a\" )", "17:47"),
                arguments("equalsAny( name, \"a\", \"b\" ), startsWithAny( name, \"c\" )", "17:48"),
                arguments(
                        "categories contains ContentCategory.NEWS, categories not contains ContentCategory.NEWS",
                        "17:61"),
                arguments("name == subjectName, name != subjectName", "17:40"),
                arguments("name != name", "17:19"));
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void reportsTestsThatCannotHoldTogether(String tests, String place) {
        String text =
                GOOD.replace("Words.containsAny", "Words.*").replace("dataOrder, containsAny( name, \"a\" )", tests);
        assertThat(folder.write(PATH, text).checked()).containsExactly("NEVER_FIRES " + place);
    }

    /** Tests close to a contradiction. */
    static Stream<Arguments> together() {
        return Stream.of(
                        "dataOrder, !deregistration",
                        "organisation, nature in ( SubjectNature.INDIVIDUAL, SubjectNature.ENTERPRISE )",
                        "domainCount > 2, domainCount < 4, domainCount != 2",
                        "domainCount >= 0",
                        "containsAny( name, \"ay\", \"b\" ), !containsAny( name, \"a\" )",
                        "name == subjectName, name != remark",
                        "categories contains ContentCategory.NEWS, categories not contains ContentCategory.FINANCE")
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("together")
    void acceptsTestsThatCanHoldTogether(String tests) {
        String text = GOOD.replace("dataOrder, containsAny( name, \"a\" )", tests);
        assertThat(folder.write(PATH, text).checked()).isEmpty();
    }

    @Test
    void tellsHowToWriteAHalfWidthSign() {
        RuleProblem problem = folder.write(PATH, GOOD.replace("dataOrder,", "dataOrder，"))
                .check()
                .get(0);
        assertThat(problem.hint().zh()).startsWith("请改为「,」。");
        assertThat(problem.hint().en()).startsWith("Write , here. ");
    }

    @Test
    void tellsWhereAParenthesisWasOpened() {
        RuleProblem problem =
                folder.write(PATH, GOOD.replace("\"a\" ) )", "\"a\" )")).check().get(0);
        assertThat(problem.expected()).isEqualTo(") for the ( at 17:17");
    }

    @Test
    void aDayThatIsNoneIsOneProblem() {
        folder.write(
                PATH,
                GOOD.replace("    @source", "    @until(\"2019-7-29\")\n    @source")
                        + rule("cn-nat-sample@2019-07-29", "    @from(\"2019-07-29\")\n"));
        assertThat(folder.checked()).containsExactly("DATE 11:12");
    }

    @Test
    void versionsLeaveNoGap() {
        folder.write(
                PATH,
                GOOD.replace("    @source", "    @until(\"2019-07-28\")\n    @source")
                        + rule("cn-nat-sample@2019-07-29", "    @from(\"2019-07-29\")\n"));
        assertThat(folder.checked()).containsExactly("WINDOW_GAP 25:11");
    }

    @Test
    void namesCanBeToldApart() {
        folder.write(PATH, GOOD.replace("cn-nat-sample", "cn-nat-sample/one-off") + rule("cn-nat-sample/0neoff", ""));
        assertThat(folder.checked()).containsExactly("RULE_NAME_SIMILAR 21:6");
    }

    @Test
    void aDashBetweenDigitsTellsNamesApart() {
        folder.write(PATH, GOOD.replace("cn-nat-sample", "cn-nat-sample/1-1") + rule("cn-nat-sample/11", ""));
        assertThat(folder.checked()).isEmpty();
    }

    @Test
    void copiesAreReported() {
        String copy = rule("cn-nat-other", "").replace("cn-nat-other 的消息。", "消息。");
        folder.write(
                PATH,
                GOOD + copy.replace("dataOrder, containsAny( name, \"a\" )", "containsAny( name, \"a\" ), dataOrder"));
        assertThat(folder.checked()).containsExactly("RULE_REPEATED 21:6");
    }

    @Test
    void aCopyWithAMessageOfItsOwnIsNone() {
        assertThat(folder.write(PATH, GOOD + rule("cn-nat-other", "")).checked())
                .isEmpty();
    }

    @Test
    void rulesThatAddNothingAreReported() {
        String narrower = rule("cn-nat-sample/narrower", "").replace("cn-nat-sample/narrower 的消息。", "消息。");
        folder.write(PATH, GOOD + narrower.replace("dataOrder,", "dataOrder, individual,"));
        assertThat(folder.checked()).containsExactly("RULE_SHADOWED 21:6");
    }

    @Test
    void documentsAreCitedInOneSpelling() {
        String other = GOOD.replace("a.md", "流程（PC端）.md").replace("cn-nat-sample", "cn-nat-a");
        folder.write(
                PATH,
                other
                        + rule("cn-nat-b", "").replace("a.md", "流程(PC端).md")
                        + rule("cn-nat-c", "").replace("a.md", "流程（PC端）.md"));
        assertThat(folder.checked()).containsExactly("SOURCE_SPELLING 24:13");
    }

    @Test
    void reportsEverythingAtOnce() {
        folder.write(
                PATH,
                GOOD.replace("dataOrder", "dataOrdr")
                        .replace("BLOCKING", "NONE")
                        .replace("violated", "violates")
                        .replace("    @section(\"S\")\n", ""));
        folder.write("national/other.drl", GOOD.replace("national.addresses", "national.other"));

        assertThat(folder.check())
                .extracting(p -> p.file() + ":" + p.line() + " " + p.code().code())
                .containsExactly(
                        "national/addresses.drl:8 ICP-2230",
                        "national/addresses.drl:12 ICP-2237",
                        "national/addresses.drl:16 ICP-2252",
                        "national/addresses.drl:18 ICP-2262",
                        "national/other.drl:8 ICP-2221");
    }

    @Test
    void goesOnAfterABrokenRule() {
        String broken = rule("cn-nat-broken", "").replace("end\n", "");
        folder.write(PATH, GOOD + "\n" + broken + rule("cn-nat-third", "").replace("dataOrder", "dataOrdr"));
        assertThat(folder.checked()).containsExactly("SYNTAX 34:1", "UNKNOWN_PROPERTY 43:19");
    }

    @Test
    void offersTheNearestName() {
        RuleProblem problem = folder.write(PATH, GOOD.replace("dataOrder", "dataOrdr"))
                .check()
                .get(0);
        assertThat(problem.hint().en()).startsWith("Did you mean dataOrder?");
        assertThat(problem.hint().zh()).startsWith("是不是 dataOrder？");
        assertThat(problem).hasToString("national/addresses.drl:17:19: ICP-2252 dataOrdr; expected a property of Site");
    }

    @Test
    void findsNamesThatOnlyLookDifferent() {
        folder.write(PATH, GOOD + rule("cn-nat-ｓample", ""));
        assertThat(folder.checked()).containsExactly("RULE_NAME 21:6", "RULE_NAME_REPEATED 21:6");
    }

    @Test
    void versionsMayFollowEachOther() {
        folder.write(
                PATH,
                GOOD.replace("    @source", "    @until(\"2019-07-29\")\n    @source")
                        + rule("cn-nat-sample@2019-07-29", "    @from(\"2019-07-29\")\n"));
        assertThat(folder.check()).isEmpty();
    }

    @Test
    void versionsMayNotOverlap() {
        folder.write(
                PATH,
                GOOD.replace("    @source", "    @until(\"2019-07-30\")\n    @source")
                        + rule("cn-nat-sample@2019-07-29", "    @from(\"2019-07-29\")\n"));
        assertThat(folder.checked()).containsExactly("WINDOWS_OVERLAP 22:6");
    }

    @Test
    void contradictionsExist() {
        folder.write("contradictions.properties", "ctr-sms-hours.zh = 时限\nctr-sms-hours.en = hours\n");
        folder.write(PATH, GOOD.replace("    @source", "    @contradiction(\"ctr-sms-hour\")\n    @source"));
        assertThat(folder.checked()).containsExactly("CONTRADICTION 11:20");
    }

    @Test
    void rulesOnOrdersAreRows() {
        String order = "$order : Order( submission )";
        folder.write(
                PATH,
                GOOD.replace("$site : Site( dataOrder, containsAny( name, \"a\" ) )", order)
                        .replace("violated( $site )", "type( FilingType.FIRST_FILING, $order )"));
        assertThat(folder.checked()).containsExactly("ROW 8:1");
    }

    @Test
    void provinceFilesDoNotTestTheProvince() {
        folder.write(
                "province/11-beijing.drl",
                GOOD.replace("national.addresses", "province.beijing")
                        .replace("dataOrder", "province == Province.BEIJING"));
        assertThat(folder.checked()).containsExactly("PROVINCE_TEST 17:19");
    }

    @Test
    void provinceFilesAreNamedByCode() {
        folder.write("province/12-beijing.drl", GOOD.replace("national.addresses", "province.beijing"));
        assertThat(folder.checked()).containsExactly("PROVINCE_FILE 1:1");
    }

    @Test
    void refusesOtherFilesAndPlaces() {
        folder.write(PATH, GOOD);
        folder.write("national/Evil.java", "class Evil {}");
        folder.write("other.drl", rule("cn-nat-other", ""));
        assertThat(folder.check()).extracting(RuleProblem::file).containsOnly("national/Evil.java", "other.drl");
    }

    @Test
    void refusesOtherEncodings() {
        folder.write(PATH, GOOD.getBytes(Charset.forName("GBK")));
        assertThat(folder.checked()).containsExactly("NOT_UTF8 1:1");
    }

    @Test
    void saysWhichEncodingItMayBe() {
        folder.write(PATH, GOOD.getBytes(Charset.forName("GBK")));
        folder.write("national/other.drl", GOOD.getBytes(StandardCharsets.UTF_16LE));
        assertThat(folder.check())
                .extracting(RuleProblem::found)
                .containsExactly("a text in GBK, most likely", "a text in UTF-16");
    }

    @Test
    void namesFilesThatAreNotRead() {
        folder.write(PATH, GOOD);
        folder.write("national/other.DRL", GOOD);
        folder.write("national/other.drl~", GOOD);
        folder.write("national/.other.drl", GOOD);
        folder.write(".git/objects/1", "").write(".git/objects/2", "");
        assertThat(folder.check())
                .extracting(p -> p.code() + " " + p.file() + " " + p.hint().en().split("\\?", -1)[0])
                .containsExactly(
                        "FILE_PLACE .git Rule files are national/<topic>.drl or province/<code>-<name>.drl.",
                        "FILE_PLACE national/.other.drl Rule files are national/<topic>.drl or province/<code>-<name>.drl.",
                        "FILE_PLACE national/other.DRL Did you mean other.drl",
                        "FILE_PLACE national/other.drl~ Did you mean other.drl");
    }

    @Test
    void readsOnBehindAByteOrderMark() {
        folder.write(PATH, ("\uFEFF" + GOOD.replace("BLOCKING", "NONE")).getBytes(StandardCharsets.UTF_8));
        assertThat(folder.checked()).containsExactly("BYTE_ORDER_MARK 1:1", "SEVERITY 13:15");
    }

    @Test
    void refusesFilesAndFoldersWithoutRules() {
        assertThat(folder.checked()).containsExactly("NO_RULES 1:1");
        folder.write(PATH, GOOD.substring(0, GOOD.indexOf("rule \"")));
        assertThat(folder.checked()).containsExactly("NO_RULES 1:1");
    }
}
