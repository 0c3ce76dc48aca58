package org.daybook.ui;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/// The numbers of a chart as a table below it, shown and hidden by a small button, for people who read digits more easily than
/// dots and lines. On the screen thread.
public final class ChartTable extends VBox {
    private final ValueGrid table = new ValueGrid();
    private final Hyperlink toggle = new Hyperlink();
    private final Texts texts;
    private final String chart;

    /// One number.
    ///
    /// @param of    what the number belongs to, for example a day
    /// @param value the number as shown
    public record Row(String of, String value) {}

    /// Creates a table that is hidden at first.
    ///
    /// @param chart the name of the chart
    /// @param rows  everything that the chart shows, in its order
    public ChartTable(Texts texts, String chart, List<Row> rows) {
        this.texts = texts;
        this.chart = chart;
        rows.forEach(row -> table.value(row.of(), row.value()));
        table.managedProperty().bind(table.visibleProperty());
        toggle.setId("chart-table");
        toggle.setMinWidth(Hyperlink.USE_PREF_SIZE);
        toggle.setOnAction(_ -> {
            // It keeps its colour: it leads to no place that could have been visited.
            toggle.setVisited(false);
            show(!table.isVisible());
        });
        getStyleClass().add("gap-8");
        getChildren().addAll(toggle, table);
        show(false);
    }

    private void show(boolean shown) {
        table.setVisible(shown);
        toggle.setText(texts.say(shown ? "ui.chart.hide-table" : "ui.chart.show-table"));
        toggle.setAccessibleText(texts.say("ui.chart.table.spoken", toggle.getText(), chart));
    }
}
