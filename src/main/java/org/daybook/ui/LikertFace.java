package org.daybook.ui;

import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;

/// A face of eyes and a mouth, from sad to glad: an answer for people who do not read. Its meaning is also shown next to it in
/// words.
public final class LikertFace extends StackPane {
    /// The width of the drawing before it is scaled to fit.
    private static final double DRAWN = 44;
    private static final String[] MOUTHS = {"M0 9 Q12 -4 24 9", "M0 6 Q12 -1 24 6", "M0 3 L24 3", "M0 2 Q12 10 24 2",
            "M0 0 Q12 16 24 0"};

    private final Group drawing;

    /// @param mood from 1, the saddest, to 5
    public LikertFace(int mood) {
        var mouth = new SVGPath();
        mouth.setContent(MOUTHS[mood - 1]);
        mouth.setTranslateX(10);
        mouth.setTranslateY(26);
        mouth.getStyleClass().add("face-line");
        var left = eye(14);
        var right = eye(30);
        // Invisible corners keep every face in the same place.
        drawing = new Group(new Circle(0, 0, 0), new Circle(DRAWN, DRAWN, 0), mouth, left, right);
        getChildren().add(drawing);
        getStyleClass().add("face");
        setMouseTransparent(true);
    }

    private static Circle eye(double x) {
        var eye = new Circle(x, 15, 2.6);
        eye.getStyleClass().add("face-eye");
        return eye;
    }

    @Override
    protected void layoutChildren() {
        double scale = Math.min(getWidth(), getHeight()) / DRAWN;
        drawing.setScaleX(scale);
        drawing.setScaleY(scale);
        super.layoutChildren();
    }
}
