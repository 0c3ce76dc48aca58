package org.daybook.packaged;

import static org.daybook.packaged.Idle.onScreen;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.daybook.packaged.lint.Finding;
import org.daybook.packaged.lint.FocusRings;
import org.daybook.packaged.lint.LayoutLint;

/// Looks at the whole screen: writes a picture of it and everything that is wrong with its layout.
public final class Looks {
    /// The property with the zoom of the program, in per cent.
    static final String ZOOM = "journey.zoom";

    private static final int CONTROLS_AT_MOST = 60;
    private static final int USUAL = 100;
    private final Stage stage;
    private final Path folder;
    private final FocusRings rings = new FocusRings();

    Looks(Stage stage, Path folder) {
        this.stage = stage;
        this.folder = folder;
    }

    /// Checks whether journeys skip looking: they do when memory or time is measured.
    private static boolean isOff() {
        return "off".equals(System.getProperty("journey.looks"));
    }

    /// Checks whether the program is larger than usual: lists then omit columns, and weeks are lists.
    public boolean areLarge() {
        return zoom() > USUAL;
    }

    private static int zoom() {
        return Integer.getInteger(ZOOM, USUAL);
    }

    /// Looks at the current content of the window.
    ///
    /// @param screen its name in lower case, which is also that of the picture
    public void at(String screen) {
        if (isOff()) {
            return;
        }
        Idle.settle();
        var picture = onScreen(() -> LayoutLint.picture(scene()));
        note(screen, onScreen(() -> LayoutLint.look(scene(), picture, zoom())));
        write(picture, screen);
    }

    /// Moves around the window by Tab and checks whether the focus is visible.
    public void rings(Hand hand, String screen) {
        if (isOff()) {
            return;
        }
        var first = onScreen(() -> scene().getFocusOwner());
        for (int steps = 0; steps < CONTROLS_AT_MOST; steps++) {
            onScreen(() -> {
                rings.before(scene());
                return true;
            });
            hand.press(KeyCode.TAB);
            note(screen, onScreen(() -> rings.after(scene()).stream().toList()));
            if (onScreen(() -> scene().getFocusOwner()) == first) {
                return;
            }
        }
    }

    private Scene scene() {
        return stage.getScene();
    }

    private void note(String screen, List<Finding> findings) {
        try {
            Files.write(folder.resolve("findings.txt"), findings.stream().map(one -> screen + " " + one).toList(),
                    StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Image seen, String screen) {
        int width = (int) seen.getWidth();
        int height = (int) seen.getHeight();
        var pixels = new int[width * height];
        seen.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            ImageIO.write(copy, "png", folder.resolve(screen + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
