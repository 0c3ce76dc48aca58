package org.daybook.consents;

/// What she may be asked to consent to: each purpose by itself, never all at once.
public enum Purpose {
    /// Card and attendance by code.
    MEMBERSHIP("membership"),
    /// A case file, once she asks for support.
    CASE_FILE("case-file"),
    /// Questions about how she is doing.
    QUESTIONNAIRES("questionnaires"),
    /// Being counted, unrecognisably, in reports.
    STATISTICS("statistics"),
    /// Being sent to another organisation; asked for each one.
    REFERRAL("referral"),
    /// Being called or written to, in the way she said.
    SAFE_CONTACT("safe-contact"),
    /// What a company may know of her: what she can do and when she can come.
    COMPANIES("companies"),
    /// Being asked how she is after she has left.
    FOLLOW_UP("follow-up"),
    /// What is written about her children.
    CHILDREN("children");

    private final String code;

    Purpose(String code) {
        this.code = code;
    }

    /// How it is written in the store.
    public String code() {
        return code;
    }
}
