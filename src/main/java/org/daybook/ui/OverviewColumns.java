package org.daybook.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Cards in three columns, or in two or one if there is less room: then the first and the last column are stacked next to the
/// middle one, or all three are stacked. On the screen thread.
public final class OverviewColumns extends GridPane {
    /// The width from which there are three columns, in effective pixels.
    private static final double THREE_FROM = 1030;
    private static final double TWO_FROM = 700;
    private static final double START = 340;
    private static final double END = 318;

    private final Appearance look;
    private final List<VBox> columns = List.of(new VBox(), new VBox(), new VBox());
    private int count;
    private double zoomed;

    /// Creates an empty overview.
    public OverviewColumns(Appearance look) {
        this.look = look;
        getStyleClass().addAll("page-columns", "overview-columns");
        columns.forEach(column -> column.getStyleClass().add("gap-12"));
        getChildren().addAll(columns);
        widthProperty().addListener((_, _, _) -> arrange());
        arrange(3);
    }

    /// Puts cards into a column, 0 to 2 from the start.
    public void show(int column, List<? extends Node> cards) {
        columns.get(column).getChildren().setAll(cards);
    }

    private void arrange() {
        double effective = look.effective(getWidth());
        if (effective > 0) {
            arrange(effective >= THREE_FROM ? 3 : effective >= TWO_FROM ? 2 : 1);
        }
    }

    private void arrange(int wished) {
        double zoom = 1 / look.effective(1);
        if (wished == count && zoom == zoomed) {
            return;
        }
        count = wished;
        zoomed = zoom;
        for (int i = 0; i < columns.size(); i++) {
            setConstraints(columns.get(i), column(i), row(i), 1, count == 2 && i == 1 ? 2 : 1);
        }
        getColumnConstraints().setAll(switch (count) {
            case 3 -> List.of(fixed(START * zoom), growing(), fixed(END * zoom));
            case 2 -> List.of(fixed(START * zoom), growing());
            default -> List.of(growing());
        });
    }

    private int column(int which) {
        return switch (count) {
            case 3 -> which;
            case 2 -> which == 1 ? 1 : 0;
            default -> 0;
        };
    }

    private int row(int which) {
        return switch (count) {
            case 3 -> 0;
            case 2 -> which == 2 ? 1 : 0;
            default -> which;
        };
    }

    private static ColumnConstraints fixed(double width) {
        return new ColumnConstraints(width, width, width);
    }

    private static ColumnConstraints growing() {
        var column = new ColumnConstraints(0, USE_COMPUTED_SIZE, Double.MAX_VALUE);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }
}
