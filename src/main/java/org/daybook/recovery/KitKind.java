package org.daybook.recovery;

/// How a kit is handed out.
public enum KitKind {
    /// One sheet, which opens the store.
    WHOLE(1, 1),
    /// Three sheets for three holders. Any two open the store; one alone reveals nothing.
    SPLIT(3, 2);

    private final int sheets;
    private final int needed;

    KitKind(int sheets, int needed) {
        this.sheets = sheets;
        this.needed = needed;
    }

    /// Returns the number of sheets.
    public int sheets() {
        return sheets;
    }

    /// Returns the number of sheets needed to open the store.
    public int needed() {
        return needed;
    }

    String code() {
        return this == WHOLE ? "whole" : "split";
    }

    static KitKind ofCode(String code) {
        return code.equals("whole") ? WHOLE : SPLIT;
    }
}
