package org.daybook.ui;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// A list that its headings sort, by one column at a time; what is missing stands last in either direction. Where no
/// column is chosen the lines stay as they were shown. On the screen thread.
///
/// @param <T> one line
public final class SortedTable<T> extends TableView<T> {
    private final Map<TableColumn<T, ?>, Function<TableColumn.SortType, Comparator<T>>> orders = new LinkedHashMap<>();
    private List<T> rows = List.of();

    /// Without columns.
    public SortedTable() {
        setSortPolicy(_ -> {
            fill();
            return true;
        });
    }

    /// Lets a column sort by words, small letters and capitals alike.
    public SortedTable<T> byWords(TableColumn<T, ?> column, Function<T, Optional<String>> key) {
        return by(column, key, String.CASE_INSENSITIVE_ORDER);
    }

    /// Lets a column sort.
    ///
    /// @param key   what it sorts by; empty where a line has nothing there
    /// @param order the smallest first
    public <K> SortedTable<T> by(TableColumn<T, ?> column, Function<T, Optional<K>> key, Comparator<? super K> order) {
        column.setSortable(true);
        orders.put(column, type -> (one, other) -> {
            var first = key.apply(one);
            var second = key.apply(other);
            if (first.isEmpty() || second.isEmpty()) {
                return Boolean.compare(first.isEmpty(), second.isEmpty());
            }
            return type == TableColumn.SortType.ASCENDING
                    ? order.compare(first.get(), second.get())
                    : order.compare(second.get(), first.get());
        });
        return this;
    }

    /// Shows other lines in the order that is chosen; the first is selected.
    public void show(List<T> lines) {
        rows = List.copyOf(lines);
        fill();
    }

    /// Sorts by the next column, for whoever has no mouse; after the last one by none.
    public void sortByNext() {
        var columns = getColumns().filtered(orders::containsKey);
        var sorted = getSortOrder();
        int next = sorted.isEmpty() ? 0 : columns.indexOf(sorted.getFirst()) + 1;
        sorted.setAll(next < columns.size() ? List.of(columns.get(next)) : List.of());
    }

    private void fill() {
        getItems().setAll(getSortOrder().stream().filter(orders::containsKey).findFirst().map(this::sortedBy)
                .orElse(rows));
        getSelectionModel().clearAndSelect(0);
        scrollTo(0);
    }

    private List<T> sortedBy(TableColumn<T, ?> column) {
        return rows.stream().sorted(orders.getOrDefault(column, _ -> (_, _) -> 0).apply(column.getSortType())).toList();
    }
}
