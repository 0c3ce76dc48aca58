package org.daybook.retention;

import java.util.List;
import javafx.scene.Parent;
import org.daybook.ui.Ui;

/// The screens of this room.
public final class RetentionScreens {
    private RetentionScreens() {}

    /// Registers the page of what is due and its parts. On the screen thread, once for every open house.
    ///
    /// @param ui        what screens use
    /// @param retention the facade of the open house
    public static void register(Ui ui, Retention retention) {
        var views = ui.views();
        views.controller(RetentionController.class, () -> new RetentionController(ui, retention));
        views.controller(ProposalController.class, () -> new ProposalController(ui));
        views.controller(KeepController.class, () -> new KeepController(ui));
        views.controller(PeriodsController.class, () -> new PeriodsController(ui, retention));
        views.controller(RetentionCardController.class, () -> new RetentionCardController(ui, retention));
        views.controller(RetentionNoteController.class, () -> new RetentionNoteController(ui, retention));
        views.place(DueForALook.class, RetentionController.class);
        views.address("due-for-a-look", DueForALook.class, _ -> "", _ -> new DueForALook());
    }

    /// The card that leads here, for whoever may see what is due.
    public static List<Parent> cards(Ui ui, Retention retention) {
        return retention.maySee() ? List.of(ui.views().load(RetentionCardController.class).root()) : List.of();
    }

    /// What Today says of this room, made anew for each visit; takes no room when there is nothing to say.
    public static List<Parent> note(Ui ui, Retention retention) {
        return retention.maySee() ? List.of(ui.views().load(RetentionNoteController.class).root()) : List.of();
    }
}
