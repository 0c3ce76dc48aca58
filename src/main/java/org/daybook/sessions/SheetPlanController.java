package org.daybook.sessions;

import javafx.scene.control.Button;
import org.daybook.ui.Ui;

/// The link from a sheet to the plan of its session, where it is moved or cancelled.
final class SheetPlanController {
    private SheetPlanController() {}

    static Button button(Ui ui, SessionId id) {
        var button = new Button(ui.texts().say("sessions.session-sheet.change"));
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> ui.navigator().go(new SessionPlan(id)));
        return button;
    }
}
