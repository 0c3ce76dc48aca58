package org.daybook.milestones;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.staff.RecordSection;
import org.daybook.ui.EmptyState;
import org.daybook.ui.MessageLine;
import org.daybook.ui.OnceEach;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// Shows what she reached, year by year, with the form for adding more and a link to a certificate.
final class MilestonesTabController implements RecordSection.Shown {
    private final Ui ui;
    private final OnceEach changing;
    private final Milestones milestones;
    private Optional<ParticipantId> her = Optional.empty();
    private List<Milestone> shown = List.of();

    @FXML
    private MessageLine message;
    @FXML
    private VBox list;
    @FXML
    private VBox rows;
    @FXML
    private Button certificate;
    @FXML
    private VBox side;
    @FXML
    private MilestoneFormController formController;
    @FXML
    private VBox holder;

    MilestonesTabController(Ui ui, Milestones milestones) {
        this.changing = new OnceEach(ui.background());
        this.ui = ui;
        this.milestones = milestones;
    }

    @FXML
    private void initialize() {
        for (var part : new Node[]{list, certificate, side, holder}) {
            part.managedProperty().bind(part.visibleProperty());
        }
        certificate.setVisible(milestones.mayPrint());
        side.setVisible(milestones.mayWrite());
        holder.setVisible(false);
    }

    @Override
    public void show(ParticipantId whom) {
        her = Optional.of(whom);
        load();
    }

    @Override
    public Unsaved unsaved() {
        return formController.unsaved();
    }

    @Override
    public void resume(Unsaved unsaved) {
        formController.resume(unsaved);
    }

    private void load() {
        her.ifPresent(whom -> ui.background().run(() -> milestones.of(whom), now -> {
            formController.show(whom, now.on(), this::written);
            show(now);
        }, this::refused));
    }

    /// Offers an undo for what was just added.
    private void written(HerMilestones now) {
        var fresh = now.all().stream().filter(one -> shown.stream().noneMatch(old -> old.id().equals(one.id())))
                .toList();
        show(now);
        fresh.forEach(one -> message.done(ui.texts().say("milestones.form.added"), ui.texts().say("ui.message.undo"),
                () -> takeBack(one, formController::putBack)));
    }

    private void show(HerMilestones now) {
        shown = now.all();
        formController.arrived(shown);
        boolean open = now.record() == HerMilestones.Standing.OPEN;
        side.setVisible(milestones.mayWrite() && open);
        rows.getChildren().clear();
        if (now.all().isEmpty()) {
            rows.getChildren().add(new EmptyState(ui.texts().say("milestones.tab.none")));
        }
        int year = Integer.MAX_VALUE;
        for (var one : now.all()) {
            if (one.reached().first().getYear() != year) {
                year = one.reached().first().getYear();
                rows.getChildren().add(heading(year));
            }
            rows.getChildren().add(MilestoneRowController.make(ui, one,
                    Optional.of(new MilestoneRowController.Deeds(() -> correct(one), () -> takeBack(one, () -> {})))
                            .filter(_ -> open)));
        }
    }

    private static Label heading(int year) {
        var label = new Label(String.valueOf(year));
        label.getStyleClass().addAll("section-title", "milestone-year");
        return label;
    }

    private void correct(Milestone one) {
        message.clear();
        formController.correct(one);
    }

    private void takeBack(Milestone one, Runnable then) {
        message.clear();
        her.ifPresent(whom -> changing.run("take back " + one.id(), () -> milestones.takeBack(whom, one.id()), now -> {
            show(now);
            message.done(ui.texts().say("milestones.tab.taken-back"), ui.texts().say("ui.message.undo"),
                    () -> putBack(one));
            then.run();
            formController.focus();
        }, this::refused));
    }

    private void putBack(Milestone one) {
        her.ifPresent(whom -> changing.run("put back " + one.id(), () -> milestones.putBack(whom, one.id()), now -> {
            show(now);
            message.done(ui.texts().say("milestones.tab.put-back"));
        }, this::refused));
    }

    @FXML
    private void certificate() {
        message.clear();
        her.ifPresent(whom -> {
            var view = ui.views().load(CertificateController.class);
            holder.getChildren().setAll(view.root());
            holder.setVisible(true);
            list.setVisible(false);
            ((CertificateController) view.controller()).show(whom, this::back);
        });
    }

    /// The name she wanted on the certificate is discarded with the screen.
    private void back() {
        holder.getChildren().clear();
        holder.setVisible(false);
        list.setVisible(true);
        certificate.requestFocus();
    }

    private void refused(Refusal no) {
        message.warn(ui.texts().say(no.key()));
    }
}
