package org.daybook.accountability;

import java.util.List;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.daybook.ui.Header;
import org.daybook.ui.Screen;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// Shows the papers of the site, the breaches, and what the papers state.
final class PapersController implements Screen<PapersPlace> {
    private final Ui ui;
    private final AccountabilityFeature.Rooms rooms;
    private final Header header = new Header();

    @FXML
    private Button readRecord;
    @FXML
    private Label versions;
    @FXML
    private FlowPane sheets;
    @FXML
    private PaperSettingsController settingsController;

    PapersController(Ui ui, AccountabilityFeature.Rooms rooms) {
        this.ui = ui;
        this.rooms = rooms;
    }

    @FXML
    private void initialize() {
        versions.managedProperty().bind(versions.visibleProperty());
        versions.setVisible(false);
        sheets.managedProperty().bind(sheets.visibleProperty());
        sheets.setVisible(false);
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public void enter(PapersPlace place) {
        header.title(ui.texts().say("accountability.papers.title")).key("Shortcut+S", "accountability.settings.save",
                settingsController::save);
        readRecord.requestFocus();
        settingsController.load();
        ui.background().run(rooms.papers()::versions, this::showVersions);
        ui.background().run(rooms.breaches()::all, this::showSheets);
    }

    @Override
    public Unsaved unsaved() {
        return settingsController.unsaved();
    }

    @Override
    public void resume(Unsaved unsaved) {
        settingsController.resume(unsaved);
    }

    private void showVersions(List<NoticeVersion> all) {
        versions.setVisible(!all.isEmpty());
        versions.setText(ui.texts().say("accountability.papers.versions", all.stream().limit(6)
                .map(version -> ui.texts().say("accountability.papers.version", version.language(), version.number(),
                        ui.texts().shortDate(version.on())))
                .collect(Collectors.joining("  ·  "))));
    }

    private void showSheets(List<Breach> all) {
        sheets.setVisible(!all.isEmpty());
        sheets.getChildren().setAll(all.stream().map(this::link).toList());
    }

    private Node link(Breach breach) {
        var link = new Hyperlink(ui.texts().say("accountability.papers.sheet", breach.number(),
                ui.texts().shortDate(breach.writtenOn())));
        link.setAccessibleText(ui.texts().say("accountability.papers.open-sheet", breach.number()));
        link.setOnAction(_ -> ui.navigator().go(new SheetPlace(breach.id())));
        return link;
    }

    @FXML
    private void readRecord() {
        ui.navigator().go(new PaperPlace(SitePaperKind.RECORD));
    }

    @FXML
    private void readNotice() {
        ui.navigator().go(new PaperPlace(SitePaperKind.NOTICE));
    }

    @FXML
    private void readAssessment() {
        ui.navigator().go(new PaperPlace(SitePaperKind.ASSESSMENT));
    }

    @FXML
    private void begin() {
        ui.navigator().go(new BreachPlace());
    }
}
