package org.daybook.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// Tiles of equal size, as many side by side as their usual width allows: three on a usual screen, one at 200 %. The arrow keys
/// move between them according to their positions.
public final class Tiles extends GridPane {
    private List<Node> tiles = List.of();
    private int columns;

    /// Creates an empty grid.
    public Tiles() {
        getStyleClass().addAll("tiles", "gap-12");
        widthProperty().addListener((_, _, _) -> reflow());
    }

    /// Shows these tiles, from the start of the first row.
    public void show(List<? extends Node> all) {
        tiles = List.copyOf(all);
        columns = 0;
        getChildren().setAll(tiles);
        tiles.forEach(tile -> {
            setHgrow(tile, Priority.ALWAYS);
            setVgrow(tile, Priority.ALWAYS);
        });
        reflow();
    }

    private void reflow() {
        int fitting = fitting();
        if (fitting == columns) {
            return;
        }
        columns = fitting;
        getColumnConstraints().clear();
        for (int i = 0; i < columns; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            getColumnConstraints().add(column);
        }
        for (int i = 0; i < tiles.size(); i++) {
            setConstraints(tiles.get(i), i % columns, i / columns);
        }
    }

    private int fitting() {
        double usual = tiles.isEmpty() ? 0 : tiles.getFirst().prefWidth(-1);
        if (usual <= 0 || getWidth() <= 0) {
            return Math.max(columns, 3);
        }
        return Math.max(1, (int) ((getWidth() + getHgap()) / (usual + getHgap())));
    }
}
