package org.daybook.packaged.lint;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import org.daybook.packaged.lint.Finding.Rule;

/// Walks a scene and reports what is wrong with its layout. On the JavaFX application thread, after the last layout.
public final class LayoutLint {
    private LayoutLint() {}

    /// Returns everything that is wrong with the current content of a scene without zoom.
    public static List<Finding> look(Scene scene) {
        return look(scene, picture(scene), 100);
    }

    /// Returns everything that is wrong with the current content of a scene.
    ///
    /// @param picture of the scene as it is now
    /// @param zoom    of the program, in per cent
    public static List<Finding> look(Scene scene, Image picture, int zoom) {
        var front = Seen.front(scene);
        var nodes = Seen.below(front).toList();
        return Stream.of(CutText.in(nodes), Overlaps.in(nodes), Outside.in(nodes), Names.in(nodes), Messages.in(nodes),
                ReadingOrder.in(nodes), new Contrast(picture.getPixelReader(), zoom).in(nodes)).flatMap(found -> found)
                .distinct().toList();
    }

    /// Returns a picture of a scene.
    public static WritableImage picture(Scene scene) {
        return scene.snapshot(new WritableImage((int) scene.getWidth(), (int) scene.getHeight()));
    }

    static Finding finding(Rule rule, Node node, String what) {
        return new Finding(rule, Seen.way(node), what);
    }
}
