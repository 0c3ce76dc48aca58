package org.daybook.exchange;

import java.util.List;
import javafx.scene.Parent;
import org.daybook.staff.Feature;
import org.daybook.staff.Features;
import org.daybook.staff.PersonalData;
import org.daybook.staff.WindowServices;
import org.daybook.ui.FileChoice;
import org.daybook.ui.SearchAction;
import org.daybook.ui.Ui;

/// What comes in from the site's own registers.
public final class ExchangeFeature implements Feature {
    private final Imports imports;
    private final SourceFiles sources;

    /// What its screens need.
    ///
    /// @param choice chooses files
    record Rooms(Imports imports, SourceFiles sources, FileChoice choice) {}

    /// @param imports brings registers in
    /// @param sources reads files
    public ExchangeFeature(Imports imports, SourceFiles sources) {
        this.imports = imports;
        this.sources = sources;
    }

    @Override
    public List<PersonalData> personalData() {
        return List.of(new ImportPersonalData());
    }

    @Override
    public void register(Ui ui, WindowServices window, Features all) {
        var views = ui.views();
        views.controller(ImportController.class,
                () -> new ImportController(ui, new Rooms(imports, sources, window.files())));
        views.controller(ImportFilesController.class, () -> new ImportFilesController(ui));
        views.controller(ImportColumnsController.class, () -> new ImportColumnsController(ui));
        views.controller(ImportCheckController.class, () -> new ImportCheckController(ui));
        views.controller(ImportResultController.class, () -> new ImportResultController(ui));
        views.controller(ImportListController.class, () -> new ImportListController(ui));
        views.controller(ImportCardController.class, () -> new ImportCardController(ui));
        views.place(ImportPlace.class, ImportController.class);
        views.address("import", ImportPlace.class, _ -> "", _ -> new ImportPlace());
    }

    @Override
    public List<Parent> settings(Ui ui) {
        return imports.mayImport() ? List.of(ui.views().load(ImportCardController.class).root()) : List.of();
    }

    @Override
    public List<SearchAction> actions(WindowServices window) {
        return imports.mayImport()
                ? List.of(new SearchAction("exchange.import.title", "fth-download", "exchange.import.room",
                        new ImportPlace()))
                : List.of();
    }
}
