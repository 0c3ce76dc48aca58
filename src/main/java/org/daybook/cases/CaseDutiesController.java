package org.daybook.cases;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// Requests by law or an authority, and below them what a worker keeps in mind for herself.
final class CaseDutiesController implements PartShown {
    private final Ui ui;
    private final CaseWork inside;
    private final Map<AideHeading, CheckBox> ticks = new EnumMap<>(AideHeading.class);
    private Optional<OpenCaseModel> desk = Optional.empty();
    private Around around = new Around(_ -> {}, () -> {});

    @FXML
    private CaseReportController reportController;
    @FXML
    private CaseRequestController requestController;
    @FXML
    private FlowPane aide;
    @FXML
    private Button forget;

    CaseDutiesController(Ui ui, CaseWork inside) {
        this.ui = ui;
        this.inside = inside;
    }

    @FXML
    private void initialize() {
        for (var heading : AideHeading.values()) {
            var tick = new CheckBox(ui.texts().of("cases", heading));
            tick.setMinWidth(CheckBox.USE_PREF_SIZE);
            ticks.put(heading, tick);
            aide.getChildren().add(tick);
        }
        forget.managedProperty().bind(forget.visibleProperty());
    }

    @Override
    public void begin() {
        reportController.begin();
    }

    @Override
    public void show(OpenCaseModel open, Around tab) {
        desk = Optional.of(open);
        around = tab;
        reportController.show(open, tab);
        requestController.show(open, tab);
        ticks.forEach((heading, tick) -> {
            tick.setSelected(open.file().aide().contains(heading));
            tick.setOnAction(_ -> save(chosen()));
        });
        aide.setDisable(!open.mayWrite());
        forget.setVisible(open.mayWrite() && !open.file().aide().isEmpty());
    }

    private Set<AideHeading> chosen() {
        return ticks.entrySet().stream().filter(entry -> entry.getValue().isSelected()).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @FXML
    private void forgetAll() {
        ticks.values().forEach(tick -> tick.setSelected(false));
        save(Set.of());
        aide.getChildren().getFirst().requestFocus();
    }

    private void save(Set<AideHeading> headings) {
        desk.ifPresent(open -> {
            open.aide(headings);
            forget.setVisible(!headings.isEmpty());
            ui.background().change(() -> inside.keepInMind(open.ref(), headings), () -> {}, around.refused());
        });
    }

    @Override
    public Unsaved unsaved() {
        return Unsaved.NOTHING.with("report", reportController.unsaved()).with("request",
                requestController.unsaved());
    }

    @Override
    public void resume(Unsaved unsaved) {
        reportController.resume(unsaved.part("report"));
        requestController.resume(unsaved.part("request"));
    }
}
