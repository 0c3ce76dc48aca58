package org.daybook.ui;

import javafx.scene.Parent;

/// A screen newly loaded from its FXML.
///
/// @param root       its topmost node
/// @param controller its controller, with its fields injected
public record LoadedView(Parent root, Object controller) {}
