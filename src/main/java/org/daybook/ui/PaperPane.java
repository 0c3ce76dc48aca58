package org.daybook.ui;

import javafx.geometry.Orientation;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/// A page of A4 as wide as there is room, with the picture of a sheet at its printed position.
final class PaperPane extends Region {
    private static final double HIGH = (SheetsFile.HEIGHT + 2 * SheetsFile.MARGIN)
            / (SheetsFile.WIDTH + 2 * SheetsFile.MARGIN);
    private static final double EDGE = SheetsFile.MARGIN / (SheetsFile.WIDTH + 2 * SheetsFile.MARGIN);
    private static final double HIGHEST = SheetsFile.HEIGHT / (SheetsFile.WIDTH + 2 * SheetsFile.MARGIN);

    private final ImageView picture;

    PaperPane(ImageView picture) {
        this.picture = picture;
        getStyleClass().add("print-page");
        getChildren().add(picture);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return picture.getImage().getWidth();
    }

    @Override
    protected double computePrefHeight(double width) {
        return (width < 0 ? prefWidth(-1) : width) * HIGH;
    }

    @Override
    protected void layoutChildren() {
        var drawn = picture.getImage();
        double scale = Math.min(getWidth() * (1 - 2 * EDGE) / drawn.getWidth(),
                getWidth() * HIGHEST / drawn.getHeight());
        picture.setFitWidth(drawn.getWidth() * scale);
        picture.relocate((getWidth() - picture.getFitWidth()) / 2, getWidth() * EDGE);
    }
}
