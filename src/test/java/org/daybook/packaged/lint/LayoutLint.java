package org.daybook.packaged.lint;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import org.daybook.packaged.lint.Finding.Rule;

/// Walks a scene and reports what is wrong with its layout. On the JavaFX application thread, after the last layout.
public final class LayoutLint {
    private LayoutLint() {}

    /// Returns everything that is wrong with the current content of a scene.
    public static List<Finding> look(Scene scene) {
        var front = Seen.front(scene);
        var nodes = Seen.below(front).toList();
        var picture = scene.snapshot(new WritableImage((int) scene.getWidth(), (int) scene.getHeight()));
        return Stream.of(CutText.in(nodes), Overlaps.in(nodes), Outside.in(nodes), Names.in(nodes), Messages.in(nodes),
                ReadingOrder.in(nodes), Contrast.in(nodes, picture.getPixelReader())).flatMap(found -> found)
                .distinct().toList();
    }

    /// Returns what has too little contrast in the dark theme, which is applied to the scene while it is examined.
    public static List<Finding> lookInTheDark(Scene scene) {
        return DarkLook.in(scene).distinct().toList();
    }

    static Finding finding(Rule rule, Node node, String what) {
        return new Finding(rule, Seen.way(node), what);
    }
}
