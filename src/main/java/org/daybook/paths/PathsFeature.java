package org.daybook.paths;

import java.util.List;
import java.util.stream.Stream;
import org.daybook.participants.PeoplePrinting;
import org.daybook.staff.Feature;
import org.daybook.staff.Features;
import org.daybook.staff.FirstStep;
import org.daybook.staff.PersonalData;
import org.daybook.staff.WindowServices;
import org.daybook.staff.Gate;
import org.daybook.staff.Permission;
import org.daybook.staff.RecordPlace;
import org.daybook.staff.RecordSection;
import org.daybook.ui.Room;
import org.daybook.ui.SearchSource;
import org.daybook.ui.Ui;

/// The screens of this room.
public final class PathsFeature implements Feature {
    /// Her paths, a section of her record.
    public static final String SECTION = "paths.tab.title";

    /// The heading under which the search shows sessions and groups.
    public static final String FOUND = "paths.search.title";

    private final Paths paths;
    private final Gate gate;

    /// @param paths the facade of the open store
    /// @param gate queried only for what the worker's role allows
    public PathsFeature(Paths paths, Gate gate) {
        this.paths = paths;
        this.gate = gate;
    }

    @Override
    public List<PersonalData> personalData() {
        return List.of(paths);
    }

    @Override
    public void register(Ui ui, WindowServices window, Features all) {
        var views = ui.views();
        views.controller(PathTilesController.class, () -> new PathTilesController(ui.texts()));
        views.controller(PathsOverviewController.class, () -> new PathsOverviewController(ui, paths,
                new PeoplePrinting(ui, paths.paper(), window.printing())));
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

    /// Returns what this room adds to her record.
    @Override
    public List<RecordSection> recordSections() {
        var section = new RecordSection(RecordPlace.PATHS_AND_WELL_BEING, SECTION, "fth-compass", 10,
                PathsTabController.class);
        return List.of(paths.mayEnrol() ? section.begunBy("paths.overview.enrol", "fth-plus") : section);
    }

    @Override
    public List<FirstStep> firstSteps(WindowServices window) {
        return List.of(new FirstStep(30, "path-contents", new FirstStep.Words("paths.first.contents",
                "paths.first.contents.hint", "paths.first.contents.choose"), new PathContents(Path.values()[0]),
                () -> Stream.of(Path.values()).anyMatch(path -> !paths.contents().of(path).isEmpty())),
                new FirstStep(40, "path-group", new FirstStep.Words("paths.first.group", "paths.first.group.hint",
                        "paths.first.group.plan"), new PathsOverview(),
                        () -> Stream.of(Path.values()).anyMatch(path -> !paths.groups().list(path).isEmpty())));
    }

    @Override
    public List<SearchSource> search(Ui ui, WindowServices window) {
        return gate.allows(Permission.SEE_PATHS)
                ? List.of(new GroupSearch(ui.texts(), paths.groups()))
                : List.of();
    }

    /// Returns the sidebar's entry.
    @Override
    public List<Room> sidebar(WindowServices window) {
        return gate.allows(Permission.SEE_PATHS)
                ? List.of(new Room(40, "paths.overview.title", "fth-compass", new PathsOverview()))
                : List.of();
    }
}
