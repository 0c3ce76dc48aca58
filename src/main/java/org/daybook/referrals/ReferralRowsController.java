package org.daybook.referrals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// The rows of her referrals. What is typed in one outlives being read again. On the screen thread.
final class ReferralRowsController {
    private final Ui ui;
    /// By the ID of their referral.
    private final Map<String, ReferralRowController> shown = new LinkedHashMap<>();
    /// What was typed, until the rows are there.
    private Unsaved waiting = Unsaved.NOTHING;

    ReferralRowsController(Ui ui) {
        this.ui = ui;
    }

    /// Makes the rows again. Says so if input belongs to a referral that a colleague has closed meanwhile.
    ///
    /// @param acts   what can be done with one; empty if she may only read
    /// @param beside the part of the input that belongs to no row
    List<Node> show(List<ReferralPage.Line> lines,
            Function<ReferralPage.Line, Optional<ReferralRowController.Acts>> acts, String beside) {
        var typed = unsaved();
        var resumed = waiting;
        waiting = Unsaved.NOTHING;
        shown.clear();
        var roots = new ArrayList<Node>();
        for (var line : lines) {
            var made = ReferralRowController.make(ui, line, acts.apply(line));
            var key = line.referral().id().value().toString();
            shown.put(key, made.row());
            roots.add(made.root());
            made.row().resume(typed.part(key));
        }
        resumed.tellClosed(part -> part.equals(beside) || shown.containsKey(part));
        return roots;
    }

    /// Returns unsaved input in rows, and input waiting for rows that are still being read.
    Unsaved unsaved() {
        var unsaved = waiting;
        for (var one : shown.entrySet()) {
            unsaved = unsaved.with(one.getKey(), one.getValue().unsaved());
        }
        return unsaved;
    }

    /// Restores unsaved input when the rows are made next.
    void resume(Unsaved unsaved) {
        waiting = unsaved;
    }
}
