package org.daybook.participants;

import java.util.List;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.consents.ConsentsScreens;
import org.daybook.ui.Printing;
import org.daybook.ui.Room;
import org.daybook.ui.Ui;

/// The screens of this room.
public final class ParticipantsScreens {
    private ParticipantsScreens() {}

    /// Registers the list, the welcome and her record. On the screen thread, once for every open house.
    ///
    /// @param ui           what screens use
    /// @param participants membership, in the open house
    /// @param tabs         what rooms above put on her record; their controllers are registered by them
    public static void register(Ui ui, Participants participants, List<RecordTab> tabs) {
        var views = ui.views();
        var bench = new Bench();
        ConsentsScreens.register(ui, participants.ledger(), Printing.byDialog());
        views.controller(PickController.class, PickController::new);
        views.controller(PicturesController.class, () -> new PicturesController(ui.texts()));
        views.controller(ToldController.class, () -> new ToldController(ui.texts()));
        views.controller(MembershipController.class, () -> new MembershipController(ui.background(), participants));
        views.controller(ReasonController.class, () -> new ReasonController(ui.texts()));
        views.controller(PeopleController.class, () -> new PeopleController(ui, participants, bench));
        views.controller(WelcomingController.class, () -> new WelcomingController(ui, participants, bench));
        views.controller(HerRecordController.class,
                () -> new HerRecordController(ui, participants, bench, List.copyOf(tabs)));
        views.place(People.class, PeopleController.class);
        views.place(Welcoming.class, WelcomingController.class);
        views.place(HerRecord.class, HerRecordController.class);
        views.address("people", People.class, People::typed, People::new);
        views.address("welcoming", Welcoming.class, _ -> "", _ -> new Welcoming());
        views.address("record", HerRecord.class, record -> record.id().value().toString(),
                id -> new HerRecord(new ParticipantId(UUID.fromString(id))));
    }

    /// The sidebar's entry.
    public static Room room() {
        return new Room("participants.people.title", "fth-users", new People(""));
    }
}
