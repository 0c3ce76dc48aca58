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

/// A sheet laid out for paper: the same for the preview, the printer and the file. On the screen thread.
final class LaidOutSheet {
    /// The position of the baseline, as a fraction of the line's height from the top.
    private static final double BASELINE = 0.79;
    private static final double OF_A_LINE = 1.36;

    private final Region region;

    /// @param region in no scene; stays in a scene of its own, where it gets its fonts and lines
    LaidOutSheet(Region region) {
        this.region = region;
        new Scene(region);
        region.applyCss();
        region.autosize();
        region.layout();
    }

    /// Returns the size in this direction, in screen units.
    double width() {
        return region.getWidth();
    }

    /// Returns the size in this direction, in screen units.
    double height() {
        return region.getHeight();
    }

    /// Returns the scale at which it fills a page's width without being higher than the page.
    double fitting(double pageWidth, double pageHeight) {
        return Math.min(pageWidth / width(), pageHeight / height());
    }

    /// Returns the sheet itself at this scale, for a printer.
    Node scaled(double scale) {
        region.getTransforms().setAll(new Scale(scale, scale));
        return region;
    }

    /// Returns a picture of it, with `scale` pixels per unit.
    Image picture(double scale) {
        var how = new SnapshotParameters();
        how.setFill(Color.WHITE);
        how.setTransform(Transform.scale(scale, scale));
        region.getTransforms().clear();
        return region.snapshot(how, null);
    }

    /// Returns what [SheetsFile] needs, with `scale` pixels per unit.
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

    /// Returns every line of text, from the top.
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
