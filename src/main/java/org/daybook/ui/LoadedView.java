package org.daybook.ui;

import javafx.scene.Parent;

/// A screen fresh from its FXML.
///
/// @param root       its topmost node
/// @param controller its controller, whose fields are filled
public record LoadedView(Parent root, Object controller) {}
