package org.daybook.packaged.lint;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.daybook.packaged.lint.Finding.Rule;

/// Whether the keyboard focus is visible: the change when a control gets the focus must be as large as a line of two pixels
/// around it, in colours that differ by 3 to 1 (WCAG 2.2, 2.4.13). Each kind of control is examined once. On the JavaFX
/// application thread.
public final class FocusRings {
    private static final double LEAST = 3;
    private static final double THICKNESS = 2;
    /// Round corners are shorter than square ones.
    private static final double CORNERS = 0.8;
    /// A ring may be around the control, in pixels.
    private static final int AROUND = 6;

    private final Set<String> known = new HashSet<>();
    private Optional<WritableImage> before = Optional.empty();

    /// Records the scene's appearance before the focus moves on; does nothing if the last record is recent.
    public void before(Scene scene) {
        before = Optional.of(scene.snapshot(null));
    }

    /// Checks whether the focused control is of a kind that has not been examined yet.
    public boolean isNew(Scene scene) {
        return scene.getFocusOwner() != null && !known.contains(kind(scene.getFocusOwner()));
    }

    /// Returns what is wrong with the focus ring of the control that got the focus since [#before(Scene)].
    public Optional<Finding> after(Scene scene) {
        var owner = scene.getFocusOwner();
        if (owner == null || before.isEmpty() || !known.add(kind(owner))) {
            return Optional.empty();
        }
        var shown = Seen.shown(owner);
        int changed = changed(shown, before.orElseThrow(), scene.snapshot(null));
        double needed = THICKNESS * 2 * (shown.getWidth() + shown.getHeight()) * CORNERS;
        return changed >= Math.min(needed, shown.getWidth() * shown.getHeight() * CORNERS)
                ? Optional.empty()
                : Optional.of(LayoutLint.finding(Rule.FOCUS_RING, owner, "%d pixels change by 3 to 1, needs %.0f: %s"
                        .formatted(changed, needed, Seen.figures(shown))));
    }

    private static String kind(Node node) {
        return node.getClass().getSimpleName() + node.getStyleClass();
    }

    private static int changed(Bounds area, WritableImage before, WritableImage after) {
        int count = 0;
        var old = before.getPixelReader();
        var now = after.getPixelReader();
        int right = (int) Math.min(after.getWidth(), Math.min(before.getWidth(), area.getMaxX() + AROUND));
        int bottom = (int) Math.min(after.getHeight(), Math.min(before.getHeight(), area.getMaxY() + AROUND));
        for (int y = Math.max(0, (int) area.getMinY() - AROUND); y < bottom; y++) {
            for (int x = Math.max(0, (int) area.getMinX() - AROUND); x < right; x++) {
                count += differ(old, now, x, y) ? 1 : 0;
            }
        }
        return count;
    }

    private static boolean differ(PixelReader old, PixelReader now, int x, int y) {
        int one = old.getArgb(x, y);
        int other = now.getArgb(x, y);
        return one != other && Contrast.ratio(colour(one), colour(other)) >= LEAST - 0.05;
    }

    private static Color colour(int argb) {
        return Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff);
    }
}
