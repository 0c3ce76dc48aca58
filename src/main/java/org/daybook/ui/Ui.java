package org.daybook.ui;

/// What every part of the screen needs, handed around together.
///
/// @param texts      the words
/// @param views      how screens are loaded
/// @param navigator  where the worker is
/// @param background work off the screen thread
/// @param dialogs    the window with its dialogs
/// @param look       theme and zoom
/// @param orders     by which column she sorted each table
public record Ui(Texts texts, Views views, Navigator navigator, Background background, Dialogs dialogs,
        Appearance look, TableOrders orders) {
    /// With no table sorted yet.
    public Ui(Texts texts, Views views, Navigator navigator, Background background, Dialogs dialogs, Appearance look) {
        this(texts, views, navigator, background, dialogs, look, new TableOrders());
    }
}
