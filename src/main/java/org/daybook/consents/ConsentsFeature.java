package org.daybook.consents;

import java.util.List;
import org.daybook.staff.Feature;
import org.daybook.staff.Features;
import org.daybook.staff.PersonalData;
import org.daybook.staff.WindowServices;
import org.daybook.ui.Ui;

/// What women were asked and answered. Other rooms show its parts on their screens, see [ConsentsScreens].
public final class ConsentsFeature implements Feature {
    private final Consents consents;
    private final Ledger ledger;

    /// @param consents what women answered, for rooms
    /// @param ledger   the facade of the open store
    public ConsentsFeature(Consents consents, Ledger ledger) {
        this.consents = consents;
        this.ledger = ledger;
    }

    @Override
    public List<PersonalData> personalData() {
        return List.of(consents.personalData());
    }

    @Override
    public void register(Ui ui, WindowServices window, Features all) {
        var views = ui.views();
        var sentences = new Sentences();
        views.controller(ConsentRowController.class, () -> new ConsentRowController(ui.texts()));
        views.controller(HeardController.class, () -> new HeardController(ui.texts()));
        views.controller(AssentController.class, () -> new AssentController(ui, ledger));
        views.controller(CaseWordingController.class,
                () -> new CaseWordingController(ui.texts().locale(), sentences));
        views.controller(ReferralAskingController.class,
                () -> new ReferralAskingController(ui, ledger, sentences));
        views.controller(DoorController.class, () -> new DoorController(ui, ledger, sentences));
        views.controller(ReferralsController.class, () -> new ReferralsController(ui, ledger));
        views.controller(OverridingController.class, () -> new OverridingController(ui, ledger));
        views.controller(ConsentSheetController.class, ConsentSheetController::new);
        views.controller(HerChoiceController.class, () -> new HerChoiceController(ui));
        views.controller(HerChoicesController.class, () -> new HerChoicesController(ui, ledger, sentences));
        views.controller(ConsentsTabController.class,
                () -> new ConsentsTabController(ui, ledger,
                        new ConsentsTabController.Means(sentences, window.printing())));
    }
}
