package org.daybook.outcomes;

import java.util.List;
import javafx.scene.Parent;
import org.daybook.participants.RecordTab;
import org.daybook.ui.FileChoice;
import org.daybook.ui.Handover;
import org.daybook.ui.Room;
import org.daybook.ui.Ui;

/// The screens of this room.
public final class OutcomesScreens {
    private OutcomesScreens() {}

    /// What the window lends.
    ///
    /// @param handover puts the window into her hands
    /// @param files    lets a worker choose a file to add
    public record Dependencies(Handover handover, FileChoice files) {}

    /// Registers the room, the tab on her record, and asking. On the screen thread, once for every open house.
    ///
    /// @param ui       what screens use
    /// @param outcomes questionnaires, in the open house
    public static void register(Ui ui, Outcomes outcomes, Dependencies dependencies) {
        var views = ui.views();
        views.controller(OutcomesTabController.class, () -> new OutcomesTabController(ui, outcomes));
        views.controller(AskingController.class,
                () -> new AskingController(ui, outcomes.readings(), dependencies.handover()));
        views.controller(GoalsController.class, () -> new GoalsController(ui, outcomes.goals()));
        views.controller(HandoverController.class, () -> new HandoverController(ui, outcomes.readings()));
        views.controller(AskController.class, () -> new AskController(ui, outcomes.readings()));
        views.controller(ReadingsController.class, () -> new ReadingsController(ui, outcomes, dependencies.files()));
        views.controller(LateNotesController.class, () -> new LateNotesController(ui, outcomes.notes()));
        views.place(AskPlace.class, AskController.class);
        views.place(ReadingsPlace.class, ReadingsController.class);
        views.address("asking", AskPlace.class, AskPlace::written, AskPlace::read);
        views.address("readings", ReadingsPlace.class, _ -> "", _ -> new ReadingsPlace());
    }

    /// What this room puts on her record.
    public static RecordTab recordTab() {
        return new OutcomesRecordTab();
    }

    /// The sidebar's entry.
    public static Room room() {
        return new Room("outcomes.readings.title", "fth-trending-up", new ReadingsPlace());
    }

    /// What Today says of this room, made anew for each visit; takes no room when nothing has waited too long.
    public static List<Parent> note(Ui ui, Outcomes outcomes) {
        return outcomes.notes().mayHaveAny() ? List.of(ui.views().load(LateNotesController.class).root()) : List.of();
    }
}
