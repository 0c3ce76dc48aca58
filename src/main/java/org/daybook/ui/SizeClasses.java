package org.daybook.ui;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/// Tells the style sheets how much room a window leaves, in effective pixels: `:compact` below 1180 of width (the sidebar
/// keeps its icons alone), `:narrow` below 900 (one column), `:low` below 520 of height (bars and margins give way).
public final class SizeClasses {
    private static final double COMPACT_BELOW = 1180;
    private static final double NARROW_BELOW = 900;
    private static final double LOW_BELOW = 520;

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    private SizeClasses() {}

    /// Marks the root of a window now, at each change of its size, and, while it is in a window, of the zoom.
    public static void follow(Region root, Appearance look) {
        root.widthProperty().addListener((_, _, _) -> mark(root, look));
        root.heightProperty().addListener((_, _, _) -> mark(root, look));
        // While it is in a window alone: the look outlives it.
        look.zoomProperty().when(root.sceneProperty().map(_ -> true)).subscribe(_ -> mark(root, look));
        mark(root, look);
    }

    private static void mark(Region root, Appearance look) {
        // Before it is shown it has no size, and is not small.
        if (root.getWidth() > 0) {
            root.pseudoClassStateChanged(COMPACT, isCompact(root, look));
            root.pseudoClassStateChanged(NARROW, isNarrow(root, look));
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
