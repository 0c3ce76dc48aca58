package org.daybook.reports;

/// Whether this quarter is the first in which she was ever marked here.
enum Newness implements Category {
    NEW("new"), HERE_BEFORE("here-before");

    private final String code;

    Newness(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
