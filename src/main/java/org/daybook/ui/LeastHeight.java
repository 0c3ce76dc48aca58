package org.daybook.ui;

import javafx.scene.Scene;
import javafx.scene.layout.Region;

/// Lays a region out once more after its least height has changed. JavaFX forgets what is asked for while a window is being
/// laid out, so a least height that follows another height would be seen only when something else happens. On the screen thread.
public final class LeastHeight {
    private LeastHeight() {}

    /// Watches a region for as long as it lives; asked again it changes nothing.
    public static void watch(Region region) {
        if (region.getProperties().putIfAbsent(LeastHeight.class, true) == null) {
            region.minHeightProperty().addListener((_, _, _) -> {
                if (region.getScene() instanceof Scene scene) {
                    afterLayout(scene, region);
                }
            });
        }
    }

    private static void afterLayout(Scene scene, Region region) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                region.requestLayout();
            }
        });
    }
}
