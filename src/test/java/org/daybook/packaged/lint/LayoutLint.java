package org.daybook.packaged.lint;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import org.daybook.packaged.lint.Finding.Rule;

/// Walks a scene and says what is wrong with its layout. On the screen thread, after the last layout.
public final class LayoutLint {
    private LayoutLint() {}

    /// Everything that is wrong with what a scene shows now.
    public static List<Finding> look(Scene scene) {
        var front = Seen.front(scene);
        var nodes = Seen.below(front).toList();
        var picture = scene.snapshot(new WritableImage((int) scene.getWidth(), (int) scene.getHeight()));
        return Stream.of(CutText.in(nodes), Overlaps.in(nodes), Outside.in(nodes), Names.in(nodes), Messages.in(nodes),
                ReadingOrder.in(nodes), Contrast.in(nodes, picture.getPixelReader())).flatMap(found -> found)
                .distinct().toList();
    }

    /// What stands out too little in the dark look, which the scene wears for as long as it is looked at.
    public static List<Finding> lookInTheDark(Scene scene) {
        return DarkLook.in(scene).distinct().toList();
    }

    static Finding finding(Rule rule, Node node, String what) {
        return new Finding(rule, Seen.way(node), what);
    }
}
