package org.daybook.ui;

import javafx.scene.Scene;
import javafx.scene.layout.Region;

/// Lays a region out once more after its minimum height has changed. JavaFX drops layout requests made while a window is being
/// laid out, so a minimum height that depends on another height would not be seen until something else happens. On the screen
/// thread.
public final class LeastHeight {
    private LeastHeight() {}

    /// Watches a region for its lifetime; calling it again changes nothing.
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
