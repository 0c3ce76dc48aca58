package org.daybook.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// The screen of a place outside any window, for tests of many screens: it is neither styled nor drawn. On the JavaFX
/// application thread.
///
/// @param screen its controller
/// @param root   its view
public record ScreenOf(Screen<?> screen, Parent root) {
    /// Loads the screen of a place and enters it; what it reads in the background arrives later.
    @SuppressWarnings("unchecked")
    public static ScreenOf at(Ui ui, Place place) {
        var view = ui.views().load(place);
        new Scene(view.root());
        var screen = (Screen<Place>) view.controller();
        screen.enter(place);
        return new ScreenOf(screen, view.root());
    }

    /// Restores unsaved input, as after a lock.
    ///
    /// @return the conflicts that the worker is asked about; grows while the screen still reads
    public List<Met> resume(Unsaved unsaved) {
        var asked = new ArrayList<Met>();
        screen.resume(unsaved.asking(asked::add));
        return asked;
    }
}
