package io.icprules.drools.fix;

import io.icprules.api.Text;

/** Kinds of changes, from those that are proposed first to those that are proposed last. */
public enum ChangeKind {
    /** Something is supplied: a document, or the answer to a field that was left open (补充). */
    SUPPLY("补充", "supply"),
    /** Something the applicant chooses or can arrange is changed, such as a site name or the server (更正). */
    CORRECT("更正", "correct"),
    /** Something that is a fact about the world would have to be otherwise, such as an age (客观情况). */
    CIRCUMSTANCE("客观情况", "circumstance");

    private final Text label;

    ChangeKind(String zh, String en) {
        this.label = new Text(zh, en);
    }

    /** In a word. */
    public Text label() {
        return label;
    }
}
