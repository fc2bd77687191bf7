package io.icprules.testkit.scenario.read;

import io.icprules.api.Text;

/** How to mend what is wrong with a scenario file, in words. */
public final class Hints {

    /** Where everything is explained. */
    public static final Text SAMPLES =
            new Text("场景文件的写法见 docs/scenarios.md。", "docs/scenarios.md shows how a scenario is written.");

    /** What runs several scenarios. */
    public static final Text TEST_RUNS_ALL =
            new Text("请用 icp-rules test 运行文件中的全部场景。", "`icp-rules test` runs all scenarios of a file.");

    /** Several scenarios share a file in another way than documents do. */
    public static final Text SEVERAL =
            new Text("一个文件中的多个场景请写在 scenarios 列表中。", "Several scenarios of one file go into a list under scenarios.");

    static final Text QUOTE = new Text("请加引号，写成文本。", "Maybe quotes are missing: write it as text in double quotes.");
    static final Text UNQUOTE = new Text("请去掉引号。", "Maybe remove the quotes.");
    static final Text UNKNOWN_BY_WITHOUT = new Text(
            "要使某字段变为未知，请把它的路径写在 without 中，例如 without: [/sites/0/server]。",
            "To make a field unknown, name it under without, such as without: [/sites/0/server].");
    static final Text POINTER = new Text(
            "路径从申请开头写起，例如 /sites/0/server；列表从 0 起数。",
            "Write the path from the top of the application, such as /sites/0/server; entries of lists count from 0.");
    static final Text APPEND = new Text(
            "列表从 0 起数；/- 结尾的路径（例如 /documents/-）在末尾添加一项。",
            "Entries of lists count from 0; a path that ends with /-, such as /documents/-, adds one at the end.");
    static final Text APPEND_LAST =
            new Text("- 只能是路径的最后一段，其值为整项内容。", "Let - be the end of the path, and write the whole entry as its value.");
    static final Text KNOWN_ALREADY = new Text(
            "该处本来就没有内容，即已是未知；请删除这一行或改正路径。",
            "Nothing stands there: it is unknown already. Remove the line, or mend the path.");
    static final Text BASE_FILE = new Text(
            "基础申请放在场景文件所在文件夹或其上级文件夹中，文件名为“名称.base.yaml”。",
            "A base is a file NAME.base.yaml in the folder of the scenario or in a folder above it.");
    static final Text MEND_BASE = new Text("请先改正该基础申请文件，其问题见下。", "Mend that file first; its problems are listed, too.");
    static final Text BREAK_CIRCLE =
            new Text("请让其中一个用 application 直接写出申请。", "Let one of them state its application instead of a base.");
    static final Text ONE_START =
            new Text("base 与 application 只能写一个。", "Keep one of them; what differs from a base goes under with.");
    static final Text DATES = new Text(
            "写成 dates: [2019-07-28, 2019-07-29]、dates: { from: 2019-07-28, to: 2019-07-31 } 或 dates: { around: [2019-07-29] }。",
            "Write dates: [2019-07-28, 2019-07-29], dates: { from: 2019-07-28, to: 2019-07-31 }"
                    + " or dates: { around: [2019-07-29] }.");
    static final Text PERIODS = new Text(
            "写成 before 2017-12-18、from 2017-12-18、from 2017-12-18 before 2019-07-29 或 on 2017-12-18；before 不含当天。",
            "Write before 2017-12-18, from 2017-12-18, from 2017-12-18 before 2019-07-29 or on 2017-12-18;"
                    + " before leaves the day itself out.");
    static final Text NO_DAY_IN_PERIOD = new Text(
            "该场景没有这段时间内的日期，其中的预期不会被检验；请补充 dates 或改正日期。",
            "No date of the scenario is in it, so nothing would be tested: add to dates, or mend the day.");
    /** How to give a scenario its day. */
    public static final Text DAY_NEEDED =
            new Text("请写明 submittedOn 或 dates。", "Give the application a submittedOn, or the scenario dates.");

    static final Text CALENDAR = new Text("日期请写成 2019-09-20 的形式。", "Write dates like 2019-09-20.");
    static final Text ONE_WAY_OF_ROWS = new Text("rows 与 table 只能写一个。", "Keep one of them.");
    static final Text COLUMN = new Text(
            "列名须为 name、申请中的路径（如 /subject/nature）、预期（如 admissibility），或在 with、expect 中以 <列名> 使用。",
            "A column is name, a path in the application such as /subject/nature, an expectation such as admissibility,"
                    + " or used as <column> in with or expect.");
    static final Text NO_COLUMN =
            new Text("请在 table 中增加该列，或直接写出值。", "Add the column to the table, or write the value instead.");
    static final Text EMPTY_COLUMN =
            new Text("该列没有任何值，请删除或填写。", "No row has a value in it: remove the column, or fill it.");
    static final Text CELLS =
            new Text("每行的格数须与列数相同；空格写 ~。", "Give every row a cell for each column; write ~ for an empty cell.");
    /** Names have to differ. */
    public static final Text OTHER_NAME = new Text("请换一个名称。", "Give it another name.");
    /** What to do about too many scenarios. */
    public static final Text FEWER =
            new Text("请拆分成多个文件，或减少行数、日期数。", "Split it into several files, or take fewer rows or dates.");

    private Hints() {}

    /** Names what was probably meant. */
    public static Text meant(String name) {
        return new Text("是否想写 " + name + "？", "Maybe " + name + " was meant.");
    }
}
