package org.daybook.ui;

/// A screen as the frame sees it; implemented by controllers. It is loaded for every visit and when the language changes, so it
/// holds nothing that must outlive a visit.
///
/// @param <P> the places this screen shows
public interface Screen<P extends Place> extends HasInputs {
    /// Requests what is shown. Called on the screen thread each time the worker arrives, after the FXML was loaded.
    ///
    /// @param place the current place
    void enter(P place);

    /// Returns what the frame shows around this screen. The same object for as long as the screen lives.
    Header header();

    /// Saves unsaved input. Called on the screen thread when the worker goes elsewhere or the screen is hidden.
    default void leave() {}

    /// Returns the unsaved input when the worker goes elsewhere, after [#leave()]: it is kept until she comes back. A screen
    /// that keeps it in its own way returns nothing here.
    default Unsaved draft() {
        return unsaved();
    }
}
