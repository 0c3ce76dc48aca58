package org.daybook.ui;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ChangeListener;

/// The frame around every screen of the open house: builds it into the window, and anew when the language changes.
/// The scene of the window is dressed by the caller; see [Appearance#dress(javafx.scene.Scene)].
public final class Shell {
    private final Ui ui;
    private final ChangeListener<Locale> languageChanged = (_, _, _) -> show();
    private final Drafts drafts = new Drafts();
    private Optional<FrameController> shown = Optional.empty();

    /// @param ui    what the screens use
    /// @param parts rooms, settings, who works here, and what hiding does
    public Shell(Ui ui, FrameParts parts) {
        this.ui = ui;
        ui.views().controller(FrameController.class, () -> new FrameController(ui, parts, drafts));
        ui.texts().language().addListener(languageChanged);
        ui.navigator().onArrival(place -> shown.ifPresent(frame -> frame.arrive(place)));
    }

    /// Builds the frame, puts it into the window and shows where the worker is.
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

    /// What waits half typed at other places; it only reads.
    public Unsaved drafts() {
        return drafts.unsaved(ui.views().addresses());
    }

    /// Takes in what waits half typed at other places.
    public void drafts(Unsaved written) {
        drafts.resume(written, ui.views().addresses());
    }

    /// Lets something that was left before the screen locked wait half typed at a place until she comes there. One line at
    /// the place to which she comes next says so.
    public void draft(Place place, Unsaved unsaved) {
        drafts.bring(place, unsaved);
    }

    /// What is half typed on the present screen; it only reads.
    public Unsaved unsaved() {
        return shown.map(FrameController::unsaved).orElse(Unsaved.NOTHING);
    }

    /// Goes to a place where she was before, in the stead of the present one, and puts back what was half typed there.
    public void goOn(Place place, Unsaved unsaved) {
        ui.navigator().goInstead(place);
        shown.ifPresent(frame -> frame.resume(unsaved));
    }

    /// Tells the present screen that it will be left, so that it saves what can be saved; what is half typed on it
    /// afterwards would be lost.
    public void leaveOff() {
        shown.ifPresent(FrameController::leaveOff);
    }

    /// Lets go of everything shown, when the house is hidden or locked. The frame is not used afterwards.
    public void dispose() {
        shown.ifPresent(FrameController::letGo);
        shown = Optional.empty();
        ui.texts().language().removeListener(languageChanged);
        ui.background().trouble(ui.dialogs());
        ui.background().locked();
    }
}
