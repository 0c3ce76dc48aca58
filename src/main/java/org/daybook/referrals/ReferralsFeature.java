package org.daybook.referrals;

import java.util.List;
import org.daybook.participants.PeoplePrinting;
import org.daybook.staff.Feature;
import org.daybook.staff.Features;
import org.daybook.staff.HerToDo;
import org.daybook.staff.PersonalData;
import org.daybook.staff.RecordPlace;
import org.daybook.staff.RecordSection;
import org.daybook.staff.WindowServices;
import org.daybook.ui.Room;
import org.daybook.ui.SearchSource;
import org.daybook.ui.TodayCard;
import org.daybook.ui.Ui;

/// The screens of this room.
public final class ReferralsFeature implements Feature {
    static final String SECTION = "referrals.tab.title";

    private final Referrals referrals;

    /// @param referrals the facade of the open store
    public ReferralsFeature(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public List<PersonalData> personalData() {
        return List.of(new ReferralPersonalData(), referrals.incoming());
    }

    @Override
    public void register(Ui ui, WindowServices window, Features all) {
        var views = ui.views();
        views.controller(ReferralsTabController.class, () -> new ReferralsTabController(ui, referrals, window));
        views.controller(ReferralFormController.class, () -> new ReferralFormController(ui, referrals));
        views.controller(ReferralToController.class, () -> new ReferralToController(ui));
        views.controller(ReferralTellingController.class, () -> new ReferralTellingController(ui.texts()));
        views.controller(ReferralRowController.class, () -> new ReferralRowController(ui));
        views.controller(ReferralGuideController.class, () -> new ReferralGuideController(ui.texts()));
        views.controller(ReferralLogController.class, () -> new ReferralLogController(ui.texts()));
        views.controller(ReferralsRoomController.class, () -> new ReferralsRoomController(ui.texts()));
        views.controller(IncomingController.class, () -> new IncomingController(ui, referrals.incoming(), window));
        views.controller(IncomingFormController.class, () -> new IncomingFormController(ui.texts()));
        views.controller(IncomingRowController.class, () -> new IncomingRowController(ui));
        views.controller(ArrivalSheetController.class, () -> new ArrivalSheetController(ui));
        views.controller(UnderWayController.class, () -> new UnderWayController(ui, referrals.due(),
                new PeoplePrinting(ui, referrals.paper(), window.printing())));
        views.controller(ServiceGapsController.class, () -> new ServiceGapsController(ui, referrals));
        views.place(ReferralsRoomPlace.class, ReferralsRoomController.class);
        views.address("referrals", ReferralsRoomPlace.class, _ -> "", _ -> new ReferralsRoomPlace());
        views.controller(NationalGuideController.class, () -> new NationalGuideController(ui.texts(),
                referrals.guiding()));
        views.controller(LetterPreviewController.class, () -> new LetterPreviewController(ui));
        views.controller(LetterSheetController.class, LetterSheetController::new);
        views.controller(ReferralsDueController.class, () -> new ReferralsDueController(ui, referrals));
    }

    @Override
    public List<Room> sidebar(WindowServices window) {
        return referrals.maySee()
                ? List.of(new Room(81, "referrals.room.title", "fth-external-link", new ReferralsRoomPlace()))
                : List.of();
    }

    @Override
    public List<SearchSource> search(Ui ui, WindowServices window) {
        return referrals.maySee() ? List.of(new ReferralSearch(referrals)) : List.of();
    }

    /// Returns what this room adds to her record, for staff who may see it.
    @Override
    public List<RecordSection> recordSections() {
        if (!referrals.maySee()) {
            return List.of();
        }
        var section = new RecordSection(RecordPlace.PATHS_AND_WELL_BEING, SECTION, "fth-external-link", 40,
                ReferralsTabController.class);
        return List.of(referrals.mayRefer() ? section.begunBy("referrals.tab.refer", "fth-external-link") : section);
    }

    /// Returns the referrals whose outcome somebody should ask for.
    @Override
    public List<HerToDo.Source> toDos(Ui ui) {
        return referrals.mayRefer()
                ? List.of(her -> referrals.due().of(her, HerToDo.DAYS_AHEAD).stream()
                        .map(day -> new HerToDo(day, ui.texts().say("referrals.due.title"), SECTION)).toList())
                : List.of();
    }

    @Override
    public List<TodayCard> today(Ui ui) {
        return referrals.mayRefer()
                ? List.of(new TodayCard(TodayCard.Where.BESIDE, 15,
                        ui.views().load(ReferralsDueController.class).root()))
                : List.of();
    }
}
