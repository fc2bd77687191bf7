package io.icprules.drools.source;

import io.icprules.api.Text;

/** What to do where more is known than the code says; said in place of its hint. */
enum Advice {
    FOLDER_PART(
            "给出的似乎是 national 或 province 子文件夹：请给出它的上一级文件夹，即规则文件夹本身。",
            "This looks like the folder national or province itself: name the folder above it, which holds both."),
    OF_SYSTEM(
            "这是系统或编辑器自动生成的文件，不是规则：请从规则文件夹中删除；发布前请关闭正在编辑的程序。",
            "The system or an editor made this file, it is no rule: delete it from the folder, and close the editor before publishing."),
    OFFICE(
            "规则须为纯文本：请用文本编辑器把内容另存为 UTF-8 的 .drl 文件；说明文档请放在规则文件夹之外。",
            "Rules are plain text: save the text as a .drl file in UTF-8 with a text editor, and keep documents outside of the folder."),
    BLANK_PLAIN(
            "请改为普通空格：删去它，再用空格键输入；它看起来像空格，多半是从网页或 Word 复制来的。",
            "Put a plain blank in its place: it looks like one, and was most likely copied from a page or a document."),
    HEADER_ROW(
            "这一行像是表头：withdrawn.tsv 不写表头，请删去这一行，或在行首加 #。",
            "This looks like a header row: withdrawn.tsv has none; delete it, or begin it with a #."),
    END_MISSING(
            "此处之前的规则缺少 end：请在它最后一个调用之后，另起一行写 end。",
            "The rule before this place lacks its end: write it on a line of its own behind the last call."),
    FOLDER_EMPTY(
            "请确认给出的是规则文件夹：其中有 national/、province/ 或 withdrawn.tsv。",
            "Look whether this is the folder of the rules: it holds national/, province/ or withdrawn.tsv.");

    private final Text hint;

    Advice(String zh, String en) {
        hint = new Text(zh, en);
    }

    Text hint() {
        return hint;
    }
}
