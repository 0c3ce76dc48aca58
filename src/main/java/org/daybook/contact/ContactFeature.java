package org.daybook.contact;

import java.util.List;
import org.daybook.staff.Feature;
import org.daybook.staff.Features;
import org.daybook.staff.PersonalData;
import org.daybook.staff.WindowServices;
import org.daybook.ui.Ui;

/// How women may be reached. Other rooms show parts of this room on their screens, see [ContactScreens].
public final class ContactFeature implements Feature {
    private final Contacts contacts;

    /// @param contacts the facade of the open store
    public ContactFeature(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public List<PersonalData> personalData() {
        return List.of(contacts.personalData());
    }

    @Override
    public void register(Ui ui, WindowServices window, Features all) {
        var views = ui.views();
        views.controller(StripController.class, () -> new StripController(ui, contacts));
        views.controller(WishesController.class, () -> new WishesController(ui.texts()));
        views.controller(WishesTabController.class, () -> new WishesTabController(ui, contacts));
    }
}
