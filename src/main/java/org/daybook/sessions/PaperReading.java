package org.daybook.sessions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.participants.CardNumber;
import org.daybook.participants.Participants;
import org.daybook.participants.PersonRow;
import org.daybook.staff.UnitOfWork;

/// Finds the women that a line from a paper sheet means, inside a passage. A row number refers only to a row of the printed
/// list: it is refused unless the mark of that list was typed and the list is still the same.
final class PaperReading {
    private final Participants participants;

    PaperReading(Participants participants) {
        this.participants = participants;
    }

    /// The women it means, each once, and what could not be read.
    record Meant(List<PersonRow> them, int twice, List<FromPaper.Problem> problems) {}

    Meant meant(UnitOfWork work, AttendanceSheet sheet, PaperLine line) {
        var problems = new ArrayList<FromPaper.Problem>();
        line.other().forEach(word -> problems.add(new FromPaper.Problem(word, "sessions.paper.unread")));
        if (line.size() > PaperLine.MOST) {
            problems.add(new FromPaper.Problem(String.valueOf(line.size()), "sessions.paper.too-many"));
            return new Meant(List.of(), 0, problems);
        }
        var rows = rows(sheet, line, problems);
        var found = new ArrayList<PersonRow>(rows);
        line.cards().forEach(card -> card(work, card, problems).ifPresent(found::add));
        Map<ParticipantId, PersonRow> once = new LinkedHashMap<>();
        found.forEach(her -> once.put(her.id(), her));
        once.values().stream().filter(her -> !participants.mayBeMarked(work, her.id())).forEach(her -> problems
                .add(new FromPaper.Problem(her.card().toString(), "sessions.paper.no-card-wanted")));
        return new Meant(List.copyOf(once.values()), found.size() - once.size(), problems);
    }

    private static List<PersonRow> rows(AttendanceSheet sheet, PaperLine line, List<FromPaper.Problem> problems) {
        if (line.mark().filter(mark -> !mark.equals(sheet.mark().signs())).isPresent()) {
            problems.add(new FromPaper.Problem(line.mark().get(), "sessions.paper.other-list"));
            return List.of();
        }
        if (!line.rows().isEmpty() && line.mark().isEmpty()) {
            problems.add(new FromPaper.Problem(line.rows().getFirst().toString(), "sessions.paper.mark-first"));
            return List.of();
        }
        var list = sheet.printed();
        var found = new ArrayList<PersonRow>();
        for (int row : line.rows()) {
            if (row < 1 || row > list.size()) {
                problems.add(new FromPaper.Problem(String.valueOf(row), "sessions.paper.no-such-row"));
            } else {
                found.add(list.get(row - 1));
            }
        }
        return found;
    }

    /// The card of a woman hidden from the worker is treated as nobody's.
    private Optional<PersonRow> card(UnitOfWork work, String typed, List<FromPaper.Problem> problems) {
        var card = CardNumber.read(typed);
        if (card.isEmpty()) {
            problems.add(new FromPaper.Problem(typed, "sessions.paper.wrong-card"));
            return Optional.empty();
        }
        var her = card.flatMap(one -> participants.byCard(work, one).visible(work).stream().findFirst());
        if (her.isEmpty()) {
            problems.add(new FromPaper.Problem(typed, "sessions.paper.unknown-card"));
        }
        return her;
    }
}
