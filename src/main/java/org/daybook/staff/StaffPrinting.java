package org.daybook.staff;

import java.time.LocalDate;
import java.util.List;
import org.daybook.ui.ListPaper;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Printout;
import org.daybook.ui.Ui;

/// Prints lists about colleagues. On the screen thread.
public final class StaffPrinting {
    private final Ui ui;
    private final WindowServices window;

    /// @param window knows the printer and the day
    public StaffPrinting(Ui ui, WindowServices window) {
        this.ui = ui;
        this.window = window;
    }

    /// Prints a list.
    ///
    /// @param head    the key of its heading, which contains the day
    /// @param holds   the key of what can be read on the pages
    /// @param entries its lines, in their present order
    /// @param message states the outcome
    public void print(String head, String holds, List<ListPaper.Entry> entries, MessageLine message) {
        var texts = ui.texts();
        window.printing().print(new Printout(texts.say(holds), texts.say("staff.paper.printed"),
                ListPaper.of(texts.say(head, texts.date(LocalDate.now(window.clock()))), entries)), message::done);
    }
}
