package org.daybook.packaged.lint;

import atlantafx.base.theme.PrimerDark;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

/// The contrast of a scene in the dark theme, which is applied while the scene is examined. A scene that is dark already, or
/// never had a theme, is left alone. On the JavaFX application thread.
final class DarkLook {
    private static final String LIGHT = "tokens-light.css";

    private DarkLook() {}

    static Stream<Finding> in(Scene scene) {
        var sheets = List.copyOf(scene.getStylesheets());
        if (sheets.stream().noneMatch(sheet -> sheet.endsWith(LIGHT))) {
            return Stream.empty();
        }
        var before = Application.getUserAgentStylesheet();
        dress(scene, new PrimerDark().getUserAgentStylesheet(),
                sheets.stream().map(sheet -> sheet.replace(LIGHT, "tokens-dark.css")).toList());
        var nodes = Seen.below(Seen.front(scene)).toList();
        var picture = scene.snapshot(new WritableImage((int) scene.getWidth(), (int) scene.getHeight()));
        var found = Contrast.in(nodes, picture.getPixelReader())
                .map(one -> new Finding(one.rule(), one.where(), "in the dark look, " + one.what())).toList();
        dress(scene, before, sheets);
        return found.stream();
    }

    private static void dress(Scene scene, String theme, List<String> sheets) {
        Application.setUserAgentStylesheet(theme);
        scene.getStylesheets().setAll(sheets);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }
}
