package org.daybook.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Parent;
import org.daybook.staff.Feature;
import org.daybook.staff.Features;
import org.daybook.staff.PersonalData;
import org.daybook.staff.RecordPlace;
import org.daybook.staff.RecordSection;
import org.daybook.staff.WindowServices;
import org.daybook.ui.FileChoice;
import org.daybook.ui.FolderChoice;
import org.daybook.ui.SearchAction;
import org.daybook.ui.Ui;

/// Import from the site's own registers, and export.
public final class ExchangeFeature implements Feature {
    private final Imports imports;
    private final SourceFiles sources;
    private final Exports exports;
    private final RecordSending sending;
    private final TypedAttendance attendance;

    /// What its screens need.
    ///
    /// @param choice  chooses files
    /// @param folders chooses folders
    record Rooms(Imports imports, SourceFiles sources, FileChoice choice, FolderChoice folders) {}

    /// @param imports    imports registers
    /// @param sources    reads files
    /// @param exports    exports everything
    /// @param sending    sends one woman's record to another site
    /// @param attendance saves attendance typed in from paper
    public ExchangeFeature(Imports imports, SourceFiles sources, Exports exports, RecordSending sending,
            TypedAttendance attendance) {
        this.sending = sending;
        this.attendance = attendance;
        this.exports = exports;
        this.imports = imports;
        this.sources = sources;
    }

    @Override
    public List<PersonalData> personalData() {
        return List.of(new ImportPersonalData(), new SentRecordPersonalData());
    }

    @Override
    public void register(Ui ui, WindowServices window, Features all) {
        var views = ui.views();
        views.controller(ImportController.class,
                () -> new ImportController(ui, new Rooms(imports, sources, window.files(), window.folders())));
        views.controller(ImportBuiltController.class, () -> new ImportBuiltController(ui));
        views.controller(ImportFilesController.class, () -> new ImportFilesController(ui));
        views.controller(ImportMappingController.class, () -> new ImportMappingController(ui));
        views.controller(ImportColumnsController.class, () -> new ImportColumnsController(ui));
        views.controller(ImportCheckController.class, () -> new ImportCheckController(ui));
        views.controller(ImportWordsController.class, () -> new ImportWordsController(ui));
        views.controller(ImportAlikeController.class, () -> new ImportAlikeController(ui));
        views.controller(ImportResultController.class, () -> new ImportResultController(ui));
        views.controller(ImportRowFormController.class, () -> new ImportRowFormController(ui));
        views.controller(ImportProblemsController.class, () -> new ImportProblemsController(ui,
                new ProblemPrinting(ui, window.printing(), window.clock())));
        views.controller(ImportMendController.class, () -> new ImportMendController(ui));
        views.controller(ImportProposalsController.class, () -> new ImportProposalsController(ui));
        views.controller(ProposalsController.class, () -> new ProposalsController(ui, imports.proposals()));
        views.controller(ProposalsCardController.class, () -> new ProposalsCardController(ui));
        views.controller(ImportListController.class, () -> new ImportListController(ui));
        views.controller(ImportCardController.class, () -> new ImportCardController(ui));
        views.controller(ExportController.class, () -> new ExportController(ui, exports, window.folders()));
        views.controller(SentRecordsController.class, () -> new SentRecordsController(ui, sending));
        views.controller(SendRecordController.class, () -> new SendRecordController(ui, sending, window.folders()));
        views.controller(ExportCardController.class, () -> new ExportCardController(ui));
        views.place(ExportPlace.class, ExportController.class);
        views.address("export", ExportPlace.class, _ -> "", _ -> new ExportPlace());
        views.place(ProposalsPlace.class, ProposalsController.class);
        views.address("proposals", ProposalsPlace.class, _ -> "", _ -> new ProposalsPlace());
        views.controller(AttendanceGridController.class, () -> new AttendanceGridController(ui, attendance));
        views.place(AttendanceGridPlace.class, AttendanceGridController.class);
        views.address("attendance-grid", AttendanceGridPlace.class, _ -> "", _ -> new AttendanceGridPlace());
        views.place(ImportPlace.class, ImportController.class);
        views.address("import", ImportPlace.class, _ -> "", _ -> new ImportPlace());
    }

    /// Sending her record to another site, for staff with the permission.
    @Override
    public List<RecordSection> recordSections() {
        return sending.maySend()
                ? List.of(new RecordSection(RecordPlace.CONSENTS_AND_RIGHTS, "exchange.send.title", "fth-send", 30,
                        SendRecordController.class))
                : List.of();
    }

    @Override
    public List<Parent> settings(Ui ui) {
        return Stream.of(imports.mayImport() ? List.of(ImportCardController.class) : List.<Class<?>>of(),
                imports.proposals().mayDecide() ? List.of(ProposalsCardController.class) : List.<Class<?>>of(),
                exports.mayExport() ? List.of(ExportCardController.class) : List.<Class<?>>of()).flatMap(List::stream)
                .map(card -> ui.views().load(card).root()).toList();
    }

    @Override
    public List<SearchAction> actions(WindowServices window) {
        var found = new ArrayList<SearchAction>();
        if (imports.mayImport()) {
            found.add(new SearchAction("exchange.import.title", "fth-download", "exchange.import.room",
                    new ImportPlace()));
            found.add(new SearchAction("exchange.grid.title", "fth-grid", "exchange.import.title",
                    new AttendanceGridPlace()));
        }
        if (imports.proposals().mayDecide()) {
            found.add(
                    new SearchAction("exchange.import-proposals.title", "fth-git-pull-request", "exchange.import.room",
                            new ProposalsPlace()));
        }
        if (exports.mayExport()) {
            found.add(new SearchAction("exchange.export.title", "fth-upload", "exchange.import.room",
                    new ExportPlace()));
        }
        return found;
    }
}
