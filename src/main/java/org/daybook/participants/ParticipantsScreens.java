package org.daybook.participants;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Parent;
import org.daybook.base.ParticipantId;
import org.daybook.consents.ConsentsScreens;
import org.daybook.contact.ContactScreens;
import org.daybook.ui.Printing;
import org.daybook.ui.Room;
import org.daybook.ui.Ui;

/// The screens of this room.
public final class ParticipantsScreens {
    private ParticipantsScreens() {}

    /// What rooms above hand in.
    ///
    /// @param tabs     what they put on her record; their controllers are registered by them
    /// @param lastCame when somebody came last
    /// @param printing the way onto paper
    public record Above(List<RecordTab> tabs, LastCame lastCame, Printing printing) {
        public Above {
            tabs = List.copyOf(tabs);
        }
    }

    /// As [#register(Ui, Participants, Above)], where nobody knows who came.
    public static void register(Ui ui, Participants participants, List<RecordTab> tabs) {
        register(ui, participants, tabs, Printing.byDialog());
    }

    /// The same, with another way onto paper.
    public static void register(Ui ui, Participants participants, List<RecordTab> tabs, Printing printing) {
        register(ui, participants, new Above(tabs, _ -> Map.of(), printing));
    }

    /// Registers the list, the welcome and her record. On the screen thread, once for every open house.
    ///
    /// @param ui           what screens use
    /// @param participants membership, in the open house
    public static void register(Ui ui, Participants participants, Above above) {
        var printing = above.printing();
        var views = ui.views();
        ContactScreens.register(ui, participants.contacts());
        var bench = new ScreenState();
        var tabs = new ArrayList<>(above.tabs());
        if (participants.keptAway().maySee()) {
            tabs.add(new ArrangementsRecordTab());
        }
        ConsentsScreens.register(ui, participants.ledger(), printing);
        var cardPrint = new CardPrintController(ui, participants, printing);
        views.controller(PickController.class, PickController::new);
        views.controller(PicturesController.class, () -> new PicturesController(ui.texts()));
        views.controller(DetailsController.class, () -> new DetailsController(ui.texts()));
        views.controller(MembershipController.class,
                () -> new MembershipController(ui, participants, cardPrint));
        views.controller(ExtendedDetailsController.class, () -> new ExtendedDetailsController(ui.texts()));
        views.controller(CardSheetController.class, CardSheetController::new);
        views.controller(FormSettingsController.class,
                () -> new FormSettingsController(ui, participants.formSettings()));
        views.controller(ReasonController.class, () -> new ReasonController(ui.texts()));
        views.controller(PeopleController.class, () -> new PeopleController(ui, participants, bench));
        views.controller(ArrangementsController.class, () -> new ArrangementsController(ui, participants));
        views.controller(JoiningController.class, () -> new JoiningController(ui, participants));
        views.controller(TwinsController.class, () -> new TwinsController(ui, participants, above.lastCame()));
        views.controller(WelcomingController.class, () -> new WelcomingController(ui, participants, bench, cardPrint));
        views.controller(HerRecordController.class,
                () -> new HerRecordController(ui, participants, bench, tabs));
        views.controller(CallsController.class, () -> new CallsController(ui, participants, bench, printing));
        views.controller(CallSheetController.class, () -> new CallSheetController(ui.texts()));
        views.controller(AskingAgainController.class,
                () -> new AskingAgainController(ui, participants.askingAgain()));
        views.place(CallsPlace.class, CallsController.class);
        views.address("calls", CallsPlace.class, _ -> "", _ -> new CallsPlace());
        views.place(PeopleList.class, PeopleController.class);
        views.place(Joining.class, JoiningController.class);
        views.place(Welcoming.class, WelcomingController.class);
        views.place(HerRecord.class, HerRecordController.class);
        views.address("people", PeopleList.class, PeopleList::typed, PeopleList::new);
        views.address("welcoming", Welcoming.class, _ -> "", _ -> new Welcoming());
        views.address("joining", Joining.class, joining -> joining.her().value() + " " + joining.card(),
                written -> new Joining(new ParticipantId(UUID.fromString(written.substring(0, 36))),
                        written.substring(37)));
        views.address("record", HerRecord.class, record -> record.id().value().toString(),
                id -> new HerRecord(new ParticipantId(UUID.fromString(id))));
    }

    /// The cards that this room puts on the settings, for whoever may change them.
    public static List<Parent> cards(Ui ui, Participants participants) {
        return participants.formSettings().mayChange()
                ? List.of(ui.views().load(FormSettingsController.class).root())
                : List.of();
    }

    /// What Today says of this room, made anew for each visit; takes no room when nobody is to be asked again.
    public static List<Parent> notes(Ui ui, Participants participants) {
        return participants.askingAgain().mayAsk()
                ? List.of(ui.views().load(AskingAgainController.class).root())
                : List.of();
    }

    /// The sidebar's entry.
    public static Room room() {
        return new Room("participants.people.title", "fth-users", new PeopleList(""));
    }
}
