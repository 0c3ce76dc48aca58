package org.daybook.recovery;

/// How a kit is handed out.
public enum KitKind {
    /// One sheet, which opens the store.
    WHOLE(1, 1),
    /// Three sheets for three holders. Any two open the store, one alone says nothing.
    SPLIT(3, 2);

    private final int sheets;
    private final int needed;

    KitKind(int sheets, int needed) {
        this.sheets = sheets;
        this.needed = needed;
    }

    /// How many sheets there are.
    public int sheets() {
        return sheets;
    }

    /// How many of them open the store.
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
