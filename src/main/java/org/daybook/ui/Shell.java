package org.daybook.ui;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ChangeListener;

/// The frame around every screen of the open site: builds it in the window, and again when the language changes. The caller
/// styles the scene of the window; see [Appearance#dress(javafx.scene.Scene)].
public final class Shell {
    private final Ui ui;
    private final ChangeListener<Locale> languageChanged = (_, _, _) -> show();
    private final Drafts drafts = new Drafts();
    private Optional<FrameController> shown = Optional.empty();

    /// @param ui    what the screens use
    /// @param parts rooms, settings, the worker, and what hiding does
    public Shell(Ui ui, FrameParts parts) {
        this.ui = ui;
        ui.views().controller(FrameController.class, () -> new FrameController(ui, parts, drafts));
        ui.texts().language().addListener(languageChanged);
        ui.navigator().onArrival(place -> shown.ifPresent(frame -> frame.arrive(place)));
    }

    /// Builds the frame, puts it into the window and shows the current place.
    public void show() {
        var unsaved = unsaved();
        shown.ifPresent(FrameController::letGo);
        var view = ui.views().load(FrameController.class);
        var frame = (FrameController) view.controller();
        shown = Optional.of(frame);
        ui.look().language(ui.texts().locale());
        ui.background().trouble(frame);
        ui.dialogs().behind(view.root());
        ui.navigator().again();
        frame.resume(unsaved);
    }

    /// Returns the unsaved input of other places; only reads.
    public Unsaved drafts() {
        return drafts.unsaved(ui.views().addresses());
    }

    /// Restores the unsaved input of other places.
    public void drafts(Unsaved written) {
        drafts.resume(written, ui.views().addresses());
    }

    /// Keeps unsaved input from before the screen locked for a place until she goes there. A line at the next place she visits
    /// says so.
    public void draft(Place place, Unsaved unsaved) {
        drafts.bring(place, unsaved);
    }

    /// Returns the unsaved input of the current screen; only reads.
    public Unsaved unsaved() {
        return shown.map(FrameController::unsaved).orElse(Unsaved.NOTHING);
    }

    /// Goes to a place she visited before, in place of the current one, and restores its unsaved input.
    public void goOn(Place place, Unsaved unsaved) {
        ui.navigator().goInstead(place);
        shown.ifPresent(frame -> frame.resume(unsaved));
    }

    /// Notifies the current screen that it will be left, so that it saves what can be saved; input still unsaved afterwards
    /// would be lost.
    public void leaveOff() {
        shown.ifPresent(FrameController::leaveOff);
    }

    /// Releases everything shown, when the site is hidden or locked. The frame must not be used afterwards.
    public void dispose() {
        shown.ifPresent(FrameController::letGo);
        shown = Optional.empty();
        ui.texts().language().removeListener(languageChanged);
        ui.background().trouble(ui.dialogs());
        ui.background().locked();
    }
}
