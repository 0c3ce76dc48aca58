package org.daybook.ui;

import javafx.scene.input.KeyCombination;

/// A key and what it does.
///
/// @param combination the keys pressed together
/// @param key         the text key of its description, as F1 lists it
/// @param action      called on the screen thread
record KeyAction(KeyCombination combination, String key, Runnable action) {}
