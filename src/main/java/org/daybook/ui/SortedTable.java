package org.daybook.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// A list sorted by its headings, one column at a time; missing values come last in either direction. If no column is chosen
/// the lines keep their given order. It has a menu, and keeps its order in [TableOrders]. None of it can be copied, unless its
/// page declares that it contains no people. On the screen thread.
///
/// @param <T> one line
public final class SortedTable<T> extends TableView<T> implements HearsKeys {
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

    private final Map<TableColumn<T, ?>, Function<TableColumn.SortType, Comparator<T>>> orders = new LinkedHashMap<>();
    private List<T> rows = List.of();
    private Optional<Kept> kept = Optional.empty();
    private Optional<TableMenu<T>> menu = Optional.empty();
    private Optional<Function<T, List<String>>> copied = Optional.empty();
    private boolean changingColumns;

    /// Where the order is kept.
    private record Kept(TableOrders orders, String name) {}

    /// Creates a table without columns.
    public SortedTable() {
        setSortPolicy(_ -> {
            keep();
            fill();
            return true;
        });
    }

    /// Adds its menu and restores the order that she chose before, after its columns know their sort keys. It fills its width,
    /// and shows no text until it was read.
    ///
    /// @param name of this table, the same on every visit
    public void begin(Ui ui, String name) {
        menu = Optional.of(new TableMenu<>(this, ui.texts()));
        kept = Optional.of(new Kept(ui.orders(), name));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(new Label());
        restore();
    }

    /// Adds printing to its menu.
    public void prints(Runnable action) {
        menu.ifPresent(shown -> shown.prints(action));
    }

    /// Lets Ctrl+C and its menu copy the lines in their present order: only for a table that contains neither women nor
    /// colleagues.
    ///
    /// @param words the cells of one line
    public void copies(Function<T, List<String>> words) {
        copied = Optional.of(words);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (COPY.match(key) || key.getCode() == KeyCode.COPY) {
                key.consume();
                copy();
            }
        });
        // Sent as a key press: the window notices the copy, and removes it from the clipboard again.
        menu.ifPresent(shown -> shown.copies(() -> fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.COPY, false, false, false, false))));
    }

    /// Checks whether Ctrl+C copies it.
    public boolean mayCopy() {
        return copied.isPresent();
    }

    private void copy() {
        copied.filter(_ -> !getItems().isEmpty())
                .ifPresent(words -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT,
                        getItems().stream().map(line -> words.apply(line).stream()
                                .map(cell -> cell.replaceAll("\\s+", " ")).collect(Collectors.joining("\t")))
                                .collect(Collectors.joining("\n")))));
    }

    /// Shows other columns; the chosen order is restored along with its column.
    public void showColumns(List<TableColumn<T, ?>> columns) {
        changingColumns = true;
        getColumns().setAll(columns);
        changingColumns = false;
        restore();
    }

    /// Shows text in a column, by which it can be sorted, ignoring case; a line without text comes last.
    public SortedTable<T> words(TableColumn<T, String> column, Function<T, String> words) {
        Lines.words(column, words);
        return byWords(column, line -> Optional.of(words.apply(line)).filter(one -> !one.isEmpty()));
    }

    /// Shows text in a column, which can be sorted by something else.
    ///
    /// @param key the sort key, in its natural order; empty if a line has none
    public <K extends Comparable<? super K>> SortedTable<T> words(TableColumn<T, String> column,
            Function<T, String> words, Function<T, Optional<K>> key) {
        Lines.words(column, words);
        return by(column, key, Comparator.<K>naturalOrder());
    }

    /// Shows a chip in a column, or nothing.
    public SortedTable<T> chips(TableColumn<T, T> column, Function<T, Optional<Chip>> chip) {
        Lines.chips(column, chip);
        return this;
    }

    /// Opens a line by Enter or a double click.
    public SortedTable<T> opens(Consumer<T> open) {
        Lines.opening(this, open);
        return this;
    }

    /// Makes a column sortable by text, ignoring case.
    public SortedTable<T> byWords(TableColumn<T, ?> column, Function<T, Optional<String>> key) {
        return by(column, key, String.CASE_INSENSITIVE_ORDER);
    }

    /// Makes a column sortable.
    ///
    /// @param key   the sort key; empty if a line has none
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

    /// Shows other lines in the chosen order and selects the first.
    public void show(List<T> lines) {
        rows = List.copyOf(lines);
        fill();
    }

    /// Selects a line and scrolls to it.
    public void lead(T line) {
        getSelectionModel().clearAndSelect(getItems().indexOf(line));
        scrollTo(line);
    }

    /// Returns all lines, in their original order.
    public List<T> rows() {
        return rows;
    }

    @Override
    public List<Heard> heard() {
        var keys = new ArrayList<Heard>();
        menu.ifPresent(_ -> keys.add(new Heard("Shift F10", "ui.key.table-menu")));
        copied.ifPresent(_ -> keys.add(new Heard("Ctrl C", "ui.key.table-copy")));
        return keys;
    }

    /// Returns the columns by which it can be sorted.
    List<TableColumn<T, ?>> sortable() {
        return getColumns().stream().filter(orders::containsKey).toList();
    }

    /// Returns the button that opens its menu.
    Optional<Button> corner() {
        return menu.map(TableMenu::corner);
    }

    /// Sorts by a column, or reverses the order if it is already sorted by it.
    void sortBy(TableColumn<T, ?> column) {
        if (getSortOrder().contains(column)) {
            column.setSortType(column.getSortType() == TableColumn.SortType.ASCENDING
                    ? TableColumn.SortType.DESCENDING
                    : TableColumn.SortType.ASCENDING);
        } else {
            getSortOrder().setAll(List.of(column));
        }
    }

    private void keep() {
        if (!changingColumns) {
            kept.ifPresent(where -> where.orders().keep(where.name(), getSortOrder().stream().findFirst()
                    .map(column -> new TableOrders.Order(column.getId(), column.getSortType()))));
        }
    }

    private void restore() {
        kept.flatMap(where -> where.orders().of(where.name())).ifPresent(order -> sortable().stream()
                .filter(column -> order.column().equals(column.getId())).findFirst().ifPresent(column -> {
                    column.setSortType(order.type());
                    getSortOrder().setAll(List.of(column));
                }));
    }

    /// Sorts by the next column, for people without a mouse; after the last one by none.
    public void sortByNext() {
        var columns = sortable();
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
