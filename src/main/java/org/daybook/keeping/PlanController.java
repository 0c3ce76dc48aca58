package org.daybook.keeping;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import org.daybook.staff.Permission;
import org.daybook.ui.Stepper;
import org.daybook.ui.Ui;

/// Sets where backups go, how many are kept there, and whether one is made when the window is closed. Changed by users
/// responsible for the site, readable by everyone. Takes effect immediately.
final class PlanController {
    private final Ui ui;
    private final boolean may;
    private Plan plan = Plan.AT_FIRST;
    private Consumer<Plan> changed = _ -> {};
    private Runnable elsewhere = () -> {};
    private boolean showing;

    @FXML
    private Label folder;
    @FXML
    private Button choose;
    @FXML
    private Stepper kept;
    @FXML
    private Label keptRead;
    @FXML
    private CheckBox leaving;
    @FXML
    private Node leavingRow;

    PlanController(Ui ui, Safekeeping keeping) {
        this.ui = ui;
        may = keeping.allows(Permission.PLAN_BACKUPS);
    }

    @FXML
    private void initialize() {
        List.of(choose, kept, keptRead, leavingRow)
                .forEach(node -> node.managedProperty().bind(node.visibleProperty()));
        choose.setVisible(may);
        kept.setVisible(may);
        keptRead.setVisible(!may);
        leavingRow.setVisible(may);
        kept.setMin(1);
        kept.setMax(Plan.MOST);
        kept.describe(ui.texts().say("keeping.plan.fewer"), ui.texts().say("keeping.plan.more"));
        kept.valueProperty().addListener((_, _, now) -> change(plan.keeping(now.intValue())));
        leaving.selectedProperty().addListener(
                (_, _, now) -> change(plan.leaving(now ? Plan.AtLeaving.YES : Plan.AtLeaving.NO)));
    }

    /// Sets who is notified of a changed plan, and of the request for another folder.
    void onChange(Consumer<Plan> told, Runnable wished) {
        changed = told;
        elsewhere = wished;
    }

    /// Shows the plan.
    void show(Plan now) {
        plan = now;
        showing = true;
        folder.setText(now.folder().map(PlanController::name).map(name -> ui.texts().say("keeping.plan.folder", name))
                .orElseGet(() -> ui.texts().say("keeping.plan.none")));
        choose.setText(ui.texts().say(now.folder().isPresent() ? "keeping.plan.another" : "keeping.plan.choose"));
        kept.setValue(now.kept());
        keptRead.setText(ui.texts().number(now.kept()));
        leaving.setDisable(now.folder().isEmpty());
        leaving.setSelected(now.atLeaving() == Plan.AtLeaving.YES);
        showing = false;
    }

    /// Returns the name of a folder: its own name, or the whole path of a stick's root folder.
    static String name(Path folder) {
        return Optional.ofNullable(folder.getFileName()).orElse(folder).toString();
    }

    @FXML
    private void choose() {
        elsewhere.run();
    }

    private void change(Plan wished) {
        if (!showing && !wished.equals(plan)) {
            plan = wished;
            changed.accept(wished);
        }
    }
}
