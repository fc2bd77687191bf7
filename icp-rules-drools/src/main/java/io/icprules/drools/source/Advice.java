package io.icprules.drools.source;

import io.icprules.api.Text;

/** What to do where more is known than the code says; said in place of its hint. */
enum Advice {
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
