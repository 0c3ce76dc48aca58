package org.daybook.reports;

/// Whether a person's attendance was first marked here in this quarter.
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
