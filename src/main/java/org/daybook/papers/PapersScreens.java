package org.daybook.papers;

import java.util.List;
import org.daybook.participants.RecordTab;
import org.daybook.ui.FileChoice;
import org.daybook.ui.FolderChoice;
import org.daybook.ui.Ui;

/// The screens of this room.
public final class PapersScreens {
    private PapersScreens() {}

    /// What the window lends.
    ///
    /// @param files   what is kept
    /// @param folders where to it is handed out
    public record Dependencies(FileChoice files, FolderChoice folders) {}

    /// Registers the tab on her record and its parts. On the screen thread, once for every open house.
    ///
    /// @param ui     what screens use
    /// @param papers her papers, in the open house
    public static void register(Ui ui, Papers papers, Dependencies dependencies) {
        var views = ui.views();
        views.controller(PapersTabController.class, () -> new PapersTabController(ui, papers));
        views.controller(PaperAddingController.class,
                () -> new PaperAddingController(ui, papers, dependencies.files()));
        views.controller(PaperRowController.class, () -> new PaperRowController(ui, papers));
        views.controller(PaperHandOutController.class,
                () -> new PaperHandOutController(ui, papers, dependencies.folders()));
        views.controller(PaperViewController.class, () -> new PaperViewController(ui));
    }

    /// What this room puts on her record; nothing for a role that has to do with no paper.
    public static List<RecordTab> recordTabs(Papers papers) {
        return papers.maySee() ? List.of(new PapersRecordTab()) : List.of();
    }
}
