package org.daybook.ui;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Transform;
import org.kordamp.ikonli.javafx.FontIcon;

/// A sheet as it stands on paper: the same for the preview, the printer and the file. On the screen thread.
final class LaidOutSheet {
    /// Of a line's height, from above; where its letters stand.
    private static final double BASELINE = 0.79;
    private static final double OF_A_LINE = 1.36;

    private final Region region;

    /// @param region in no scene; stays in one of its own, where it has its letters and its lines
    LaidOutSheet(Region region) {
        this.region = region;
        new Scene(region);
        region.applyCss();
        region.autosize();
        region.layout();
    }

    /// In the units of the screen.
    double width() {
        return region.getWidth();
    }

    /// In the units of the screen.
    double height() {
        return region.getHeight();
    }

    /// By how much it is made larger to fill a page's width without being higher than the page.
    double fitting(double pageWidth, double pageHeight) {
        return Math.min(pageWidth / width(), pageHeight / height());
    }

    /// The sheet itself, for a printer, as large as this.
    Node scaled(double scale) {
        region.getTransforms().setAll(new Scale(scale, scale));
        return region;
    }

    /// How it looks, `scale` pixels for each unit.
    Image picture(double scale) {
        var how = new SnapshotParameters();
        how.setFill(Color.WHITE);
        how.setTransform(Transform.scale(scale, scale));
        region.getTransforms().clear();
        return region.snapshot(how, null);
    }

    /// What [SheetsFile] needs, with `scale` pixels for each unit.
    SheetsFile.Page page(double scale) {
        var picture = picture(scale);
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        var pixels = new int[width * height];
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        drawn.setRGB(0, 0, width, height, pixels, 0, width);
        return new SheetsFile.Page(drawn, lines(scale));
    }

    /// Every line of letters, from above.
    List<String> words() {
        return lines(1).stream().map(SheetsFile.Line::letters).toList();
    }

    private List<SheetsFile.Line> lines(double scale) {
        var lines = new ArrayList<SheetsFile.Line>();
        collect(region, scale, lines);
        return lines;
    }

    private void collect(Node node, double scale, List<SheetsFile.Line> lines) {
        switch (node) {
            case Node unseen when !unseen.isVisible() -> {
            }
            case FontIcon _ -> {
            }
            case Text text -> text.getLayoutInfo().getTextLines(false).forEach(line -> {
                var letters = text.getText().substring(line.start(), line.end()).strip();
                var box = region.sceneToLocal(text.localToScene(new BoundingBox(line.bounds().getMinX(),
                        line.bounds().getMinY(), line.bounds().getWidth(), line.bounds().getHeight())));
                if (!letters.isEmpty()) {
                    lines.add(new SheetsFile.Line(letters, box.getMinX() * scale,
                            (box.getMinY() + BASELINE * box.getHeight()) * scale, box.getWidth() * scale,
                            box.getHeight() / OF_A_LINE * scale));
                }
            });
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(child -> collect(child, scale, lines));
            default -> {
            }
        }
    }
}
