package org.daybook.ui;

import static org.daybook.testing.ScreenHouse.onScreen;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.collections.ListChangeListener;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/// Style sheets are set on a window when its font size changes, and not with every page that is built.
class DressedOnceTest {
    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aLanguageInTheSameLettersChangesNothing() {
        onScreen(() -> {
            var before = Locale.getDefault();
            var look = new Appearance();
            var scene = new Scene(new Pane());
            look.dress(scene);
            var changes = new AtomicInteger();
            scene.getStylesheets().addListener((ListChangeListener<String>) _ -> changes.incrementAndGet());
            look.language(Locale.ENGLISH);
            look.language(Locale.ITALIAN);
            assertEquals(0, changes.get());
            look.language(Locale.of("ar"));
            assertEquals(1, changes.get());
            assertEquals(NodeOrientation.RIGHT_TO_LEFT, scene.getEffectiveNodeOrientation());
            look.language(Locale.ITALIAN);
            assertEquals(2, changes.get());
            assertEquals(NodeOrientation.LEFT_TO_RIGHT, scene.getEffectiveNodeOrientation());
            look.forgetStyles();
            assertEquals(3, changes.get());
            Locale.setDefault(before);
            return true;
        });
    }
}
