package org.daybook.exchange;

import static org.daybook.staff.Permission.LIST_PEOPLE;
import static org.daybook.staff.Permission.SEE_PATHS;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.participants.CardNumber;
import org.daybook.participants.Participants;
import org.daybook.participants.PersonRow;
import org.daybook.paths.Enrolled;
import org.daybook.paths.Group;
import org.daybook.paths.GroupId;
import org.daybook.paths.GroupLine;
import org.daybook.paths.Path;
import org.daybook.paths.Paths;
import org.daybook.staff.Gate;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.Progress;

/// Attendance from before Daybook, typed in from paper. It is saved as a separate import, decision 132: one transaction, undone
/// as one, and each mark counts on its own day or not at all. On the write lane's thread, outside a passage; each method throws
/// [org.daybook.base.Refusal] if the role does not permit it.
public final class TypedAttendance {
    /// No register of a file has this name: what is typed is a card and no number of a register.
    private static final String REGISTER = "(typed)";

    private final Gate gate;
    private final Imports imports;
    private final Participants participants;
    private final Paths paths;

    /// @param gate         the way to the store
    /// @param imports      writes what was typed
    /// @param participants the room that knows cards
    /// @param paths        the room that knows groups
    public TypedAttendance(Gate gate, Imports imports, Participants participants, Paths paths) {
        this.gate = gate;
        this.imports = imports;
        this.participants = participants;
        this.paths = paths;
    }

    /// Checks whether the worker's role may import.
    public boolean mayType() {
        return imports.mayImport();
    }

    /// Returns the site's date.
    public LocalDate today() {
        return gate.look(LIST_PEOPLE, UnitOfWork::today);
    }

    /// Returns the groups of a path, also those that ended.
    public List<Group> groups(Path path) {
        return paths.groups().list(path).stream().map(GroupLine::group).toList();
    }

    /// Returns the members of a group on a day, without women hidden from the worker.
    ///
    /// @param day empty for today
    public List<PersonRow> members(GroupId group, Optional<LocalDate> day) {
        return gate.look(SEE_PATHS, work -> paths.enrolled(work, group, day.orElseGet(work::today)).stream()
                .map(Enrolled::person).toList());
    }

    /// Returns the women with this card, or with this name as the search finds it. Each is a search, by card or by name.
    ///
    /// @throws org.daybook.base.Refusal `staff.refusal.search-rest` if this search must wait two seconds
    public List<PersonRow> find(String typed) {
        return CardNumber.read(typed).map(card -> {
            participants.finder().byCard(card);
            return List.copyOf(withCards(List.of(typed)).values());
        }).orElseGet(() -> participants.finder().find(typed));
    }

    /// Ends the search and writes its audit line: a woman was chosen, or the grid is left.
    public void searched() {
        participants.finder().searched();
    }

    /// Finds the women of cards again, by the card as typed: a card that was joined to another leads to the woman of that card.
    /// Without women whom the worker may no longer see.
    public Map<String, PersonRow> withCards(List<String> cards) {
        return gate.look(LIST_PEOPLE, work -> {
            var found = new LinkedHashMap<String, PersonRow>();
            cards.forEach(typed -> CardNumber.read(typed)
                    .flatMap(card -> participants.byCard(work, card).visible(work).stream().findFirst())
                    .ifPresent(her -> found.put(typed, her)));
            return found;
        });
    }

    /// Saves what was typed, in one transaction. Marks that are here already are not written again, and marks that are not
    /// saved are kept only in the grid ([TypedGrid#notSaved]).
    ///
    /// @throws IllegalArgumentException if the form has problems
    public ImportResult save(TypedGrid grid) {
        if (!grid.problems(today()).isEmpty()) {
            throw new IllegalArgumentException("the form has problems");
        }
        return imports.run(imports.check(grid.plan(REGISTER)), Progress.unwatched());
    }

    /// Takes all of it back; see [Imports#undo].
    public UndoOutcome undo(ImportId one) {
        return imports.undo(one);
    }
}
