package org.daybook.paths;

import org.daybook.participants.RecordTab;
import org.daybook.ui.Room;
import org.daybook.ui.Ui;

/// The screens of this room.
public final class PathsScreens {
    private PathsScreens() {}

    /// Registers the overview and the tab on her record. On the screen thread, once for every open house.
    ///
    /// @param ui    what screens use
    /// @param paths the four paths, in the open house
    public static void register(Ui ui, Paths paths) {
        var views = ui.views();
        views.controller(PathTilesController.class, () -> new PathTilesController(ui.texts()));
        views.controller(PathsOverviewController.class, () -> new PathsOverviewController(ui, paths));
        views.controller(EnrolmentsController.class, () -> new EnrolmentsController(ui, paths));
        views.controller(EnrollingController.class, () -> new EnrollingController(ui, paths));
        views.controller(EndingController.class, () -> new EndingController(ui, paths));
        views.controller(PathsTabController.class, () -> new PathsTabController(ui, paths));
        views.controller(GroupsCardController.class, () -> new GroupsCardController(ui, paths));
        views.controller(ContentsController.class, () -> new ContentsController(ui, paths.contents()));
        views.controller(GroupFormController.class, () -> new GroupFormController(ui));
        views.controller(GroupController.class, () -> new GroupController(ui, paths));
        views.place(GroupPlace.class, GroupController.class);
        views.address("group", GroupPlace.class, GroupPlace::written, GroupPlace::read);
        views.place(PathContents.class, ContentsController.class);
        views.address("path-contents", PathContents.class, place -> place.path().code(),
                code -> new PathContents(Path.ofCode(code)));
        views.place(PathsOverview.class, PathsOverviewController.class);
        views.address("paths", PathsOverview.class, _ -> "", _ -> new PathsOverview());
    }

    /// What this room puts on her record.
    public static RecordTab recordTab() {
        return new PathsRecordTab();
    }

    /// The sidebar's entry.
    public static Room room() {
        return new Room("paths.overview.title", "fth-compass", new PathsOverview());
    }
}
