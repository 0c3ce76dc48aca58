package org.daybook.services;

import java.util.List;
import java.util.Optional;
import org.daybook.staff.Feature;
import org.daybook.staff.Features;
import org.daybook.staff.PersonalData;
import org.daybook.staff.WindowServices;
import org.daybook.ui.Room;
import org.daybook.ui.SearchAction;
import org.daybook.ui.SearchSource;
import org.daybook.ui.TodayCard;
import org.daybook.ui.Ui;

/// The screens of this room.
public final class ServicesFeature implements Feature {
    private static final int LAST_BESIDE = 60;

    private final Services services;

    /// @param services the facade of the open store
    public ServicesFeature(Services services) {
        this.services = services;
    }

    /// Returns the personal data: the book is about no woman; a woman nevertheless named in it is deleted from it when she is
    /// erased.
    @Override
    public List<PersonalData> personalData() {
        return List.of(new NamedInServices());
    }

    @Override
    public void register(Ui ui, WindowServices window, Features all) {
        var views = ui.views();
        var saved = new SavedService();
        views.controller(ServicesController.class,
                () -> new ServicesController(ui, services, window.printing(), saved));
        views.controller(ServiceTransferController.class,
                () -> new ServiceTransferController(ui, services, window));
        views.controller(ServiceDetailsController.class, () -> new ServiceDetailsController(ui.texts(), services));
        views.controller(ServiceFormController.class, () -> new ServiceFormController(ui, services, saved));
        views.controller(ServicesDueController.class, () -> new ServicesDueController(ui, services));
        views.place(ServicesPlace.class, ServicesController.class);
        views.place(ServiceFormPlace.class, ServiceFormController.class);
        views.address("services", ServicesPlace.class, ServicesPlace::written, ServicesPlace::read);
        views.address("service", ServiceFormPlace.class, ServiceFormPlace::written, ServiceFormPlace::read);
    }

    @Override
    public List<Room> sidebar(WindowServices window) {
        return services.maySee()
                ? List.of(new Room(82, "services.list.title", "fth-book", new ServicesPlace(Optional.empty())))
                : List.of();
    }

    @Override
    public List<SearchSource> search(Ui ui, WindowServices window) {
        return services.maySee() ? List.of(new ServiceSearch(ui.texts(), services)) : List.of();
    }

    @Override
    public List<SearchAction> actions(WindowServices window) {
        return services.mayChange()
                ? List.of(new SearchAction("services.list.add", "fth-plus", "services.list.title",
                        new ServiceFormPlace(Optional.empty())))
                : List.of();
    }

    /// Returns the card with the number of services that should be checked.
    @Override
    public List<TodayCard> today(Ui ui) {
        return services.mayChange()
                ? List.of(new TodayCard(TodayCard.Where.BESIDE, LAST_BESIDE,
                        ui.views().load(ServicesDueController.class).root()))
                : List.of();
    }
}
