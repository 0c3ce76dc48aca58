package org.daybook.participants;

import java.util.List;
import org.daybook.base.ParticipantId;
import org.daybook.ui.Header;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Printing;
import org.daybook.ui.Printout;
import org.daybook.ui.SortedTable;
import org.daybook.ui.Ui;

/// Prints the people of a list: card numbers alone, in the order of the list. On the screen thread.
public final class PeoplePrinting {
    private final Ui ui;
    private final PeoplePaper paper;
    private final Printing printing;

    /// @param paper what goes onto the pages
    public PeoplePrinting(Ui ui, PeoplePaper paper, Printing printing) {
        this.ui = ui;
        this.paper = paper;
        this.printing = printing;
    }

    /// Offers it in the menu of a table and by Ctrl+P, if the worker's role may.
    ///
    /// @param print prints what is listed
    public void offer(SortedTable<?> table, Header header, Runnable print) {
        if (paper.mayPrint()) {
            table.prints(print);
            header.key("Shortcut+P", "participants.people.key.print", print);
        }
    }

    /// Prints them, as far as the worker may see them; does nothing if there is nobody.
    ///
    /// @param message states the outcome
    public void print(List<ParticipantId> listed, MessageLine message) {
        message.clear();
        if (!listed.isEmpty()) {
            ui.background().run(() -> paper.of(listed),
                    list -> printing.print(new Printout(ui.texts().say("participants.people.holds"),
                            ui.texts().say("participants.printed"), CardListController.make(ui, list)),
                            message::done));
        }
    }
}
