package org.daybook.recovery;

import java.util.List;
import javafx.scene.Parent;
import org.daybook.staff.Feature;
import org.daybook.staff.Features;
import org.daybook.staff.FirstStep;
import org.daybook.staff.PersonalData;
import org.daybook.staff.SiteSetup;
import org.daybook.staff.WindowServices;
import org.daybook.ui.TodayCard;
import org.daybook.ui.Ui;

/// The recovery kit: its page, making and trying. It stores nothing about women.
public final class RecoveryFeature implements Feature {
    /// The code of the first step of a new site.
    static final String STEP = "recovery-kit";

    private final Recovery recovery;
    private final SiteSetup setup;

    /// @param recovery the facade of the open store
    /// @param setup    which first steps are asked for
    public RecoveryFeature(Recovery recovery, SiteSetup setup) {
        this.recovery = recovery;
        this.setup = setup;
    }

    @Override
    public List<PersonalData> personalData() {
        return List.of();
    }

    @Override
    public void register(Ui ui, WindowServices window, Features all) {
        var views = ui.views();
        RecoveryScreens.registerTyping(views, ui.texts());
        views.controller(SheetController.class, () -> new SheetController(ui.texts()));
        views.controller(KitController.class, () -> new KitController(ui, recovery));
        views.controller(MakingController.class, () -> new MakingController(ui, recovery, window.printing()));
        views.controller(KitDrillController.class, () -> new KitDrillController(ui, recovery));
        views.controller(KitCardController.class, () -> new KitCardController(ui, recovery));
        views.controller(NoteController.class, () -> new NoteController(ui, recovery, setup));
        views.place(KitPlace.class, KitController.class);
        views.place(MakingPlace.class, MakingController.class);
        views.place(KitDrillPlace.class, KitDrillController.class);
        views.address("recovery-kit", KitPlace.class, _ -> "", _ -> new KitPlace());
        views.address("recovery-making", MakingPlace.class, place -> place.kind().name(),
                kind -> new MakingPlace(KitKind.valueOf(kind)));
    }

    /// Returns the card that opens the kit, for users who may look after it.
    @Override
    public List<Parent> settings(Ui ui) {
        return recovery.maySee() ? List.of(ui.views().load(KitCardController.class).root()) : List.of();
    }

    @Override
    public List<FirstStep> firstSteps(WindowServices window) {
        return List.of(new FirstStep(10, STEP, new FirstStep.Words("recovery.first.title",
                "recovery.first.hint", "recovery.first.make"), new KitPlace(),
                () -> recovery.state().present().isPresent()));
    }

    @Override
    public List<TodayCard> today(Ui ui) {
        return List.of(new TodayCard(TodayCard.Where.ABOVE, 20, ui.views().load(NoteController.class).root()));
    }
}
