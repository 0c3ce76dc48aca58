package org.daybook.packaged.lint;

/// One defect.
///
/// @param rule  the rule that it breaks
/// @param where the path to the node, from its nearest ancestor with an id
/// @param what  what is wrong, with figures in pixels
public record Finding(Rule rule, String where, String what) {
    /// The rules for the window.
    public enum Rule {
        TEXT_CUT_OFF,
        OVERLAP,
        OUTSIDE,
        SQUEEZED,
        SIDEWAYS,
        CHART_TOO_LOW,
        NO_ACCESSIBLE_NAME,
        NO_ROLE,
        NO_STATE,
        NO_COLUMN_NAME,
        NO_MESSAGE,
        ORDER,
        CONTRAST,
        FOCUS_RING
    }

    @Override
    public String toString() {
        return rule + " " + where + ": " + what;
    }
}
