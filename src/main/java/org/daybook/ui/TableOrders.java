package org.daybook.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TableColumn;

/// By which column each table was sorted. It belongs to the screens of one person who is signed in: a lock or signing out
/// forgets it, and whoever signs in next begins without. On the screen thread.
public final class TableOrders {
    private final Map<String, Order> orders = new HashMap<>();

    /// One table's order.
    ///
    /// @param column the id of the column
    /// @param type   which way
    record Order(String column, TableColumn.SortType type) {}

    /// How a table was sorted, if it was.
    ///
    /// @param table its name
    Optional<Order> of(String table) {
        return Optional.ofNullable(orders.get(table));
    }

    /// Remembers another order.
    ///
    /// @param order empty where it is sorted no more
    void keep(String table, Optional<Order> order) {
        order.ifPresentOrElse(one -> orders.put(table, one), () -> orders.remove(table));
    }
}
