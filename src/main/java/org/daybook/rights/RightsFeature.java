package org.daybook.rights;

import org.daybook.staff.Feature;
import org.daybook.staff.Features;
import org.daybook.staff.PersonalData;
import org.daybook.staff.WindowServices;
import org.daybook.ui.TodayCard;
import java.util.List;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.staff.OverviewCard;
import org.daybook.staff.RecordPlace;
import org.daybook.staff.RecordSection;
import org.daybook.ui.Ui;

/// The screens of this room.
public final class RightsFeature implements Feature {
    /// The key of this room's section on her record.
    static final String SECTION = "rights.tab.title";

    private final Rights rights;

    /// @param rights the facade of the open store
    public RightsFeature(Rights rights) {
        this.rights = rights;
    }

    @Override
    public List<PersonalData> personalData() {
        return List.of(new ErasurePersonalData());
    }

    @Override
    public void register(Ui ui, WindowServices window, Features all) {
        ui.views().controller(ReceivedController.class, () -> new ReceivedController(ui, rights));
        ui.views().controller(ChangeHistoryController.class, () -> new ChangeHistoryController(ui, rights));
        ui.views().controller(LastChangesController.class, () -> new LastChangesController(ui, rights));
        ui.views().controller(ReceiptSheetController.class, ReceiptSheetController::new);
        ui.views().controller(ErasedController.class,
                () -> new ErasedController(ui, new ErasedController.Means(window.folders(), window.printing())));
        ui.views().controller(RightsTabController.class, () -> new RightsTabController(ui, rights));
        ui.views().controller(HerPageController.class, () -> new HerPageController(ui, rights.together()));
        ui.views().place(HerPage.class, HerPageController.class);
        ui.views().address("her-page", HerPage.class, page -> page.id().value().toString(),
                id -> new HerPage(new ParticipantId(UUID.fromString(id))));
        ui.views().controller(CopyController.class, () -> new CopyController(ui, rights, window.folders()));
        ui.views().controller(LockController.class, () -> new LockController(ui, rights));
        ui.views().controller(ErasuresController.class, () -> new ErasuresController(ui, rights));
        ui.views().controller(EraseController.class, () -> new EraseController(ui, rights));
    }

    /// Returns the card on Today: planned erasures, for users who may open her record.
    @Override
    public List<TodayCard> today(Ui ui) {
        return rights.erasures().maySee()
                ? List.of(new TodayCard(TodayCard.Where.BESIDE, 20, ui.views().load(ErasuresController.class).root()))
                : List.of();
    }

    /// Returns the card of who last changed what, on the overview of her record.
    @Override
    public List<OverviewCard> overviewCards() {
        return rights.maySeeChanges()
                ? List.of(new OverviewCard(OverviewCard.Column.END, 40, LastChangesController.class))
                : List.of();
    }

    /// Returns what this room adds to her record.
    @Override
    public List<RecordSection> recordSections() {
        return List.of(new RecordSection(RecordPlace.CONSENTS_AND_RIGHTS, SECTION, "fth-shield", 20,
                RightsTabController.class));
    }
}
