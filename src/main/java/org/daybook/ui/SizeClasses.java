package org.daybook.ui;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/// Sets pseudo-classes for the size of a window, in effective pixels: `:compact` below a width of 1180 (the sidebar shows only
/// icons), `:narrow` below 900 (one column), `:short` below a height of 600 (details fold), `:low` below 520 (bars and margins
/// shrink).
public final class SizeClasses {
    private static final double COMPACT_BELOW = 1180;
    private static final double NARROW_BELOW = 900;
    private static final double SHORT_BELOW = 600;
    private static final double LOW_BELOW = 520;

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass SHORT = PseudoClass.getPseudoClass("short");
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    private SizeClasses() {}

    /// Marks the root of a window now, at each change of its size, and, while it is in a window, of the zoom.
    public static void follow(Region root, Appearance look) {
        root.widthProperty().addListener((_, _, _) -> mark(root, look));
        root.heightProperty().addListener((_, _, _) -> mark(root, look));
        // Only while it is in a window: the appearance outlives it.
        look.zoomProperty().when(root.sceneProperty().map(_ -> true)).subscribe(_ -> mark(root, look));
        mark(root, look);
    }

    private static void mark(Region root, Appearance look) {
        // Before it is shown it has no size, which does not mean it is small.
        if (root.getWidth() > 0) {
            root.pseudoClassStateChanged(COMPACT, isCompact(root, look));
            root.pseudoClassStateChanged(NARROW, isNarrow(root, look));
            root.pseudoClassStateChanged(SHORT, look.effective(root.getHeight()) < SHORT_BELOW);
            root.pseudoClassStateChanged(LOW, look.effective(root.getHeight()) < LOW_BELOW);
        }
    }

    static boolean isNarrow(Region root, Appearance look) {
        return look.effective(root.getWidth()) < NARROW_BELOW;
    }

    static boolean isCompact(Region root, Appearance look) {
        return look.effective(root.getWidth()) < COMPACT_BELOW;
    }
}
