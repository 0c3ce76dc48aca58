package org.daybook.reports.joint;

import java.nio.file.Path;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.daybook.base.Period;
import org.daybook.base.Refusal;
import org.daybook.reports.Existing;
import org.daybook.reports.JointReportPlace;
import org.daybook.reports.Labels;
import org.daybook.reports.LineWords;
import org.daybook.staff.WindowServices;
import org.daybook.ui.ChosenWords;
import org.daybook.ui.Header;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Once;
import org.daybook.ui.Running;
import org.daybook.ui.Screen;
import org.daybook.ui.Ui;

/// Shows what this site signs for a joint office; the office itself is a card below.
final class JointReportController implements Screen<JointReportPlace> {
    private record Shown(String fingerprint, List<Period> locked) {}

    private final Ui ui;
    private final JointReports reports;
    private final WindowServices choices;
    private final Once sendingOnce;
    private final Header header = new Header();
    private Running loading = () -> {};

    @FXML
    private MessageLine message;
    @FXML
    private VBox page;
    @FXML
    private Label own;
    @FXML
    private Label noneLocked;
    @FXML
    private Node sending;
    @FXML
    private ComboBox<Period> period;
    @FXML
    private Button send;
    @FXML
    private JointOfficeController officeController;

    JointReportController(Ui ui, JointReports reports, WindowServices window) {
        this.ui = ui;
        this.reports = reports;
        this.choices = window;
        this.sendingOnce = new Once(ui.background());
    }

    @Override
    public Header header() {
        return header;
    }

    @FXML
    private void initialize() {
        period.setConverter(new ChosenWords<>(one -> new LineWords(Labels.of(ui.texts())).shortPeriod(one)));
    }

    @Override
    public void enter(JointReportPlace place) {
        page.setVisible(false);
        header.title(say("joint.joint-report.title"));
        officeController.tell(message);
        loading = ui.background().run(() -> new Shown(reports.fingerprint().words(), reports.periods()), this::show,
                this::refused);
    }

    @Override
    public void leave() {
        loading.cancel();
    }

    private void show(Shown shown) {
        own.setText(shown.fingerprint());
        visible(noneLocked, shown.locked().isEmpty());
        visible(sending, !shown.locked().isEmpty());
        period.getItems().setAll(shown.locked());
        period.getSelectionModel().selectFirst();
        page.setVisible(true);
        if (!shown.locked().isEmpty()) {
            send.requestFocus();
        }
        officeController.load();
    }

    @FXML
    private void send() {
        message.clear();
        var chosen = period.getValue();
        choices.files().choose(window(), say("joint.joint-report.choose-office"))
                .ifPresent(file -> choices.folders().choose(window(), say("joint.joint-report.folder"))
                        .ifPresent(folder -> send(chosen, file, folder)));
    }

    private void send(Period chosen, Path file, Path folder) {
        sendingOnce.run(() -> {
            var to = OfficeFile.read(file);
            var sent = reports.send(new JointReports.Sending(chosen, to, folder, Existing.KEEP));
            return say("joint.joint-report.sent", String.valueOf(sent.getFileName()), to.fingerprint().words());
        }, message::done, this::refused);
    }

    private void refused(Refusal refusal) {
        message.warn(say(refusal.key()));
    }

    private Window window() {
        return page.getScene().getWindow();
    }

    private static void visible(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
