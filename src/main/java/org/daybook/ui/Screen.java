package org.daybook.ui;

/// A screen as the frame sees it; implemented by controllers. It is loaded anew for every visit and when the language
/// changes, so it holds nothing that must outlive a visit.
///
/// @param <P> the places this screen shows
public interface Screen<P extends Place> extends HasInputs {
    /// Called on the screen thread each time the worker arrives, after the FXML was loaded: ask for what is shown.
    ///
    /// @param place where she is now
    void enter(P place);

    /// What the frame shows around this screen. The same object for as long as the screen lives.
    Header header();

    /// Called on the screen thread when the worker goes elsewhere or the screen is hidden: save what is half-typed.
    default void leave() {}

    /// What is half typed when the worker goes elsewhere, after [#leave()]: it waits here until she comes back. A screen
    /// that keeps it in its own way has nothing here.
    default Unsaved draft() {
        return unsaved();
    }
}
