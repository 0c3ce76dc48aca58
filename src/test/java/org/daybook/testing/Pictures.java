package org.daybook.testing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/// Pictures of screens, without a display, under `target/screenshots`. Tests that make them carry the tag
/// `screenshots` and run with `mvn -B test -Dtests.left.out= -Dgroups=screenshots`. Needs a running toolkit, as
/// TestFX's `ApplicationExtension` provides it.
public final class Pictures {
    private static final Path FOLDER = Path.of("target", "screenshots");
    private static final int PULSES_TO_SETTLE = 4;

    private Pictures() {}

    /// Shows a scene in a window of its own size, waits until its layout has settled, and writes `<name>.png`.
    /// From the test's thread.
    ///
    /// @param name   the file's name without its ending
    /// @param width  of the picture, in pixels
    /// @param height of the picture, in pixels
    /// @param scene  makes the scene, dressed, on the screen thread
    public static Path take(String name, int width, int height, Supplier<Scene> scene) {
        var stage = onScreen(() -> show(scene.get(), width, height));
        settle();
        var image = onScreen(() -> {
            var picture = stage.getScene().snapshot(new WritableImage(width, height));
            stage.hide();
            return picture;
        });
        return write(name, image);
    }

    /// Writes `<name>.png` of what a scene that is already shown looks like now. From the test's thread.
    public static Path take(String name, Scene scene) {
        settle();
        return write(name, onScreen(() -> scene.snapshot(null)));
    }

    /// A scene of a size around something not yet dressed.
    public static Scene scene(Parent root, int width, int height) {
        return new Scene(root, width, height);
    }

    private static Stage show(Scene scene, int width, int height) {
        var stage = new Stage();
        stage.setScene(scene);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
        return stage;
    }

    /// Styles and wrapped lines need more than one pulse before every height is known.
    private static void settle() {
        for (int i = 0; i < PULSES_TO_SETTLE; i++) {
            onScreen(() -> {
                Platform.requestNextPulse();
                return true;
            });
            try {
                Thread.sleep(60);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static Path write(String name, WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        try {
            Files.createDirectories(FOLDER);
            var file = FOLDER.resolve(name + ".png");
            ImageIO.write(copy, "png", file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T onScreen(Supplier<T> work) {
        var result = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                result.complete(work.get());
            } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
            }
        });
        try {
            return result.get(30, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
