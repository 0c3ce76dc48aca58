package org.daybook.papers;

import org.daybook.staff.Feature;
import org.daybook.staff.Features;
import org.daybook.staff.PersonalData;
import org.daybook.staff.WindowServices;
import java.util.List;
import org.daybook.staff.RecordPlace;
import org.daybook.staff.RecordSection;
import org.daybook.ui.Ui;

/// The screens of this room.
public final class PapersFeature implements Feature {
    private final Papers papers;

    /// @param papers the facade of the open store
    public PapersFeature(Papers papers) {
        this.papers = papers;
    }

    @Override
    public List<PersonalData> personalData() {
        return List.of(papers);
    }

    @Override
    public void register(Ui ui, WindowServices window, Features all) {
        var views = ui.views();
        views.controller(PapersTabController.class, () -> new PapersTabController(ui, papers));
        views.controller(PaperAddingController.class,
                () -> new PaperAddingController(ui, papers, window.files()));
        views.controller(PaperRowController.class, () -> new PaperRowController(ui, papers));
        views.controller(PaperHandOutController.class,
                () -> new PaperHandOutController(ui, papers, window.folders()));
        views.controller(PaperViewController.class, () -> new PaperViewController(ui));
    }

    /// Returns what this room adds to her record; nothing for a role that does not work with papers.
    @Override
    public List<RecordSection> recordSections() {
        return papers.maySee()
                ? List.of(new RecordSection(RecordPlace.ABOUT_HER, "papers.tab.title", "fth-file-text", 40,
                        PapersTabController.class))
                : List.of();
    }
}
