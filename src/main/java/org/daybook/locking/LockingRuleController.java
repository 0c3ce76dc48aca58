package org.daybook.locking;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Segments;
import org.daybook.ui.SettingChange;
import org.daybook.ui.Stepper;
import org.daybook.ui.Ui;

/// When the screen locks by itself, and whether short codes are used here: changed by the person responsible for the site,
/// readable by everyone. Takes effect immediately.
final class LockingRuleController {
    private final Ui ui;
    private final Locking locking;
    private final Consumer<LockingRule> changed;
    private LockingRule rule = LockingRule.AT_FIRST;
    private boolean showing;
    private Optional<SettingChange<LockingRule>> setting = Optional.empty();

    @FXML
    private Stepper minutes;
    @FXML
    private Label minutesRead;
    @FXML
    private Segments<LockingRule.ShortCodes> codes;
    @FXML
    private Node codesRow;
    @FXML
    private MessageLine message;

    LockingRuleController(Ui ui, Locking locking, Consumer<LockingRule> changed) {
        this.ui = ui;
        this.locking = locking;
        this.changed = changed;
    }

    @FXML
    private void initialize() {
        boolean may = locking.mayChange();
        List.of(minutes, codesRow, minutesRead).forEach(node -> node.managedProperty().bind(node.visibleProperty()));
        minutes.setVisible(may);
        codesRow.setVisible(may);
        minutesRead.setVisible(!may);
        minutes.setMin(LockingRule.FEWEST);
        minutes.setMax(LockingRule.MOST);
        minutes.describe(ui.texts().say("locking.rule.minutes.fewer"), ui.texts().say("locking.rule.minutes.more"));
        codes.options(List.of(LockingRule.ShortCodes.values()), one -> ui.texts().of("locking", one));
        minutes.valueProperty().addListener(
                (_, _, now) -> change(new LockingRule(now.intValue(), rule.shortCode())));
        codes.chosenProperty().addListener(
                (_, _, now) -> now.ifPresent(chosen -> change(new LockingRule(rule.minutes(), chosen))));
        setting = Optional.of(new SettingChange<>(ui, message,
                new SettingChange.Setting<>(locking::rule, locking::change, now -> {
                    show(now);
                    hold(now);
                })));
        ui.background().run(locking::rule, this::show);
    }

    private void show(LockingRule now) {
        rule = now;
        showing = true;
        minutes.setValue(now.minutes());
        codes.choose(Optional.of(now.shortCode()));
        showing = false;
        minutesRead.setText(ui.texts().say("locking.rule.minutes.read", now.minutes()));
    }

    private void change(LockingRule wished) {
        if (showing || wished.equals(rule)) {
            return;
        }
        boolean stepped = wished.shortCode() == rule.shortCode();
        hold(wished);
        var saved = ui.texts().say("locking.rule.saved");
        setting.ifPresent(change -> {
            if (stepped) {
                change.step(wished, saved);
            } else {
                change.to(wished, saved);
            }
        });
    }

    /// Applies the rule to this computer from now on.
    private void hold(LockingRule now) {
        rule = now;
        minutesRead.setText(ui.texts().say("locking.rule.minutes.read", now.minutes()));
        changed.accept(now);
    }
}
