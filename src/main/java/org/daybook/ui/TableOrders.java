package org.daybook.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TableColumn;

/// The column by which each table is sorted. It belongs to the screens of one signed-in person: locking or signing out drops
/// it, and the next person to sign in starts without. On the screen thread.
public final class TableOrders {
    private final Map<String, Order> orders = new HashMap<>();

    /// One table's order.
    ///
    /// @param column the id of the column
    /// @param type   ascending or descending
    record Order(String column, TableColumn.SortType type) {}

    /// Returns how a table was sorted, if it was.
    ///
    /// @param table its name
    Optional<Order> of(String table) {
        return Optional.ofNullable(orders.get(table));
    }

    /// Stores another order.
    ///
    /// @param order empty if it is no longer sorted
    void keep(String table, Optional<Order> order) {
        order.ifPresentOrElse(one -> orders.put(table, one), () -> orders.remove(table));
    }
}
