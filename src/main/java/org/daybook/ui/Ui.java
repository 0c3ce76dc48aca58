package org.daybook.ui;

/// What every part of the screen needs, passed around together.
///
/// @param texts      the texts
/// @param views      loads screens
/// @param navigator  the current place
/// @param background work off the screen thread
/// @param dialogs    the window with its dialogs
/// @param look       theme and zoom
/// @param orders     the column by which she sorted each table
public record Ui(Texts texts, Views views, Navigator navigator, Background background, Dialogs dialogs,
        Appearance look, TableOrders orders) {
    /// Creates one in which no table is sorted yet.
    public Ui(Texts texts, Views views, Navigator navigator, Background background, Dialogs dialogs, Appearance look) {
        this(texts, views, navigator, background, dialogs, look, new TableOrders());
    }
}
