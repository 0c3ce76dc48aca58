package org.daybook.reports;

/// Whether this quarter is the first in which she was ever marked here.
enum Newness {
    NEW("new"), HERE_BEFORE("here-before");

    private final String code;

    Newness(String code) {
        this.code = code;
    }

    /// How it is written in exports, in every language.
    String code() {
        return code;
    }
}
