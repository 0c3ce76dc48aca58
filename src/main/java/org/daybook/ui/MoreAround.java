package org.daybook.ui;

import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A scroll pane without bars, with an arrow above and below it while there is more in that direction. Pressing an arrow
/// scrolls on; its room is kept while not everything fits, so that nothing moves. On the screen thread.
public final class MoreAround extends VBox {
    /// An overflow below this, in pixels, is ignored.
    private static final double HARDLY = 1;

    private final IconButton above = new IconButton("fth-chevron-up");
    private final IconButton below = new IconButton("fth-chevron-down");
    private ScrollPane pane = new ScrollPane();

    /// Creates one around an empty pane; FXML adds the actual one.
    public MoreAround() {
        for (var sign : new IconButton[]{above, below}) {
            sign.getStyleClass().add("more-sign");
            sign.setFocusTraversable(false);
            sign.setMaxWidth(Double.MAX_VALUE);
            sign.setVisible(false);
            sign.setManaged(false);
        }
        above.setOnAction(_ -> scroll(-1));
        below.setOnAction(_ -> scroll(1));
        setMinHeight(0);
        heightProperty().addListener((_, _, _) -> look());
        getChildren().addListener((ListChangeListener<Node>) _ -> getChildren().stream()
                .filter(ScrollPane.class::isInstance).map(ScrollPane.class::cast).filter(added -> added != pane)
                .findFirst().ifPresent(this::enclose));
    }

    /// Sets the accessible texts and tooltips of the arrows.
    void name(String upwards, String downwards) {
        above.setAccessibleText(upwards);
        below.setAccessibleText(downwards);
    }

    private void enclose(ScrollPane added) {
        pane = added;
        VBox.setVgrow(pane, Priority.ALWAYS);
        getChildren().setAll(above, pane, below);
        ChangeListener<Object> moved = (_, _, _) -> look();
        pane.vvalueProperty().addListener(moved);
        pane.viewportBoundsProperty().addListener(moved);
        ((Region) pane.getContent()).heightProperty().addListener(moved);
    }

    private void look() {
        var content = pane.getContent();
        if (content == null || getHeight() <= 0) {
            return;
        }
        double all = content.getLayoutBounds().getHeight();
        boolean more = all > getHeight() + HARDLY;
        double at = pane.getVvalue() * Math.max(0, all - pane.getViewportBounds().getHeight());
        double end = all - pane.getViewportBounds().getHeight();
        show(above, more, at > HARDLY);
        show(below, more, at < end - HARDLY);
    }

    private static void show(Node sign, boolean hasRoom, boolean leadsOn) {
        sign.setManaged(hasRoom);
        sign.setVisible(hasRoom && leadsOn);
    }

    /// Scrolls by the visible height, less a small overlap.
    private void scroll(int way) {
        double seen = pane.getViewportBounds().getHeight();
        double spare = pane.getContent().getLayoutBounds().getHeight() - seen;
        if (spare > 0) {
            pane.setVvalue(Math.clamp(pane.getVvalue() + way * seen * 0.8 / spare, 0, 1));
        }
    }
}
