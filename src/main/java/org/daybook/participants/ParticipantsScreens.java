package org.daybook.participants;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.ui.Room;
import org.daybook.ui.Ui;

/// The screens of this room.
public final class ParticipantsScreens {
    private ParticipantsScreens() {}

    /// What rooms above hand in.
    ///
    /// @param tabs     what they put on her record; their controllers are registered by them
    /// @param lastCame when somebody came last
    public record Above(List<RecordTab> tabs, LastCame lastCame) {
        public Above {
            tabs = List.copyOf(tabs);
        }
    }

    /// As [#register(Ui, Participants, Above)], where nobody knows who came.
    public static void register(Ui ui, Participants participants, List<RecordTab> tabs) {
        register(ui, participants, new Above(tabs, _ -> Map.of()));
    }

    /// Registers the list, the welcome and her record. On the screen thread, once for every open house.
    ///
    /// @param ui           what screens use
    /// @param participants membership, in the open house
    public static void register(Ui ui, Participants participants, Above above) {
        var views = ui.views();
        var bench = new Bench();
        var tabs = new ArrayList<>(above.tabs());
        if (participants.keptAway().maySee()) {
            tabs.add(new ArrangementsRecordTab());
        }
        var sentences = new Sentences();
        views.controller(PickController.class, PickController::new);
        views.controller(PicturesController.class, () -> new PicturesController(ui.texts()));
        views.controller(ToldController.class, () -> new ToldController(ui.texts()));
        views.controller(ConsentRowController.class, () -> new ConsentRowController(ui.texts()));
        views.controller(ConsentsController.class, () -> new ConsentsController(ui.texts(), sentences));
        views.controller(MembershipController.class, () -> new MembershipController(ui.background(), participants));
        views.controller(ReasonController.class, () -> new ReasonController(ui.texts()));
        views.controller(PeopleController.class, () -> new PeopleController(ui, participants, bench));
        views.controller(ArrangementsController.class, () -> new ArrangementsController(ui, participants));
        views.controller(JoiningController.class, () -> new JoiningController(ui, participants));
        views.controller(TwinsController.class, () -> new TwinsController(ui, participants, above.lastCame()));
        views.controller(WelcomingController.class, () -> new WelcomingController(ui, participants, bench));
        views.controller(HerRecordController.class,
                () -> new HerRecordController(ui, participants, bench, tabs));
        views.place(People.class, PeopleController.class);
        views.place(Joining.class, JoiningController.class);
        views.place(Welcoming.class, WelcomingController.class);
        views.place(HerRecord.class, HerRecordController.class);
        views.address("people", People.class, People::typed, People::new);
        views.address("welcoming", Welcoming.class, _ -> "", _ -> new Welcoming());
        views.address("joining", Joining.class, joining -> joining.her().value() + " " + joining.card(),
                written -> new Joining(new ParticipantId(UUID.fromString(written.substring(0, 36))),
                        written.substring(37)));
        views.address("record", HerRecord.class, record -> record.id().value().toString(),
                id -> new HerRecord(new ParticipantId(UUID.fromString(id))));
    }

    /// The sidebar's entry.
    public static Room room() {
        return new Room("participants.people.title", "fth-users", new People(""));
    }
}
