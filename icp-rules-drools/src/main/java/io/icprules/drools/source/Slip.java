package io.icprules.drools.source;

import io.icprules.api.Text;

/** Slips of the pen that break the syntax, each with what to do about it; all are reported as {@code SYNTAX}. */
enum Slip {
    COMMA_MISSING(
            "请在此处之前加半角逗号「,」：两项判断或两个值之间用逗号分隔。", "Put a comma before this: tests and values are separated by commas."),
    COMMA_MEANT("此处应为半角逗号「,」。", "Write a comma here instead."),
    COMMA_EXTRA("请删去这个多余的逗号：它之后或之前没有内容。", "Delete this comma: there is nothing before or after it to separate."),
    BRACKET_OPEN("请在此处补上右括号「)」，与所示位置的左括号配对。", "Add the closing ) here; the ( it belongs to stands at the place named."),
    BRACKET_EXTRA("请删去这个多余的右括号：没有与之配对的左括号。", "Delete this ): no ( belongs to it."),
    BRACKET_MISSING("请在此处补上左括号「(」。", "Add the opening ( here."),
    QUOTE_OPEN(
            "文本从这里开始，但没有结束：请在文本末尾补上半角双引号。",
            "The text begins here and does not end: add a straight double quote behind it."),
    QUOTE_MISSING("请在此处补上文本开头的半角双引号。", "Add the straight double quote with which the text begins here."),
    QUOTE_SINGLE("文本须用半角双引号，不用单引号。", "Put the text in straight double quotes instead of single ones."),
    COMMENT_OPEN(
            "注释从这里开始，但没有结束：请补上「*/」，或改用「//」。", "The comment begins here and does not end: add */ or write // instead."),
    SEMICOLON_MISSING("请在此处补上半角分号「;」：每个调用以分号结束。", "Add a semicolon here: every call ends in one."),
    SIGN_MISSING("请在此处补上所缺的符号。", "Add the sign that is missing here."),
    WORD_MISSING("请在此处写上所缺的关键字，单独一行。", "Write the keyword that is missing here, on a line of its own."),
    WORD_MISSPELT("关键字拼写有误，请改为所示的写法，全部小写。", "The keyword is misspelt: write it as shown, in lower case."),
    AT_MISSING("注解以「@」开头，请在此处补上。", "Annotations begin with an @: add it here.");

    private final Text hint;

    Slip(String zh, String en) {
        hint = new Text(zh, en);
    }

    Text hint() {
        return hint;
    }
}
