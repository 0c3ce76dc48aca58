package org.daybook.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableViewSkin;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/// The skin of every table: the widths of its columns, given in pixels at 100 %, grow with the text, and if there is not enough
/// room for all, columns of the class `may-go` are left out, the last one first.
///
/// Named in `tables.css`; public because JavaFX creates it by its name.
///
/// @param <T> the type of a line
public final class ZoomedTableSkin<T> extends TableViewSkin<T> {
    private static final double USUAL_LETTER = 14;
    private static final double SHRUNK = 0.85;
    /// The space left and right of a heading, in em.
    private static final double AROUND = 2.5;
    /// The height of the headings, in em.
    private static final double HEAD = 2.857;
    private static final Widths NONE = new Widths(0, 0);

    private final Map<TableColumn<T, ?>, Widths> usual = new HashMap<>();
    private final Label letters = new Label();
    private Optional<Button> menu = Optional.empty();

    private record Widths(double least, double preferred) {}

    /// @param table with all its columns
    public ZoomedTableSkin(TableView<T> table) {
        super(table);
        table.getColumns()
                .forEach(column -> usual.put(column, new Widths(column.getMinWidth(), column.getPrefWidth())));
        letters.setManaged(false);
        letters.setVisible(false);
        getChildren().add(letters);
        if (table instanceof SortedTable<T> sorted) {
            sorted.corner().ifPresent(this::place);
        }
        registerChangeListener(letters.fontProperty(), _ -> fit());
        registerChangeListener(table.widthProperty(), _ -> fit());
        fit();
    }

    /// The menu button is at the end of the headings.
    private void place(Button corner) {
        corner.setViewOrder(-1);
        menu = Optional.of(corner);
        getChildren().add(corner);
    }

    @Override
    protected void layoutChildren(double x, double y, double w, double h) {
        super.layoutChildren(x, y, w, h);
        menu.ifPresent(button -> {
            double size = HEAD * letters.getFont().getSize();
            button.resizeRelocate(x + w - size, y, size, size);
        });
    }

    private void fit() {
        double zoom = letters.getFont().getSize() / USUAL_LETTER;
        double left = getSkinnable().getWidth();
        if (left <= 0) {
            return;
        }
        double needed = 0;
        for (var column : usual.keySet()) {
            double head = heading(column);
            column.setMinWidth(Math.max(head, usual.getOrDefault(column, NONE).least() * zoom));
            column.setPrefWidth(Math.max(head, usual.getOrDefault(column, NONE).preferred() * zoom));
            needed += wished(column);
        }
        for (var column : List.copyOf(getSkinnable().getColumns()).reversed()) {
            boolean goes = column.getStyleClass().contains("may-go") && needed > left;
            needed -= goes ? wished(column) : 0;
            column.setVisible(!goes);
        }
    }

    /// A column may be somewhat narrower than its preferred width before another one is left out.
    private static double wished(TableColumn<?, ?> column) {
        return Math.max(column.getMinWidth(), column.getPrefWidth() * SHRUNK);
    }

    /// Returns the width that its bold heading needs, with the space around it.
    private double heading(TableColumn<T, ?> column) {
        var font = letters.getFont();
        var text = new Text(column.getText());
        text.setFont(Font.font(font.getFamily(), FontWeight.BOLD, font.getSize()));
        return column.getText().isEmpty() ? 0 : text.getLayoutBounds().getWidth() + AROUND * font.getSize();
    }
}
