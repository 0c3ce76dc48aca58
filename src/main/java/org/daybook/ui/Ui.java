package org.daybook.ui;

/// What every part of the screen needs, handed around together.
///
/// @param texts      the words
/// @param views      how screens are loaded
/// @param navigator  where the worker is
/// @param background work off the screen thread
/// @param dialogs    the window with its dialogs
/// @param look       theme and zoom
public record Ui(Texts texts, Views views, Navigator navigator, Background background, Dialogs dialogs,
        Appearance look) {}
